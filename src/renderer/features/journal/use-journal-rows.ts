import { useMemo } from 'react';
import { usePagesOf } from '../../api/use-pages-of';
import { useQueryOf } from '../../api/use-query-of';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { TouchKind } from '../../../domain/journal/touch';
import { useRested } from './use-rested';
import type { JournalRow, ListedEntry } from './journal-rows';
import { foundEntries, listedEntry, plainRows, rowsByDay } from './journal-rows';

/** What of the journal is listed. */
export interface JournalFilter {
  /** Null: all kinds. */
  readonly kind: TouchKind | null;
  readonly promisesOnly: boolean;
}

export const everything: JournalFilter = { kind: null, promisesOnly: false };

/** Whether a filter lets every entry through. */
export const isEverything = ({ kind, promisesOnly }: JournalFilter): boolean =>
  kind === null && !promisesOnly;

export interface JournalRows {
  readonly rows: readonly JournalRow[];
  readonly entries: readonly ListedEntry[];
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
  /** Asks for older entries, if there are any. */
  readonly more: () => void;
}

/** The rows of the list: the journal by day, or what a search found. */
export function useJournalRows(
  filter: JournalFilter,
  query: string,
  today: IsoDate | undefined
): JournalRows {
  const pages = usePagesOf('listEntries', filter);
  const rested = useRested(query);
  const isSearch = query.trim() !== '' && rested.trim() !== '';
  const found = useQueryOf(
    'search',
    { query: rested, groups: ['entries', 'events'], order: 'newest', limit: 50, typing: true },
    { enabled: isSearch, keepLast: true }
  );
  // The journal stays until the first hits are there.
  const showsHits = isSearch && (found.data !== undefined || found.error !== null);
  const listed = useMemo(() => pages.data?.pages.flat().map(listedEntry) ?? [], [pages.data]);
  const hits = useMemo(
    () =>
      today === undefined
        ? []
        : foundEntries(found.data?.groups.flatMap(({ hits: all }) => all) ?? [], today),
    [found.data, today]
  );
  const entries = showsHits ? hits : listed;
  const rows = useMemo(() => {
    return showsHits ? plainRows(entries) : rowsByDay(entries);
  }, [entries, showsHits]);
  const asked = showsHits ? found : pages;
  return {
    rows,
    entries,
    isPending: asked.isPending || today === undefined,
    error: asked.error,
    retry: () => void asked.refetch(),
    more: () => {
      if (!showsHits && pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage();
    }
  };
}
