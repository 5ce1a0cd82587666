import { Check } from 'lucide-react';
import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { PersonId } from '../../../domain/people/ids';
import { Avatar } from '../../parts/avatar';
import styles from './choice-row.module.css';

interface ChoiceRowProps {
  person: { id: PersonId; name: string } | null;
  title: string;
  facts: string;
  choices: readonly { text: string; choose: () => void }[];
  /** The place of the one chosen; null: none yet. */
  chosen: number | null;
  /** The chosen one ends it: the row steps back. */
  isSettled?: boolean;
  /** Opens under it. */
  children?: ReactNode;
}

/** Something to be answered by one of three: with the mouse, or by 1, 2 and 3 where the focus is. */
export function ChoiceRow(props: ChoiceRowProps) {
  const { person, title, facts, choices, chosen, isSettled = false, children } = props;
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== row.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = choices[Number(event.key) - 1];
    if (choice === undefined) return;
    event.preventDefault();
    choice.choose();
  };
  return (
    <>
      <div
        ref={row}
        className={styles.row}
        data-row
        data-settled={isSettled || undefined}
        role="group"
        aria-label={`${title}. ${facts}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {person !== null && <Avatar name={person.name} id={person.id} />}
        <div className={styles.words}>
          <p className={styles.title}>{title}</p>
          <p className={styles.facts}>{facts}</p>
        </div>
        <div className={styles.choices}>
          {choices.map(({ text, choose }, place) => (
            <Button
              key={text}
              className={styles.choice ?? ''}
              aria-pressed={chosen === place}
              onPress={choose}
            >
              {chosen === place && <Check size={12} strokeWidth={2.5} aria-hidden />}
              {text}
            </Button>
          ))}
        </div>
      </div>
      {Boolean(children) && <div className={styles.under}>{children}</div>}
    </>
  );
}
