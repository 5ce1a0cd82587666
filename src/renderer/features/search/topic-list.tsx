import { CircleDashed } from 'lucide-react';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { TopicLine } from '../../../contract/who-knows';
import { wholeNumber } from '../../ui/format';
import { useKeepInSight } from '../../ui/use-keep-in-sight';
import styles from './topic-list.module.css';

interface TopicListProps {
  topics: readonly TopicLine[];
  /** With its `#`. */
  chosen: string | null;
  onChoose: (name: string) => void;
  onMove: (by: number) => void;
}

/** Topics with the departments that know them and how many people. One tab stop, arrows choose. */
export function TopicList({ topics, chosen, onChoose, onMove }: TopicListProps) {
  const list = useRef<HTMLDivElement>(null);
  useKeepInSight(list, chosen);
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(by);
  };
  if (topics.length === 0) return null;
  return (
    <div
      ref={list}
      role="listbox"
      aria-label="Topics, most used first"
      tabIndex={0}
      aria-activedescendant={chosen === null ? undefined : `topic ${chosen}`}
      className={styles.list}
      onKeyDown={onKey}
    >
      {topics.map(({ name, people, departments }) => (
        // The list is the tab stop and takes the keys; a row only takes the pointer.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={name}
          id={`topic #${name}`}
          role="option"
          tabIndex={-1}
          aria-selected={chosen === `#${name}`}
          className={styles.topic}
          onClick={() => onChoose(name)}
        >
          <span className={styles.sign}>#</span>
          <span className={styles.name}>{name}</span>
          <span className={styles.where}>
            {people === 0 ? 'nobody yet' : departments.join(', ')}
          </span>
          <span className={styles.count}>
            {people === 0 ? <CircleDashed size={14} aria-hidden /> : wholeNumber(people)}
          </span>
        </div>
      ))}
    </div>
  );
}
