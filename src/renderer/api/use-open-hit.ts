import { useCallback } from 'react';
import type { SearchHit } from '../../contract/search';
import { useNavigation } from './navigation';

/**
 * Goes where a hit is: a person's page, the entry in the journal, the people of a department,
 * what there is about a topic.
 */
export function useOpenHit(): (hit: SearchHit) => void {
  const { go } = useNavigation();
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
          return go({ name: 'people', department: hit.id });
        case 'topic':
          break;
      }
      return go({ name: 'search', query: `#${hit.name}` });
    },
    [go]
  );
}
