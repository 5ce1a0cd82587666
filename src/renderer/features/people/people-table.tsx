import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useEffectEvent, useImperativeHandle, useRef } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { useKeptState } from '../../api/use-kept-state';
import type { PersonSummary } from '../../../contract/people';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { PersonId } from '../../../domain/people/ids';
import type { PeopleOrder, SortColumn } from './people-order';
import styles from './people-table.module.css';
import { PersonRow } from './person-row';

interface PeopleTableProps {
  ref: Ref<{ focus: () => void }>;
  people: readonly PersonSummary[];
  today: IsoDate;
  order: PeopleOrder;
  onOrder: (order: PeopleOrder) => void;
  onOpen: (id: PersonId) => void;
}

const rowHeight = 36;
const headHeight = 33;

/** People in rows; only those in sight exist. The table is one tab stop, arrows move inside. */
export function PeopleTable({ ref, people, today, order, onOrder, onOpen }: PeopleTableProps) {
  const grid = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useKeptState<PersonId | null>('people current', null);
  // oxlint-disable-next-line react/incompatible-library -- The app is not built with React's compiler.
  const virtual = useVirtualizer({
    count: people.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => people[index]?.id ?? index,
    overscan: 12,
    // The head stands in the way at the top, so the room for rows ends that much earlier.
    scrollPaddingEnd: headHeight
  });
  const shown = virtual.getVirtualItems();
  const at = Math.max(
    0,
    people.findIndex(({ id }) => id === current)
  );
  const active = people[at];
  const moveTo = (to: number) => {
    const next = Math.max(0, Math.min(to, people.length - 1));
    setCurrent(people[next]?.id ?? null);
    virtual.scrollToIndex(next, { align: 'auto' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== grid.current || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && active !== undefined) onOpen(active.id);
    const to = placeFor(event.key, at, people.length);
    if (to === undefined) return;
    event.preventDefault();
    moveTo(to);
  };
  const returnTo = useEffectEvent(() => virtual.scrollToIndex(at, { align: 'center' }));
  useEffect(() => returnTo(), []);
  useImperativeHandle(ref, () => ({ focus: () => grid.current?.focus() }), []);
  const isShown = active !== undefined && shown.some(({ index }) => index === at);
  return (
    <div
      ref={grid}
      role="grid"
      aria-label="People"
      aria-rowcount={people.length + 1}
      aria-activedescendant={isShown ? rowId(active.id) : undefined}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={onKey}
    >
      <TableHead order={order} onOrder={onOrder} />
      <div role="rowgroup" className={styles.rows}>
        <div role="presentation" className={styles.all} style={{ height: virtual.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const person = people[index];
            return (
              person !== undefined && (
                <PersonRow
                  key={person.id}
                  id={rowId(person.id)}
                  person={person}
                  today={today}
                  row={index + 2}
                  start={start}
                  isCurrent={index === at}
                  onOpen={(id) => {
                    setCurrent(id);
                    onOpen(id);
                  }}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

const rowId = (id: PersonId): string => `person-${id}`;

function TableHead({ order, onOrder }: Pick<PeopleTableProps, 'order' | 'onOrder'>) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.columns}>
        <SortHead by="name" name="Name" order={order} onOrder={onOrder} />
        <span role="columnheader" className={styles.wide}>
          Title
        </span>
        <SortHead by="department" name="Department" order={order} onOrder={onOrder} />
        <SortHead by="strength" name="Strength" order={order} onOrder={onOrder} />
        <SortHead by="lastContact" name="Last contact" order={order} onOrder={onOrder} />
      </div>
    </div>
  );
}

interface SortHeadProps extends Pick<PeopleTableProps, 'order' | 'onOrder'> {
  by: SortColumn;
  name: string;
}

function SortHead({ by, name, order, onOrder }: SortHeadProps) {
  const isSorted = order.by === by;
  const Arrow = order.down ? ArrowDown : ArrowUp;
  const direction = order.down ? 'descending' : 'ascending';
  return (
    <span role="columnheader" aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        className={styles.sort}
        data-on={isSorted || undefined}
        onClick={() => onOrder({ by, down: isSorted ? !order.down : downFirst.has(by) })}
      >
        {name}
        {isSorted && <Arrow size={12} strokeWidth={2.1} aria-hidden />}
      </button>
    </span>
  );
}

/** Columns in which the largest is what one looks for. */
const downFirst: ReadonlySet<SortColumn> = new Set<SortColumn>(['strength', 'lastContact']);

function placeFor(key: string, at: number, count: number): number | undefined {
  const places = new Map([
    ['j', at + 1],
    ['ArrowDown', at + 1],
    ['k', at - 1],
    ['ArrowUp', at - 1],
    ['PageDown', at + 12],
    ['PageUp', at - 12],
    ['Home', 0],
    ['End', count - 1]
  ]);
  return places.get(key);
}
