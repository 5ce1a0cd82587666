import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { calls } from '../../api/bridge';
import { usePagesOf } from '../../api/use-pages-of';
import { useSlow } from '../../api/use-slow';
import type { PersonPage } from '../../../contract/person';
import type { TimelineEntry as Entry } from '../../../contract/timeline';
import type { IsoDate, IsoMonth } from '../../../domain/calendar/calendar';
import { monthOf } from '../../../domain/calendar/calendar';
import { counted, monthHeading } from '../../parts/day-words';
import { TimelineEntry } from '../../parts/timeline-entry';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Problem } from '../../ui/problem';
import { Segmented } from '../../ui/segmented';
import { SkeletonRows } from '../../ui/skeleton';
import { firstName } from './next-step';
import styles from './person-timeline.module.css';

export type TimelineFilter = 'all' | 'lunches' | 'promises' | 'learned';

interface PersonTimelineProps {
  page: PersonPage;
  today: IsoDate;
  filter: TimelineFilter;
  onFilter: (filter: TimelineFilter) => void;
  /** A day to scroll to, loading older entries until it is there. */
  wanted: IsoDate | null;
  onFound: () => void;
}

/** Everything between you and a person, newest first, by month. */
export function PersonTimeline(props: PersonTimelineProps) {
  const { page, today, filter, onFilter } = props;
  const { person } = page;
  const timeline = usePagesOf('listTimeline', { id: person.id, filter });
  const entries = useMemo(() => timeline.data?.pages.flat() ?? [], [timeline.data]);
  const isSlow = useSlow(timeline.isPending);
  const list = useRef<HTMLDivElement>(null);
  useDayInSight(list, entries.length, props, () => {
    if (!timeline.hasNextPage) return false;
    void timeline.fetchNextPage();
    return true;
  });
  return (
    <section aria-label="Timeline">
      <div className={styles.head}>
        <Segmented label="Show" options={filters} value={filter} onChange={onFilter} />
        <span className={styles.count}>{counted(page.entries, 'entry', 'entries')}</span>
      </div>
      {isSlow && <SkeletonRows rows={4} />}
      {timeline.error !== null && (
        <Problem
          title="Could not read the timeline."
          error={timeline.error}
          onRetry={() => void timeline.refetch()}
        />
      )}
      {timeline.isSuccess && entries.length === 0 && <Nothing name={person.name} filter={filter} />}
      <div ref={list}>
        {byMonth(entries).map(([month, inMonth]) => (
          <section key={month} className={styles.month}>
            <h3>{monthHeading(month, today)}</h3>
            <ol>
              {inMonth.map((entry) => (
                <TimelineEntry key={entry.id} entry={entry} today={today} of={person.id} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      {timeline.hasNextPage && (
        <Button
          className={styles.older}
          busy={timeline.isFetchingNextPage}
          onPress={() => void timeline.fetchNextPage()}
        >
          Show older
        </Button>
      )}
    </section>
  );
}

const filters: readonly { value: TimelineFilter; text: string }[] = [
  { value: 'all', text: 'All' },
  { value: 'lunches', text: 'Lunches' },
  { value: 'promises', text: 'Promises' },
  { value: 'learned', text: 'Learned' }
];

function Nothing({ name, filter }: { name: string; filter: TimelineFilter }) {
  const first = firstName(name);
  if (filter !== 'all')
    return <p className={styles.nothing}>{nothingOf[filter].replace('NAME', first)}</p>;
  return (
    <EmptyState
      title={`Nothing with ${first} yet`}
      action={
        <Button onPress={() => void calls.openCapture({ text: `said hello to ${name} ` })}>
          Write a line
        </Button>
      }
    >
      One line after you talked is enough.
    </EmptyState>
  );
}

const nothingOf: Record<Exclude<TimelineFilter, 'all'>, string> = {
  lunches: 'No lunch or coffee with NAME yet.',
  promises: 'No promises between you and NAME.',
  learned: 'Nothing written down that you learned from NAME.'
};

function byMonth(entries: readonly Entry[]): [IsoMonth, Entry[]][] {
  const months = new Map<IsoMonth, Entry[]>();
  for (const entry of entries) {
    const month = monthOf(entry.date);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months];
}

/** Scrolls to the wanted day once it is loaded; asks for older entries until it is. */
function useDayInSight(
  list: { readonly current: HTMLElement | null },
  loaded: number,
  { wanted, onFound }: Pick<PersonTimelineProps, 'wanted' | 'onFound'>,
  loadMore: () => boolean
): void {
  const look = useEffectEvent((day: IsoDate) => {
    const entry = list.current?.querySelector<HTMLElement>(`[data-date="${day}"]`);
    if (entry === null || entry === undefined) {
      if (!loadMore()) onFound();
      return;
    }
    entry.scrollIntoView({ block: 'center' });
    entry.focus({ preventScroll: true });
    onFound();
  });
  useEffect(() => {
    if (wanted !== null && loaded > 0) look(wanted);
  }, [wanted, loaded]);
}
