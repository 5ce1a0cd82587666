import { useRef, useState } from 'react';
import { calls } from '../../api/bridge';
import { useNavigation } from '../../api/navigation';
import { useKeptState } from '../../api/use-kept-state';
import type { PeopleCounts, PeopleFilter, PersonLine } from '../../../contract/people';
import type { SavedList } from '../../../contract/saved-lists';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { counted } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { useSlow } from '../../api/use-slow';
import { SearchedDoor } from '../../ui/doorway-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import { useToast } from '../../ui/toast';
import { useKeys } from '../../ui/use-keys';
import { AddPersonDialog } from './add-person-dialog';
import { BulkBar } from './bulk-bar';
import type { ListView } from './known-lists';
import { isSameFilter } from './known-lists';
import { ListFoot } from './list-foot';
import styles from './people-list.module.css';
import { PeopleTable } from './people-table';
import { PeopleTools } from './people-tools';
import { PersonPeek } from './person-peek';
import { usePeopleWindow } from './use-people-window';
import { useRowActs } from './use-row-acts';
import { useSelection } from './use-selection';

interface PeopleListProps {
  /** Under which name the list keeps what was chosen. */
  list: string | null;
  view: ListView;
  /** The filter one comes with; null: that of the list. */
  begins: PeopleFilter | null;
  /** The list of one's own it is. */
  own: SavedList | undefined;
  lists: readonly SavedList[];
  counts: PeopleCounts;
  today: IsoDate;
}

/** The list with its tools above, the preview beside and its counts or the selection below. */
export function PeopleList({ list, view, begins, own, lists, counts, today }: PeopleListProps) {
  const name = list ?? 'all';
  const [filter, setFilter] = useKeptState<PeopleFilter>(
    `people filter ${name}`,
    begins ?? view.filter
  );
  const [order, setOrder] = useKeptState(`people order ${name}`, view.order);
  const [place, setPlace] = useKeptState(`people place ${name}`, 0);
  const [showsPeek, setShowsPeek] = useKeptState('people peek', true);
  const [isAdding, setAdding] = useState(false);
  const [sight, setSight] = useState({ first: place, last: place });
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const selection = useSelection();
  const acts = useRowActs(today);
  const { go } = useNavigation();
  const toast = useToast();
  const people = usePeopleWindow(filter, order, sight.first, sight.last);
  const total = people.total ?? 0;
  const at = Math.max(0, Math.min(place, total - 1));
  const current = people.at(at);
  const toTable = () => table.current?.focus();
  // A frame later, when the menu or dialog that went with the bar has given up the focus.
  const takeBackFocus = () =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => document.activeElement === document.body && toTable())
    );
  const filterBy = (next: PeopleFilter) => {
    setFilter(next);
    setPlace(0);
  };
  const select = (from: number, to: number) => {
    const [first, last] = from < to ? [from, to] : [to, from];
    calls
      .pickPeople({ filter, order, from: first, size: last - first + 1 })
      .then((ids) => selection.add(ids, to))
      .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  };
  useKeys({ '/': () => search.current?.focus(), j: toTable, k: toTable });
  const isSlow = useSlow(people.total === undefined && people.error === null);
  const isAsked = !isSameFilter(filter, view.filter);
  return (
    <>
      <PeopleTools
        searchRef={search}
        filter={filter}
        view={view}
        own={own}
        lists={lists}
        counts={counts}
        onFilter={filterBy}
        onAdd={() => setAdding(true)}
        onLeaveSearch={toTable}
      />
      {people.error !== null && (
        <div className={styles.inside}>
          <Problem title="Could not read the list." error={people.error} onRetry={people.retry} />
        </div>
      )}
      {isSlow && (
        <div className={styles.coming}>
          <SkeletonRows rows={10} />
        </div>
      )}
      {people.total === 0 ? (
        <div className={styles.nobody}>
          <Nobody isAsked={isAsked} view={view} own={own} onClear={() => filterBy(view.filter)} />
        </div>
      ) : (
        <div className={styles.columns} hidden={isSlow}>
          <PeopleTable
            ref={table}
            label={view.name}
            people={people}
            total={total}
            today={today}
            order={order}
            at={at}
            selection={selection}
            acts={acts}
            onOrder={(next) => {
              setOrder(next);
              setPlace(0);
            }}
            onPlace={setPlace}
            onSight={setSight}
            onOpen={(person: PersonLine) => go({ name: 'person', id: person.id })}
            onPeek={() => setShowsPeek(!showsPeek)}
            onSelect={select}
          />
          {showsPeek && <PersonPeek person={current} today={today} acts={acts} />}
        </div>
      )}
      {selection.ids.size > 0 ? (
        <BulkBar
          selection={selection}
          people={people}
          total={total}
          lists={lists}
          own={own}
          counts={counts}
          today={today}
          onGone={takeBackFocus}
        />
      ) : (
        <ListFoot
          words={people.total === undefined ? undefined : footWords(total, isAsked, counts)}
          showsPeek={showsPeek}
        />
      )}
      <AddPersonDialog
        open={isAdding}
        departments={counts.departments.map((department) => department.name)}
        onClose={() => setAdding(false)}
      />
    </>
  );
}

interface NobodyProps {
  isAsked: boolean;
  view: ListView;
  own: SavedList | undefined;
  onClear: () => void;
}

function Nobody({ isAsked, view, own, onClear }: NobodyProps) {
  if (isAsked)
    return (
      <EmptyState
        drawing={<SearchedDoor />}
        title="Nobody fits"
        action={<Button onPress={onClear}>Clear the filter</Button>}
      >
        Fewer words or another filter finds more.
      </EmptyState>
    );
  if (own?.filter === null)
    return (
      <EmptyState title="Nobody on this list yet">
        Select people with X, then choose this list under Lists.
      </EmptyState>
    );
  const [title, sentence] = emptyWords[view.name] ?? ['Nobody here', 'Nobody fits this list now.'];
  return <EmptyState title={title}>{sentence}</EmptyState>;
}

const emptyWords: Readonly<Record<string, readonly [string, string]>> = {
  'Gone quiet': ['Nobody has gone quiet', 'Everybody you know is within their rhythm.'],
  'Due this week': ['Nobody is due this week', 'A good week to meet somebody new.'],
  'Not met yet': ['You have met everybody', 'New colleagues will stand here.'],
  Alumni: ['Nobody has left', 'Whoever leaves stays here, with a hello once a year.']
};

function footWords(total: number, isAsked: boolean, counts: PeopleCounts): string {
  const people = counted(total, 'person', 'people');
  if (isAsked || counts.departments.length === 0 || total !== counts.here) return people;
  return `${people} in ${counted(counts.departments.length, 'department')}`;
}
