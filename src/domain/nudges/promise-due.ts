import type { Instant, IsoDate } from '../calendar/calendar';
import { addDays, addMinutes } from '../calendar/calendar';
import type { DeliveryDays } from '../delivery/windows';
import { beginningOf, chanceWithin, laterOf, openDayUpTo } from '../delivery/windows';
import type { EntryId, PersonId, PromiseId } from '../people/ids';
import { weekdayName } from '../wording/weekday-names';
import { capitalised, firstNameOf } from '../wording/words';
import type { Candidate } from './candidate';
import type { NudgeWords } from './nudge';
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
export function promiseDue(promise: PromiseFact, days: DeliveryDays): Candidate | null {
  const { by, person, due, writtenAt } = promise;
  if (by === 'them' && person === null) return null;
  const isMine = by === 'me';
  const day = isMine ? openDayUpTo(due, days) : addDays(due, 1);
  const from = laterOf(beginningOf(day, days), addMinutes(writtenAt, freshMinutes));
  const ends = beginningOf(addDays(day, isMine ? 1 : daysForTheirs), days);
  const chance = chanceWithin(from, ends, days);
  const first = person && firstNameOf(person.name);
  return {
    nudge: {
      key: promiseKey(promise),
      kind: isMine ? 'promise-mine' : 'promise-theirs',
      ...wordsWith(promise, first),
      target: person
        ? { page: 'person', person: person.id }
        : { page: 'entry', entry: promise.entry },
      from: chance?.opens ?? from,
      until: chance?.closes ?? ends,
      nameless: isMine
        ? { title: 'A promise of yours is due today.', reason: kindWays }
        : { title: 'A promise to you was due.', reason: kindLine },
      fullNames: wordsWith(promise, person && person.name)
    },
    chance,
    ends,
    isDated: isMine
  };
}

/** Nobody needs to hear of what was just written. */
const freshMinutes = 60;
/** Over a weekend and a day off. */
const daysForTheirs = 4;
const kindWays = 'Kept, moved or let go: all are fine.';
const kindLine = 'A kind line is enough.';

function wordsWith({ by, text, due }: PromiseFact, name: string | null): NudgeWords {
  if (by === 'me')
    return {
      title: name ? `A promise to ${name} is due today.` : 'A promise of yours is due today.',
      reason: name
        ? `${capitalised(promiseWords({ by, name, text }))}. ${kindWays}`
        : `${capitalised(text)}. ${kindWays}`
    };
  return {
    title: `Ask ${name} about a promise?`,
    reason: `${capitalised(promiseWords({ by, name: name ?? '', text }))}, due on ${weekdayName(due)}. ${kindLine}`
  };
}
