import { useMemo, useRef, useState } from 'react';
import { useNavigation } from '../../api/navigation';
import { useKeptState } from '../../api/use-kept-state';
import type { PersonSummary } from '../../../contract/people';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { counted } from '../../parts/day-words';
import { EmptyState } from '../../ui/empty-state';
import { wholeNumber } from '../../ui/format';
import { Kbd } from '../../ui/kbd';
import { useKeys } from '../../ui/use-keys';
import { AddPersonDialog } from './add-person-dialog';
import styles from './people-list.module.css';
import type { PeopleFilter, PeopleOrder } from './people-order';
import { fitsFilter, inOrder, peopleWith } from './people-order';
import { PeopleTable } from './people-table';
import { PeopleTools } from './people-tools';

/** The list with its tools above and its counts below. */
export function PeopleList({
  people,
  today
}: {
  people: readonly PersonSummary[];
  today: IsoDate;
}) {
  const [words, setWords] = useKeptState('people words', '');
  const [filter, setFilter] = useKeptState<PeopleFilter>('people filter', 'all');
  const [order, setOrder] = useKeptState<PeopleOrder>('people order', { by: 'name', down: false });
  const [isAdding, setAdding] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const { go } = useNavigation();
  const shown = useMemo(
    () =>
      inOrder(
        peopleWith(people, words).filter((person) => fitsFilter(person, filter)),
        order
      ),
    [people, words, filter, order]
  );
  const toTable = () => table.current?.focus();
  useKeys({ '/': () => search.current?.focus(), j: toTable, k: toTable });
  return (
    <>
      <PeopleTools
        searchRef={search}
        people={people}
        words={words}
        filter={filter}
        onWords={setWords}
        onFilter={setFilter}
        onAdd={() => setAdding(true)}
        onLeaveSearch={toTable}
      />
      {shown.length === 0 ? (
        <EmptyState title="Nobody fits">Fewer words or another filter finds more.</EmptyState>
      ) : (
        <PeopleTable
          ref={table}
          people={shown}
          today={today}
          order={order}
          onOrder={setOrder}
          onOpen={(id) => go({ name: 'person', id })}
        />
      )}
      <footer className={styles.foot}>
        <span role="status">{footWords(shown, people.length)}</span>
        <span className={styles.keys}>
          <Kbd keys={['J']} /> <Kbd keys={['K']} /> move
        </span>
        <span className={styles.keys}>
          <Kbd keys={['Enter']} /> open
        </span>
        <span className={styles.keys}>
          <Kbd keys={['/']} /> filter
        </span>
      </footer>
      <AddPersonDialog
        open={isAdding}
        departments={departmentsOf(people)}
        onClose={() => setAdding(false)}
      />
    </>
  );
}

const departmentsOf = (people: readonly PersonSummary[]): string[] =>
  [...new Set(people.flatMap(({ department }) => department ?? []))].sort();

function footWords(shown: readonly PersonSummary[], all: number): string {
  if (shown.length < all)
    return `${wholeNumber(shown.length)} of ${counted(all, 'person', 'people')}`;
  const departments = departmentsOf(shown).length;
  const where = departments === 0 ? '' : ` in ${counted(departments, 'department')}`;
  return `${counted(all, 'person', 'people')}${where}`;
}
