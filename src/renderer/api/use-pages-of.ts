import { useInfiniteQuery } from '@tanstack/react-query';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { JournalError } from '../../contract/errors';
import type { CallInput, CallOutput } from './bridge';
import { calls } from './bridge';

type PagedName = 'listEntries' | 'listTimeline';
type Line<Name extends PagedName> = CallOutput<Name>[number];
type Before = NonNullable<CallInput<PagedName>['before']>;

/** The most lines an answer of a paged list holds; a shorter one is the last. */
const pageLength = 50;

/** A list that is asked for page by page, newest first, and asked again like any query. `first`: its first page, where another answer just brought it. */
export function usePagesOf<Name extends PagedName>(
  name: Name,
  input: Omit<CallInput<Name>, 'before'>,
  first?: Line<Name>[]
): UseInfiniteQueryResult<InfiniteData<Line<Name>[], Before | null>, JournalError> {
  const ask = calls[name] as (input: object) => Promise<Line<Name>[]>;
  return useInfiniteQuery<
    Line<Name>[],
    JournalError,
    InfiniteData<Line<Name>[], Before | null>,
    readonly [Name, object],
    Before | null
  >({
    // Apart from the key of the same call asked once: its answer has another shape.
    queryKey: [name, { ...input, paged: true }],
    queryFn: ({ pageParam }) => ask({ ...input, before: pageParam }),
    ...(first && { initialData: { pages: [first], pageParams: [null] } }),
    initialPageParam: null,
    getNextPageParam: (page) => {
      const last = page.length < pageLength ? undefined : page.at(-1);
      return last === undefined ? undefined : { date: last.date, entry: last.id };
    }
  });
}
