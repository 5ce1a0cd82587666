import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { foldText } from '../../domain/matching/fold-text';
import type { PersonId } from '../../domain/people/ids';
import { useQueryOf } from '../api/use-query-of';
import { useFocusWhenFree } from '../ui/use-focus-when-free';
import { Avatar } from './avatar';
import styles from './person-chooser.module.css';

interface PersonChooserProps {
  label: string;
  /** Who is not offered. */
  without: readonly PersonId[];
  onChoose: (person: PersonId) => void;
  /** Esc, or leaving the field without a choice. */
  onClose: () => void;
}

/** So many are offered at once. */
const mostShown = 7;

/** Finds somebody by a part of their name; arrows and Enter choose. */
export function PersonChooser({ label, without, onChoose, onClose }: PersonChooserProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const [place, setPlace] = useState(0);
  const field = useFocusWhenFree();
  const names = useQueryOf('listNames', {});
  const found = useMemo(
    () => peopleCalled(words, names.data ?? [], new Set(without)),
    [words, names.data, without]
  );
  const active = Math.min(place, found.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const acts: Record<string, () => void> = {
      ArrowDown: () => setPlace(Math.min(active + 1, found.length - 1)),
      ArrowUp: () => setPlace(Math.max(active - 1, 0)),
      Enter: () => {
        const chosen = found[active];
        if (chosen) onChoose(chosen.id);
      },
      Escape: onClose
    };
    const act = acts[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={styles.chooser}>
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        className={styles.field}
        placeholder="A name"
        ref={field}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setPlace(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={onClose}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
        {found.map((person, index) => (
          <li
            key={person.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            // Before the field loses the focus, and with it the list.
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(person.id);
            }}
          >
            <Avatar name={person.name} size={20} id={person.id} />
            <span className={styles.name}>{person.name}</span>
            <span className={styles.department}>{person.department}</span>
          </li>
        ))}
        {words !== '' && names.isSuccess && found.length === 0 && (
          <li className={styles.nobody}>Nobody here is called that.</li>
        )}
      </ul>
    </div>
  );
}

interface Named {
  readonly id: PersonId;
  readonly name: string;
  readonly nickname: string | null;
  readonly department: string | null;
  readonly lastContact: string | null;
}

/** People with a name part that begins with each word; those met last come first. */
function peopleCalled(
  words: string,
  names: readonly Named[],
  without: ReadonlySet<string>
): Named[] {
  const wanted = foldText(words).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return [];
  const fits = ({ name, nickname }: Named) => {
    const parts = foldText(`${name} ${nickname ?? ''}`).split(/[\s-]+/u);
    return wanted.every((word) => parts.some((part) => part.startsWith(word)));
  };
  return names
    .filter((one) => !without.has(one.id) && fits(one))
    .sort((one, other) => (other.lastContact ?? '').localeCompare(one.lastContact ?? ''))
    .slice(0, mostShown);
}
