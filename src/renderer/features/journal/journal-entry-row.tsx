import { Fragment } from 'react';
import type { EntryId, PersonId } from '../../../domain/people/ids';
import { useIsDiscreet } from '../../api/use-is-discreet';
import { EntryText } from '../../parts/entry-text';
import { KindIcon } from '../../parts/kind-icon';
import { OptionRow } from '../../ui/option-row';
import styles from './journal-entry-row.module.css';
import type { ListedEntry } from './journal-rows';
import { markedParts } from './marked-parts';

interface JournalEntryRowProps {
  id: string;
  entry: ListedEntry;
  selected: boolean;
  /** Picked for a change of many; undefined while none is. */
  picked: boolean | undefined;
  words: readonly string[];
  onSelect: (id: EntryId) => void;
}

/** An entry of the list: its sign, its people, when, and two lines of its text. */
export function JournalEntryRow({
  id,
  entry,
  selected,
  picked,
  words,
  onSelect
}: JournalEntryRowProps) {
  // A name in pieces could not be hidden.
  const isDiscreet = useIsDiscreet();
  return (
    <OptionRow
      id={id}
      selected={selected}
      picked={picked}
      sign={<KindIcon kind={entry.kind} />}
      title={
        <>
          {entry.title}
          <span className="sr">, {entry.date}</span>
        </>
      }
      end={entry.when}
      onChoose={() => onSelect(entry.id)}
    >
      <span data-own-words>
        {words.length === 0 || isDiscreet ? (
          <EntryText text={entry.text} people={peopleOf(entry)} />
        ) : (
          <MarkedText text={entry.text} words={words} />
        )}
      </span>
    </OptionRow>
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
