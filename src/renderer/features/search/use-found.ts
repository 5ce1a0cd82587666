import { useState } from 'react';
import type { FoundGroup, SearchResult } from '../../../contract/search';
import { calls } from '../../api/bridge';
import { useQueryOf } from '../../api/use-query-of';
import { useToast } from '../../ui/toast';

export interface Found {
  readonly groups: readonly FoundGroup[];
  readonly instead: string | null;
  readonly isLoose: boolean;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
  /** Asks for the next hits of a group. */
  readonly more: (group: FoundGroup) => void;
}

/** What is asked for on the page, besides the query. */
const asked = { order: 'newest', limit: 10 } as const;

/** What a search found, with as many hits of each group as were asked for. */
export function useFound(query: string, enabled: boolean): Found {
  const answer = useQueryOf(
    'search',
    { query: query.slice(0, 1000), ...asked, typing: true },
    { enabled, keepLast: enabled }
  );
  const toast = useToast();
  const [further, setFurther] = useState<Further>({ of: undefined, groups: new Map() });
  const data = enabled ? answer.data : undefined;
  // Hits that were asked for in addition belong to one answer only.
  const added = further.of === data ? further.groups : none;
  const groups = (data?.groups ?? []).map((group) => {
    const more = added.get(group.group);
    return more ? { ...group, hits: [...group.hits, ...more.hits], next: more.next } : group;
  });
  const more = async (group: FoundGroup): Promise<void> => {
    try {
      const next = await calls.search({
        query: data?.instead ?? query,
        ...asked,
        typing: true,
        groups: [group.group],
        after: group.next
      });
      const before = added.get(group.group)?.hits ?? [];
      const [page] = next.groups;
      const hits = [...before, ...(page?.hits ?? [])];
      setFurther({
        of: data,
        groups: new Map(added).set(group.group, { hits, next: page?.next ?? null })
      });
    } catch (error) {
      toast({ text: error instanceof Error ? error.message : String(error), tone: 'problem' });
    }
  };
  return {
    groups,
    instead: data?.instead ?? null,
    isLoose: data?.isLoose ?? false,
    isPending: enabled && answer.isPending,
    error: enabled ? answer.error : null,
    retry: () => void answer.refetch(),
    more: (group) => void more(group)
  };
}

interface Further {
  of: SearchResult | undefined;
  groups: ReadonlyMap<FoundGroup['group'], Pick<FoundGroup, 'hits' | 'next'>>;
}

const none: Further['groups'] = new Map();
