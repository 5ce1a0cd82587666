import { useVirtualizer } from '@tanstack/react-virtual';
import { Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { EntryId } from '../../../domain/people/ids';
import { useLook } from '../../api/use-look';
import { dayHeading } from '../../parts/day-words';
import { JournalEntryRow } from './journal-entry-row';
import styles from './journal-list.module.css';
import type { Sought } from '../../../domain/search/excerpt';
import type { JournalRow } from './journal-rows';

interface JournalListProps {
  rows: readonly JournalRow[];
  today: IsoDate;
  selected: EntryId | null;
  picked: ReadonlySet<EntryId>;
  /** What a search looked for, marked in the texts. */
  sought: Sought | null;
  onSelect: (id: EntryId) => void;
  /** Begins an entry on a day. */
  onWrite: (date: IsoDate) => void;
  /** The end of what is loaded has come into sight. */
  onEnd: () => void;
}

/** With two lines of text, or one; each is measured when it is seen. */
const entryHeights = { comfortable: 65, compact: 46 };

/** Entries in a column; only those in sight exist. One tab stop, the page moves the choice. */
export function JournalList({
  rows,
  today,
  selected,
  picked,
  sought,
  onSelect,
  onWrite,
  onEnd
}: JournalListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [density] = useLook('density');
  // oxlint-disable-next-line react/incompatible-library -- The app is not built with React's compiler.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.type === 'day' ? 34 : entryHeights[density]),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    scrollPaddingEnd: 8
  });
  const shown = virtual.getVirtualItems();
  useKeepInSight(rows, selected, (index) => virtual.scrollToIndex(index, { align: 'auto' }));
  useEndInSight((shown.at(-1)?.index ?? 0) >= rows.length - 1, rows.length, onEnd);
  const isShown = selected !== null && shown.some(({ key }) => key === selected);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-density={density}
      role="listbox"
      aria-label="Entries, newest first"
      tabIndex={0}
      aria-activedescendant={isShown ? optionId(selected) : undefined}
    >
      <div role="presentation" className={styles.all} style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <div
                key={key}
                ref={virtual.measureElement}
                role="presentation"
                data-index={index}
                className={styles.place}
                style={{ transform: `translateY(${start}px)` }}
              >
                {row.type === 'day' ? (
                  <DayHeading date={row.date} today={today} onWrite={onWrite} />
                ) : (
                  <JournalEntryRow
                    id={optionId(row.entry.id)}
                    entry={row.entry}
                    selected={row.entry.id === selected}
                    picked={picked.size === 0 ? undefined : picked.has(row.entry.id)}
                    sought={sought}
                    onSelect={onSelect}
                  />
                )}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

/** For the eye; each entry says its day to screen readers. The pen is for the pointer: W and the menu write, too. */
function DayHeading(props: { date: IsoDate; today: IsoDate; onWrite: (date: IsoDate) => void }) {
  const { lead, rest } = dayHeading(props.date, props.today);
  return (
    <div className={styles.day} aria-hidden>
      <span>
        <strong>{lead}</strong> {rest}
      </span>
      <button
        type="button"
        tabIndex={-1}
        title="Write on this day"
        onClick={() => props.onWrite(props.date)}
      >
        <Plus size={14} strokeWidth={1.9} />
      </button>
    </div>
  );
}

const optionId = (id: EntryId): string => `entry-${id}`;

function useKeepInSight(
  rows: readonly JournalRow[],
  selected: EntryId | null,
  show: (index: number) => void
): void {
  const reveal = useEffectEvent((id: EntryId | null) => {
    const index = rows.findIndex((row) => row.key === id);
    if (index >= 0) show(index);
  });
  useEffect(() => reveal(selected), [selected]);
}

function useEndInSight(inSight: boolean, length: number, onEnd: () => void): void {
  const reached = useEffectEvent(onEnd);
  useEffect(() => {
    if (inSight && length > 0) reached();
  }, [inSight, length]);
}
