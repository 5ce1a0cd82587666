import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { SearchHit } from '../../contract/search';
import { useNavigation } from './navigation';

/**
 * Goes where a hit is: a person's page, the entry in the journal, the people of a department,
 * what there is about a topic.
 */
export function useOpenHit(): (hit: SearchHit) => void {
  const { go } = useNavigation();
  const kept = useQueryClient();
  return useCallback(
    (hit) => {
      switch (hit.type) {
        case 'person':
          return go({ name: 'person', id: hit.id });
        case 'entry':
          return go({ name: 'journal', entry: hit.id });
        case 'learning':
        case 'promise':
          return go({ name: 'journal', entry: hit.entry });
        case 'department':
          // The list of people keeps its words here; it finds a department by its name.
          kept.setQueryData(['kept', 'people words'], hit.name);
          return go({ name: 'people' });
        case 'topic':
          break;
      }
      return go({ name: 'search', query: `#${hit.name}` });
    },
    [go, kept]
  );
}
