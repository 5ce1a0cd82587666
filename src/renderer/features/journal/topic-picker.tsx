import { Hash } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useQueryOf } from '../../api/use-query-of';
import { Field } from '../../ui/field';
import styles from './person-picker.module.css';

interface TopicPickerProps {
  label: string;
  /** Takes also what no entry has yet. */
  takesNew?: boolean;
  /** Without `#`, lower case. */
  onPick: (topic: string) => void;
}

/** A field that finds topics while one types; arrows move, Enter takes. */
export function TopicPicker({ label, takesNew = false, onPick }: TopicPickerProps) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const begin = typed
    .trim()
    .replace(/^#/u, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .toLowerCase();
  const found = useQueryOf('listTopics', { begin }, { keepLast: true });
  const known = (found.data ?? []).slice(0, 8);
  const isNew = takesNew && begin !== '' && !known.includes(begin);
  const choices = [...known, ...(isNew ? [begin] : [])];
  const current = Math.min(at, choices.length - 1);
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(current + by, choices.length - 1)));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const choice = choices[current];
      if (choice !== undefined) onPick(choice);
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
        maxLength={60}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls="topic-picker-choices"
        aria-activedescendant={choices[current] && `topic-${choices[current]}`}
      />
      <div id="topic-picker-choices" role="listbox" aria-label={label} className={styles.choices}>
        {choices.map((topic, index) => (
          // The field keeps the focus and takes the keys.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={topic}
            id={`topic-${topic}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            className={styles.choice}
            onClick={() => onPick(topic)}
          >
            <Hash size={14} strokeWidth={1.9} aria-hidden />
            <span className={styles.name}>{topic}</span>
            {isNew && topic === begin && <span className={styles.department}>New</span>}
          </div>
        ))}
        {choices.length === 0 && !found.isFetching && (
          <p className={styles.nobody}>No entry has such a topic.</p>
        )}
      </div>
    </div>
  );
}
