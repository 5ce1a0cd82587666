import type { EntryId } from '../../../domain/people/ids';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { soughtBy } from '../../../domain/search/excerpt';
import { useSlow } from '../../api/use-slow';
import { Button } from '../../ui/button';
import { SearchedDoor } from '../../ui/doorway-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import styles from './journal-column.module.css';
import { JournalList } from './journal-list';
import type { JournalRows } from './use-journal-rows';

interface JournalColumnProps {
  journal: JournalRows;
  /** Undefined while the journal is still being read. */
  today: IsoDate | undefined;
  selected: EntryId | null;
  /** Those one change is for. */
  picked: ReadonlySet<EntryId>;
  query: string;
  onSelect: (id: EntryId) => void;
  /** Begins an entry on a day. */
  onWrite: (date: IsoDate) => void;
  /** Takes the search and the filters away. */
  onAll: () => void;
}

/** The list under its filters, or why there is none. */
export function JournalColumn(props: JournalColumnProps) {
  const { journal, today, selected, query, onAll, ...acts } = props;
  const isSlow = useSlow(journal.isPending);
  if (journal.error !== null)
    return (
      <div className={styles.inside}>
        <Problem
          title="Could not read the journal."
          error={journal.error}
          onRetry={journal.retry}
        />
      </div>
    );
  if (journal.isPending || today === undefined)
    return <div className={styles.inside}>{isSlow && <SkeletonRows rows={8} />}</div>;
  if (journal.rows.length === 0) return <NothingFound query={query.trim()} onAll={onAll} />;
  return (
    <JournalList
      rows={journal.rows}
      today={today}
      selected={selected}
      sought={query.trim() === '' ? null : soughtBy(query)}
      {...acts}
      onEnd={journal.more}
    />
  );
}

function NothingFound({ query, onAll }: { query: string; onAll: () => void }) {
  const isSearched = query !== '';
  return (
    <EmptyState
      drawing={<SearchedDoor />}
      title={isSearched ? `Nothing about “${query}”` : 'Nothing of this kind yet'}
      action={<Button onPress={onAll}>Show all entries</Button>}
    >
      {isSearched
        ? 'No entry has these words. Fewer words find more.'
        : 'Entries that fit this filter will stand here.'}
    </EmptyState>
  );
}
