import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { usePagesOf } from '../../api/use-pages-of';
import { useSlow } from '../../api/use-slow';
import type { PersonPage } from '../../../contract/person';
import type { TimelineEntry as Entry } from '../../../contract/timeline';
import type { IsoDate, IsoMonth } from '../../../domain/calendar/calendar';
import { monthOf } from '../../../domain/calendar/calendar';
import { monthHeading } from '../../parts/day-words';
import { TimelineEntry } from '../../parts/timeline-entry';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import { LogLine } from './log-line';
import { firstName } from './next-step';
import styles from './person-timeline.module.css';
import type { TimelineFilter } from './timeline-filters';
import { isWhole, TimelineFilters, wholeTimeline } from './timeline-filters';

interface PersonTimelineProps {
  page: PersonPage;
  /** Whether the page is as the journal is now. */
  isFresh: boolean;
  today: IsoDate;
  filter: TimelineFilter;
  onFilter: (filter: TimelineFilter) => void;
  /** A day to scroll to, loading older entries until it is there. */
  wanted: IsoDate | null;
  onFound: () => void;
}

/** Everything between you and a person, newest first, by month. */
export function PersonTimeline(props: PersonTimelineProps) {
  const { page, isFresh, today, filter, onFilter } = props;
  const { person } = page;
  const timeline = usePagesOf(
    'listTimeline',
    { id: person.id, ...filter },
    // The page brings the beginning with it.
    isFresh && isWhole(filter) ? page.timeline : undefined
  );
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
      <TimelineFilters page={page} wanted={filter} onWant={onFilter} />
      <LogLine person={person} />
      {isSlow && <SkeletonRows rows={4} />}
      {timeline.error !== null && (
        <Problem
          title="Could not read the timeline."
          error={timeline.error}
          onRetry={() => void timeline.refetch()}
        />
      )}
      {timeline.isSuccess && entries.length === 0 && (
        <Nothing name={person.name} filter={filter} onAll={() => onFilter(wholeTimeline)} />
      )}
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

interface NothingProps {
  name: string;
  filter: TimelineFilter;
  onAll: () => void;
}

function Nothing({ name, filter, onAll }: NothingProps) {
  const first = firstName(name);
  if (!isWhole(filter))
    return (
      <div className={styles.nothing}>
        <p>{nothingOf[filter.filter].replace('NAME', first)}</p>
        <Button look="ghost" size="small" onPress={onAll}>
          Show all
        </Button>
      </div>
    );
  return (
    <EmptyState title={`Nothing with ${first} yet`}>
      One line after you talked is enough.
    </EmptyState>
  );
}

const nothingOf: Record<TimelineFilter['filter'], string> = {
  all: 'Nothing of this kind with NAME.',
  lunches: 'No lunch or coffee like this with NAME.',
  promises: 'No promises like this between you and NAME.',
  learned: 'Nothing like this that you learned from NAME.'
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
