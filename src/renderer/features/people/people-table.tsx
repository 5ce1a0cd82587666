import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import type { PeopleOrder, PersonLine } from '../../../contract/people';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { useLook } from '../../api/use-look';
import { GroupHead } from './group-head';
import styles from './people-table.module.css';
import { PersonRow } from './person-row';
import { rowsOfList } from './rows-of-list';
import { TableHead } from './table-head';
import type { PeopleWindow } from './use-people-window';
import type { useRowActs } from './use-row-acts';
import type { Selection } from './use-selection';

interface PeopleTableProps {
  ref: Ref<{ focus: () => void }>;
  label: string;
  people: PeopleWindow;
  total: number;
  today: IsoDate;
  order: PeopleOrder;
  /** The place that has the focus. */
  at: number;
  selection: Selection;
  acts: ReturnType<typeof useRowActs>;
  onOrder: (order: PeopleOrder) => void;
  onPlace: (place: number) => void;
  /** The places in sight have changed. */
  onSight: (sight: { first: number; last: number }) => void;
  onOpen: (person: PersonLine) => void;
  onPeek: () => void;
  /** Selects everybody between two places, both included. */
  onSelect: (from: number, to: number) => void;
}

/** In pixels; the styles take them from the same word. */
const rowHeights = { comfortable: 36, compact: 30 };
const headHeight = 33;
const groupHeight = 34;

/** People in rows; only those in sight exist. The table is one tab stop, arrows move inside. */
export function PeopleTable(props: PeopleTableProps) {
  const { ref, label, people, total, today, order, at, selection, acts } = props;
  const { onOrder, onPlace, onSight, onOpen, onPeek, onSelect } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [density] = useLook('density');
  const rows = useMemo(() => rowsOfList(total, people.groups), [total, people.groups]);
  // oxlint-disable-next-line react/incompatible-library -- The app is not built with React's compiler.
  const virtual = useVirtualizer({
    count: rows.count,
    getScrollElement: () => grid.current,
    estimateSize: (row) => (rows.at(row).type === 'head' ? groupHeight : rowHeights[density]),
    overscan: 12,
    // The head stands in the way at the top, so the room for rows ends that much earlier.
    scrollPaddingEnd: headHeight
  });
  const shown = virtual.getVirtualItems();
  const first = rows.placeOf(shown[0]?.index ?? 0);
  const last = rows.placeOf(shown.at(-1)?.index ?? 0);
  const remeasure = useEffectEvent(() => virtual.measure());
  useEffect(() => remeasure(), [rows, density]);
  const tellSight = useEffectEvent((sight: { first: number; last: number }) => onSight(sight));
  useEffect(() => tellSight({ first, last }), [first, last]);
  const current = people.at(at);
  const moveTo = (to: number) => {
    const next = Math.max(0, Math.min(to, total - 1));
    onPlace(next);
    // The head above the first of all comes into sight with them.
    virtual.scrollToIndex(next === 0 ? 0 : rows.rowOf(next), { align: 'auto' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== grid.current || event.altKey) return;
    const act = actFor(event);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const actFor = (event: KeyboardEvent): (() => void) | undefined => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey)
      return key.toLowerCase() === 'a' ? () => onSelect(0, total - 1) : undefined;
    const to = placeFor(key, at, total);
    if (to !== undefined) return () => moveTo(to);
    if (key === ' ') return onPeek;
    if (key === 'Escape') return selection.ids.size > 0 ? selection.clear : undefined;
    if (key === 'X') return () => onSelect(selection.anchor ?? at, at);
    if (current === undefined) return undefined;
    return {
      Enter: () => onOpen(current),
      x: () => selection.toggle(current.id, at),
      w: () => acts.write(current),
      l: () => acts.log(current),
      s: () => acts.later(current)
    }[key];
  };
  const returnTo = useEffectEvent(() => virtual.scrollToIndex(rows.rowOf(at), { align: 'center' }));
  useEffect(() => returnTo(), []);
  useImperativeHandle(ref, () => ({ focus: () => grid.current?.focus() }), []);
  const isShown = shown.some(({ index }) => index === rows.rowOf(at));
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-multiselectable
      aria-rowcount={rows.count + 1}
      aria-activedescendant={isShown ? rowId(at) : undefined}
      aria-keyshortcuts="Enter Space x Shift+X w l s"
      tabIndex={0}
      className={styles.grid}
      data-density={density}
      onKeyDown={onKey}
    >
      <TableHead order={order} onOrder={onOrder} />
      <div role="rowgroup" className={styles.rows}>
        <div role="presentation" className={styles.all} style={{ height: virtual.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const row = rows.at(index);
            if (row.type === 'head')
              return (
                <GroupHead
                  key={`head ${index}`}
                  group={row.group}
                  by={order.by}
                  row={index + 2}
                  start={start}
                />
              );
            const { place } = row;
            const person = people.at(place);
            return (
              <PersonRow
                key={place}
                id={rowId(place)}
                person={person}
                today={today}
                row={index + 2}
                start={start}
                isCurrent={place === at}
                isSelected={person !== undefined && selection.ids.has(person.id)}
                acts={acts}
                onPoint={(event) => {
                  onPlace(place);
                  if (event.shiftKey) onSelect(selection.anchor ?? at, place);
                  else if (person !== undefined && (event.ctrlKey || event.metaKey))
                    selection.toggle(person.id, place);
                }}
                onOpen={onOpen}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

const rowId = (index: number): string => `person-at-${index}`;

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
