import type { Instant, IsoDate } from '../calendar/calendar';
import { addDays, addMinutes } from '../calendar/calendar';
import type { ShownNames } from '../delivery/notification-text';
import { nameFor } from '../delivery/notification-text';
import type { DeliveryDays } from '../delivery/windows';
import { beginningOf, laterOf, openDayUpTo } from '../delivery/windows';
import type { EntryId, PersonId, PromiseId } from '../people/ids';
import { capitalised } from '../wording/words';
import type { Matter } from './candidate';
import type { NudgeWords } from './nudge';
import { nudgeTexts } from './nudge-texts';
import { promiseWords } from './promise-words';

/** An open promise with a date. */
export interface PromiseFact {
  id: PromiseId;
  entry: EntryId;
  by: 'me' | 'them';
  person: { id: PersonId; name: string } | null;
  text: string;
  due: IsoDate;
  /** When its entry was written. */
  writtenAt: Instant;
}

/** The key of the nudge about a promise; another date makes it another one. */
const promiseKey = ({ by, id, due }: PromiseFact): string =>
  `${by === 'me' ? 'promise-mine' : 'promise-theirs'}:${id}:${due}`;

/**
 * The nudge about a promise with a date. Mine comes on the day it is due, or on the last
 * working day before when that is none; theirs on the next working day, so that they have
 * had their time. Null when nobody is named who could be asked.
 */
export function promiseDue(promise: PromiseFact, days: DeliveryDays): Matter | null {
  const { by, person, due, writtenAt } = promise;
  if (by === 'them' && person === null) return null;
  const isMine = by === 'me';
  const day = isMine ? openDayUpTo(due, days) : addDays(due, 1);
  return {
    key: promiseKey(promise),
    kind: isMine ? 'promise-mine' : 'promise-theirs',
    target: person
      ? { page: 'person', person: person.id }
      : { page: 'entry', entry: promise.entry },
    time: {
      from: laterOf(beginningOf(day, days), addMinutes(writtenAt, freshMinutes)),
      ends: beginningOf(addDays(day, isMine ? 1 : daysForTheirs), days)
    },
    wordsOn: (date, names) => (isMine ? wordsOfMine : wordsOfTheirs)(promise, date, names),
    isDatedOn: () => isMine
  };
}

/** Nobody needs to hear of what was just written. */
const freshMinutes = 60;
/** Over a weekend and a day off. */
const daysForTheirs = 4;

function wordsOfMine(
  { person, text, due }: PromiseFact,
  today: IsoDate,
  names: ShownNames
): NudgeWords {
  const { title, ways } = nudgeTexts.promiseMine;
  const name = person && nameFor(person.name, names);
  const what = name ? promiseWords({ by: 'me', name, fullName: person.name, text }) : text;
  return {
    title: title(name, due, today),
    reason: names === 'none' ? ways : `${capitalised(what)}. ${ways}`
  };
}

function wordsOfTheirs(
  { person, text, due }: PromiseFact,
  today: IsoDate,
  names: ShownNames
): NudgeWords {
  const { title, nameless, line, due: dueWords } = nudgeTexts.promiseTheirs;
  const name = nameFor(person?.name ?? '', names);
  if (!name) return { title: nameless, reason: line };
  const what = promiseWords({ by: 'them', name, text });
  return { title: title(name), reason: `${capitalised(what)}, ${dueWords(due, today)}. ${line}` };
}
