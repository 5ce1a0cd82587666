import type { PersonId } from '../../domain/people/ids';
import { PersonLink } from './person-link';
import styles from './entry-text.module.css';
import { textParts } from './text-parts';

interface EntryTextProps {
  text: string;
  people: readonly { id: PersonId; name: string }[];
  /** Names lead to their person; off where the whole row is one thing to press. */
  linked?: boolean;
}

/** The text of an entry with its people and topics marked. */
export function EntryText({ text, people, linked = false }: EntryTextProps) {
  let at = 0;
  return textParts(text, people).map((part) => {
    const key = at;
    at += part.text.length;
    if (part.kind === 'plain') return part.text;
    if (part.kind === 'topic')
      return (
        <span key={key} className={styles.topic}>
          {part.text}
        </span>
      );
    return linked ? (
      <PersonLink key={key} id={part.person.id}>
        {part.text}
      </PersonLink>
    ) : (
      <span key={key} className={styles.person}>
        {part.text}
      </span>
    );
  });
}
