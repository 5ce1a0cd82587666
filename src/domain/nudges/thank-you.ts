import type { ClockTime, Instant, IsoDate, ZoneId } from '../calendar/calendar';
import { addMinutes, instantAt, isBefore } from '../calendar/calendar';
import type { ShownNames } from '../delivery/notification-text';
import { laterOf } from '../delivery/windows';
import type { EntryId, PersonId, TouchId } from '../people/ids';
import { joinNames } from '../wording/words';
import type { Matter } from './candidate';
import { firstNames, titleNaming } from './fitting-names';
import type { NudgeWords } from './nudge';
import { nudgeTexts } from './nudge-texts';
import { promiseWords } from './promise-words';

/** A lunch or coffee somebody may be thanked for. */
export interface LunchFact {
  touch: TouchId;
  entry: EntryId;
  kind: 'lunch' | 'coffee';
  /** The local date, and the time if one was said, in the zone it was written in. */
  date: IsoDate;
  time: ClockTime | null;
  zone: ZoneId;
  minutes: number | null;
  /** When the entry was written. */
  writtenAt: Instant;
  /** Full names; `thanked`: a thanks after the lunch is written down. */
  people: readonly { id: PersonId; name: string; thanked: boolean }[];
  /** Without `#`. */
  topics: readonly string[];
  /** Open ones; `person` is a full name, null when nobody is named. */
  promises: readonly { by: 'me' | 'them'; person: string | null; text: string }[];
}

/** The key of the thank-you after a lunch. */
const thankYouKey = (lunch: LunchFact): string => `thank-you:${lunch.touch}:${lunch.date}`;

/**
 * The thank-you after a lunch: two hours after its end (12:30 when no time was said, an
 * hour when no length was), within 48 hours; null when everybody was thanked or it was
 * told too late. A lunch written down later starts then.
 */
export function thankYouAfter(lunch: LunchFact): Matter | null {
  const unthanked = lunch.people.filter((person) => !person.thanked);
  const [first] = unthanked;
  if (!first) return null;
  const people = unthanked.map(({ name }) => name);
  const start = instantAt(lunch.date, lunch.time ?? usualTime, lunch.zone);
  const end = addMinutes(start, lunch.minutes ?? usualMinutes);
  const from = laterOf(addMinutes(end, restMinutes), lunch.writtenAt);
  const ends = addMinutes(end, 48 * 60);
  if (isBefore(ends, from)) return null;
  return {
    key: thankYouKey(lunch),
    kind: 'thank-you',
    target:
      unthanked.length === 1
        ? { page: 'person', person: first.id }
        : { page: 'entry', entry: lunch.entry },
    time: { from, ends },
    wordsOn: (date, names) => wordsOn(lunch, people, date, names)
  };
}

const usualTime = '12:30' as ClockTime;
const usualMinutes = 60;
/** Time to be back at one's desk. */
const restMinutes = 120;
const texts = nudgeTexts.thankYou;

function wordsOn(
  lunch: LunchFact,
  people: readonly string[],
  today: IsoDate,
  names: ShownNames
): NudgeWords {
  const when = texts.when(lunch.kind, lunch.date, today);
  const plain = `${when}. ${nudgeTexts.oneLine}`;
  if (names === 'none') return { title: texts.nameless(lunch.kind), reason: plain };
  const shown = names === 'full' ? (name: string) => name : firstNames(people);
  const told = lunch.promises.flatMap(({ by, person, text }) =>
    person === null ? [] : { by, name: shown(person), fullName: person, text }
  );
  // What I owe goes along with the thanks.
  const promise = told.find(({ by }) => by === 'me') ?? told[0];
  const topics = lunch.topics.slice(0, 2).map((topic) => `#${topic}`);
  const reason = promise
    ? `${when}, and ${promiseWords(promise)}.`
    : topics.length > 0
      ? `${when}, ${texts.about(joinNames(topics))}. ${nudgeTexts.oneLine}`
      : plain;
  const title = titleNaming(people.map(shown), texts.title);
  return { title: title ?? texts.nameless(lunch.kind), reason };
}
