import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useQueryOf } from '../../api/use-query-of';
import type { PersonId } from '../../../domain/people/ids';
import { Avatar } from '../../parts/avatar';
import { Field } from '../../ui/field';
import styles from './person-picker.module.css';

const nobody: readonly PersonId[] = [];

interface PersonPickerProps {
  label: string;
  /** Those who come first while nothing is typed. */
  near?: readonly PersonId[];
  /** Not offered: they are chosen already. */
  without?: readonly string[];
  onPick: (id: PersonId, name: string) => void;
  /** Offers a name that nobody has as somebody new. */
  onNew?: (name: string) => void;
}

/** A field that finds people while one types; arrows move, Enter takes. */
export function PersonPicker({
  label,
  near = nobody,
  without = nobody,
  onPick,
  onNew
}: PersonPickerProps) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const begin = typed.trim().replace(/^@/u, '');
  const found = useQueryOf('completeMention', { begin, near: [...near] }, { keepLast: true });
  const people = (found.data ?? []).filter(({ id }) => !without.includes(id));
  const offersNew = onNew !== undefined && begin.length >= 2;
  const choices = [
    ...people.map((person) => ({
      key: person.id,
      pick: () => onPick(person.id, person.name),
      person
    })),
    ...(offersNew ? [{ key: 'new', pick: () => onNew(begin), person: null }] : [])
  ];
  const current = Math.min(at, choices.length - 1);
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(current + by, choices.length - 1)));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      choices[current]?.pick();
    }
  };
  return (
    <div className={styles.picker}>
      <Field
        label={label}
        labelHidden
        placeholder={label}
        // The picker was opened to type in it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls="person-picker-choices"
        aria-activedescendant={choices[current] && `pick-${choices[current].key}`}
      />
      <div id="person-picker-choices" role="listbox" aria-label={label} className={styles.choices}>
        {choices.map(({ key, pick, person }, index) => (
          // The field keeps the focus and takes the keys.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={key}
            id={`pick-${key}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            className={styles.choice}
            onClick={pick}
          >
            {person === null ? (
              <UserPlus size={16} strokeWidth={1.75} aria-hidden />
            ) : (
              <Avatar name={person.name} size={20} ghost={!person.isMet} id={person.id} />
            )}
            <span className={styles.name}>{person?.name ?? `New person “${begin}”`}</span>
            {person !== null && <span className={styles.department}>{person.department}</span>}
          </div>
        ))}
        {choices.length === 0 && begin !== '' && !found.isFetching && (
          <p className={styles.nobody}>Nobody is called that.</p>
        )}
      </div>
    </div>
  );
}
