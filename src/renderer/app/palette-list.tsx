import { useRef } from 'react';
import { counted } from '../parts/day-words';
import { Kbd } from '../ui/kbd';
import { Problem } from '../ui/problem';
import { SkeletonRows } from '../ui/skeleton';
import { useKeepInSight } from '../ui/use-keep-in-sight';
import styles from './command-palette.module.css';
import type { PaletteGroup, PaletteItem } from './palette-items';

interface PaletteListProps {
  text: string;
  groups: readonly PaletteGroup[];
  /** The key of the item Enter acts on. */
  current: string | null;
  isSlow: boolean;
  isBehind: boolean;
  error: Error | null;
  note: string | null;
  onChoose: (key: string) => void;
  onAct: (item: PaletteItem) => void;
}

/** The lines under the field, the chosen one lit; the field keeps the focus. */
export function PaletteList(props: PaletteListProps) {
  const { text, groups, current, isSlow, isBehind, error, note, onChoose, onAct } = props;
  const list = useRef<HTMLDivElement>(null);
  useKeepInSight(list, current);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <div className={styles.body}>
      {error !== null && <Problem title="Could not search." error={error} />}
      {isSlow && <SkeletonRows rows={3} />}
      {note !== null && <p className={styles.note}>{note}</p>}
      <p className="sr" role="status">
        {isBehind ? '' : counted(count, 'line')}
      </p>
      {count === 0 && !isBehind && error === null && (
        <p className={styles.note}>{emptyWords(text)}</p>
      )}
      <div ref={list} id="palette-list" className={styles.list} role="listbox" aria-label="Found">
        {groups.map(({ name, items }) => (
          <div key={name} role="group" aria-label={name}>
            <p className={styles.heading} aria-hidden>
              {name}
            </p>
            {items.map((item) => (
              <Line
                key={item.key}
                item={item}
                isCurrent={item.key === current}
                onChoose={onChoose}
                onAct={onAct}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface LineProps {
  item: PaletteItem;
  isCurrent: boolean;
  onChoose: (key: string) => void;
  onAct: (item: PaletteItem) => void;
}

function Line({ item, isCurrent, onChoose, onAct }: LineProps) {
  return (
    // The field is the tab stop and takes the keys; a line only takes the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={`palette ${item.key}`}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className={styles.item}
      onMouseMove={() => isCurrent || onChoose(item.key)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onAct(item)}
    >
      <span className={styles.icon}>{item.icon}</span>
      <span className={styles.words}>
        <span className={styles.lead}>{item.lead}</span> {item.rest}
      </span>
      <span className={styles.end}>{item.end}</span>
      {isCurrent && <Kbd keys={['Enter']} />}
    </div>
  );
}

function emptyWords(text: string): string {
  if (text.trimStart().startsWith('?'))
    return text.trim() === '?'
      ? 'Write a topic or a question, such as ? pricing.'
      : 'Nobody yet. Whoever tells you about it will stand here.';
  if (text.trim() === '@') return 'Write a name.';
  if (text.trim() === '#') return 'Write a topic.';
  return 'Nothing found.';
}
