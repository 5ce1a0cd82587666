import type { IsoDate } from '../calendar/calendar';
import { nameFor } from '../delivery/notification-text';
import type { PersonId } from '../people/ids';
import type { Matter } from './candidate';
import { nudgeTexts } from './nudge-texts';

/** Somebody worth a hello, and why. */
export interface GreetingFact {
  id: PersonId;
  name: string;
  /** The last contact; null: never. */
  lastContact: IsoDate | null;
  /** One sentence; may be empty. */
  reason: string;
}

/** The key of a hello to somebody: another one after the next contact. */
export const touchBaseKey = ({ id, lastContact }: Pick<GreetingFact, 'id' | 'lastContact'>) =>
  `touch-base:${id}:${lastContact ?? 'never'}`;

/** The nudge to say hello to somebody. */
export function touchBase(person: GreetingFact): Matter {
  const { title, nameless } = nudgeTexts.touchBase;
  return {
    key: touchBaseKey(person),
    kind: 'touch-base',
    target: { page: 'person', person: person.id },
    time: null,
    wordsOn: (_today, names) => {
      const name = nameFor(person.name, names);
      return name === null
        ? { title: nameless, reason: nudgeTexts.oneLine }
        : { title: title(name), reason: `${person.reason} ${nudgeTexts.oneLine}`.trim() };
    }
  };
}
