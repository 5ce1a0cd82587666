import { Fragment } from 'react';
import type { EntryId, PersonId } from '../../../domain/people/ids';
import { EntryText } from '../../parts/entry-text';
import { KindIcon } from '../../parts/kind-icon';
import styles from './journal-entry-row.module.css';
import type { ListedEntry } from './journal-rows';
import { markedParts } from './marked-parts';

interface JournalEntryRowProps {
  id: string;
  entry: ListedEntry;
  selected: boolean;
  words: readonly string[];
  onSelect: (id: EntryId) => void;
}

/** An entry of the list: its sign, its people, when, and two lines of its text. */
export function JournalEntryRow({ id, entry, selected, words, onSelect }: JournalEntryRowProps) {
  return (
    // The list is the tab stop and takes the keys; a row only takes the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={styles.row}
      onClick={() => onSelect(entry.id)}
    >
      <KindIcon kind={entry.kind} />
      <div className={styles.words}>
        <p className={styles.head}>
          <span className={styles.title}>{entry.title}</span>
          <span className="sr">, {entry.date}</span>
          {entry.when !== null && <span className={styles.when}>{entry.when}</span>}
        </p>
        <p className={styles.text}>
          {words.length === 0 ? (
            <EntryText text={entry.text} people={peopleOf(entry)} />
          ) : (
            <MarkedText text={entry.text} words={words} />
          )}
        </p>
      </div>
    </div>
  );
}

function MarkedText({ text, words }: { text: string; words: readonly string[] }) {
  let at = 0;
  return markedParts(text, words).map((part) => {
    const key = at;
    at += part.text.length;
    return part.marked ? (
      <mark key={key} className={styles.mark}>
        {part.text}
      </mark>
    ) : (
      <Fragment key={key}>{part.text}</Fragment>
    );
  });
}

const peopleOf = ({ people }: ListedEntry) => people as readonly { id: PersonId; name: string }[];
