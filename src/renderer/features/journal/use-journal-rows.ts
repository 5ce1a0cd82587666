import { useMemo } from 'react';
import { usePagesOf } from '../../api/use-pages-of';
import { useQueryOf } from '../../api/use-query-of';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { useRested } from '../../ui/use-rested';
import type { JournalFilter } from './journal-filter';
import { askedBy } from './journal-filter';
import type { JournalRow, ListedEntry } from './journal-rows';
import { foundEntries, listedEntry, plainRows, rowsByDay } from './journal-rows';

/** How long typing rests before a search is asked for. */
const typingRestMs = 120;

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
  const asked = useMemo(() => askedBy(filter, today ?? ('2000-01-01' as IsoDate)), [filter, today]);
  const pages = usePagesOf('listEntries', asked);
  const rested = useRested(query, typingRestMs);
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
  const shown = showsHits ? found : pages;
  return {
    rows,
    entries,
    isPending: shown.isPending || today === undefined,
    error: shown.error,
    retry: () => void shown.refetch(),
    more: () => {
      if (!showsHits && pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage();
    }
  };
}
