import type { TouchKind } from '../journal/touch';
import { dateAt } from './dates';
import type { KindCandidate } from './kinds';
import { phraseAt } from './lexicon';
import type { Reading } from './reading';
import { isClose, lowAt } from './reading';
import { timeRangeAt } from './time-ranges';
import { durationAt, timeAt } from './times';
import { gap } from './tokens';

/** Words of the line in a row, as places of tokens, `next` excluded. */
export interface Words {
  first: number;
  next: number;
}

/** Where it was, at which event, and who heard a praise; each undefined when not said. */
export interface Details {
  place?: Words;
  event?: Words;
  audience?: Words;
}

const longest = 6;
const indoors: ReadonlySet<TouchKind> = new Set([
  'lunch',
  'coffee',
  'call',
  'meeting',
  'event',
  'thanks',
  'praise'
]);
/** What one talks of in them is no event one was at: `lunch with Ana: pricing, the offsite`. */
const talks: ReadonlySet<TouchKind> = new Set(['lunch', 'coffee', 'call', 'meeting']);
const deeds: ReadonlySet<TouchKind> = new Set(['praise', 'thanks', 'introduction', 'help']);
const audible: ReadonlySet<TouchKind> = new Set(['praise', 'thanks']);

/** Reads the details of a contact from the words for which `isMain` holds. */
export function detailsOf(
  reading: Reading,
  kind: TouchKind | null,
  kinds: readonly KindCandidate[],
  isMain: (at: number) => boolean
): Details {
  if (kind === null) return {};
  const { tokens, vocabulary } = reading;
  const events = kinds.filter((candidate) => candidate.kind === 'event');
  const details: Details = {};
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isMain(at)) continue;
    const front = phraseAt(vocabulary.front, tokens, at);
    if (front && audible.has(kind)) {
      const heard = nounsAt(reading, front.next, true);
      if (heard) details.audience ??= heard;
      at = front.next - 1;
    } else if (!events.some((event) => at > event.at && at < event.next)) settle(at);
  }
  const event =
    details.event ?? (talks.has(kind) ? undefined : eventNamed(reading, events, isMain));
  return event ? { ...details, event } : details;

  function settle(at: number): void {
    const words = placedAt(reading, at, kind ?? 'meeting');
    if (words === undefined) return;
    const heard = kinds.find(
      (candidate) => candidate.at >= words.first && candidate.next <= words.next
    );
    const isGathering =
      heard?.kind === 'event' || heard?.kind === 'meeting' || kindWithin(reading, words);
    const isTopic = tokens[words.first]?.type === 'topic';
    if (audible.has(kind ?? 'meeting') && (isGathering || isTopic)) details.audience ??= words;
    if (isTopic) return;
    const isNamed = kind === 'event' && !isPlaceNoun(reading, words) && !hasPossessive(words);
    const isGeneric =
      words.next === words.first + 1 &&
      reading.vocabulary.places.generic.has(lowAt(reading, words.first));
    if (isGeneric) return;
    if (heard?.kind === 'event' || (isNamed && lowAt(reading, at) === 'at'))
      details.event ??= words;
    else if (!isGathering) details.place ??= words;
  }

  function hasPossessive({ next }: Words): boolean {
    return /['’]s$/.test(tokens[next - 1]?.low ?? '');
  }
}

/** `at Lolo’s`, `in the canteen`, `by the lifts`, `at the all hands`, `in #general`. */
function placedAt(reading: Reading, at: number, kind: TouchKind): Words | undefined {
  const { places } = reading.vocabulary;
  const isSign = reading.tokens[at]?.type === 'word' && isBehindAtSign(reading, at);
  const low = isSign ? 'at' : lowAt(reading, at);
  if (!isSign && !places.before.has(low)) return undefined;
  const words = nounsAt(reading, isSign ? at : at + 1, false);
  if (words === undefined) return undefined;
  const first = reading.tokens[words.first];
  if (isPlaceNoun(reading, words) || first?.type === 'topic') return words;
  // `Women in Tech meetup` is one name.
  if (low === 'in' && first?.capital && reading.tokens[at - 1]?.capital) return undefined;
  const isGathering = kindWithin(reading, words);
  if (isGathering) return places.gathering.has(low) ? words : undefined;
  if (!places.naming.has(low) || !first?.capital || !indoors.has(kind)) return undefined;
  if (low === 'in' && (first.acronym || places.languages.has(first.low))) return undefined;
  const { months } = reading.vocabulary.dates;
  if (months.has(first.low) || reading.names.departmentEnd(words.first) !== undefined)
    return undefined;
  const name = reading.names.read(words.first, 'cued');
  return name !== undefined && name.match.person !== null ? undefined : words;
}

/** `lunch @ Lolo’s`: the sign with a space. */
const isBehindAtSign = ({ text, tokens }: Reading, at: number): boolean =>
  /(?:^|\s)@\s+$/.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start));

function kindWithin(reading: Reading, { first, next }: Words): boolean {
  for (let at = first; at < next; at += 1) {
    const found = phraseAt(reading.vocabulary.kinds, reading.tokens, at);
    if (found?.value && found.next <= next) return true;
  }
  return false;
}

function isPlaceNoun(reading: Reading, { first, next }: Words): boolean {
  for (let at = first; at < next; at += 1) {
    if (reading.vocabulary.places.nouns.has(lowAt(reading, at))) return true;
  }
  return false;
}

/** The words of one thing, its article left out: up to a sign, a preposition, a date or a length. */
function nounsAt(reading: Reading, at: number, joined: boolean): Words | undefined {
  const { tokens, vocabulary } = reading;
  const { words, people, promises, dates } = vocabulary;
  if (!isClose(reading, at)) return undefined;
  const first = promises.determiners.has(lowAt(reading, at)) ? at + 1 : at;
  const quoted = quotedAt(reading, first);
  if (quoted) return quoted;
  let next = first;
  while (next < first + longest && isClose(reading, next)) {
    const token = tokens[next];
    const low = token?.low ?? '';
    if (token === undefined || token.type === 'terse' || token.type === 'link') break;
    if (token.type === 'topic' && next > first) break;
    const isJoin = joined && people.and.has(low) && tokens[next + 1]?.capital === true;
    const ends =
      (words.conjunctions.has(low) && !isJoin) ||
      [people.with, people.to, people.sources].some((set) => set.has(low)) ||
      (people.about.has(low) && low !== 'of') ||
      [promises.me, promises.them, promises.mine, promises.theirs].some((set) => set.has(low)) ||
      vocabulary.places.before.has(low) ||
      vocabulary.terseYesterday.has(low) ||
      (next > first && isDeed(next)) ||
      isWhen(next);
    if (ends) break;
    next += 1;
  }
  return next > first ? { first, next } : undefined;

  /** `in standup praised …`: a verb of another kind goes on with the line. */
  function isDeed(place: number): boolean {
    const deed = phraseAt(vocabulary.kinds, tokens, place)?.value;
    return deed !== undefined && deed !== null && deeds.has(deed.kind);
  }

  function isWhen(place: number): boolean {
    return (
      dateAt(tokens, place, reading.back) !== undefined ||
      timeRangeAt(reading, place) !== undefined ||
      durationAt(tokens, place, dates) !== undefined ||
      timeAt(tokens, place, dates, false) !== undefined
    );
  }
}

const quotes: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };

/** A name in quotation marks. */
function quotedAt({ text, tokens }: Reading, first: number): Words | undefined {
  const start = tokens[first]?.start ?? 0;
  const close = quotes[text[start - 1] ?? ''];
  const end = close === undefined ? -1 : text.indexOf(close, start);
  if (end < 0) return undefined;
  let next = first;
  while ((tokens[next]?.end ?? Infinity) <= end) next += 1;
  return next > first ? { first, next } : undefined;
}

/** The name of an event: `Kubernetes workshop`, `training on negotiation`, `DataConf` behind `attended`. */
function eventNamed(
  reading: Reading,
  events: readonly KindCandidate[],
  isMain: (at: number) => boolean
): Words | undefined {
  const { places } = reading.vocabulary;
  for (const event of events) {
    const isVerb = places.eventVerbs.has(lowAt(reading, event.at));
    const label = reading.tokens[event.next];
    const isGeneric = places.generic.has(lowAt(reading, event.next - 1));
    const quoted = isMain(event.next) ? quotedAt(reading, event.next) : undefined;
    if (quoted) return quoted;
    if (isGeneric && label?.gap === gap.colon && isMain(event.next)) {
      const named = nounsBehindColon(reading, event.next, events);
      if (named) return named;
    }
    if (isVerb) {
      const behind = lowAt(reading, event.next);
      if (places.generic.has(lowAt(reading, event.next - 1)) && !places.naming.has(behind)) {
        const on = onWhat(reading, event.next, isMain);
        if (on) return { first: event.next - 1, next: on.next };
        continue;
      }
      const skip = places.naming.has(behind) ? event.next + 1 : event.next;
      const named = isMain(skip) ? nounsAt(reading, skip, false) : undefined;
      if (named && !isPerson(reading, named.first))
        return wholeName(reading, named, events, isMain);
      continue;
    }
    const named = aroundEvent(reading, event, isMain);
    if (named) return named;
  }
  return undefined;
}

/** `lunch and learn` has an `and`; `training` alone says little, what it was on says more. */
function wholeName(
  reading: Reading,
  { first, next }: Words,
  events: readonly KindCandidate[],
  isMain: (at: number) => boolean
): Words {
  const inside = events.find(({ at }) => at >= first && at < next);
  const end = Math.max(next, inside?.next ?? next);
  const isGeneric =
    end === first + 1 && reading.vocabulary.places.generic.has(lowAt(reading, first));
  const on = isGeneric ? onWhat(reading, end, isMain) : undefined;
  return { first, next: on?.next ?? end };
}

function isPerson(reading: Reading, at: number): boolean {
  const name = reading.names.read(at, 'cued');
  return name !== undefined && name.match.person !== null && name.suffix === '';
}

/** `Data Days` or `Data summit` behind `event:`. */
function nounsBehindColon(
  reading: Reading,
  at: number,
  events: readonly KindCandidate[]
): Words | undefined {
  let next = at + 1;
  while (next < at + longest && isClose(reading, next) && reading.tokens[next]?.capital) next += 1;
  const said = isClose(reading, next) && events.find((event) => event.at === next);
  if (said) next = said.next;
  return reading.tokens[at]?.capital ? { first: at, next } : undefined;
}

/** The words before an event that say which, and what it was on when it has none. */
function aroundEvent(
  reading: Reading,
  event: KindCandidate,
  isMain: (at: number) => boolean
): Words | undefined {
  const { places, people, dates, words } = reading.vocabulary;
  let first = event.at;
  while (first > event.at - 4 && first > 0 && isClose(reading, first) && isMain(first - 1)) {
    const low = lowAt(reading, first - 1);
    const token = reading.tokens[first - 1];
    const isPart = people.about.has(low) || low === 'in';
    const named = isPart && reading.tokens[first]?.capital && reading.tokens[first - 2]?.capital;
    const ends =
      token?.type !== 'word' ||
      places.eventLead.has(low) ||
      reading.vocabulary.promises.determiners.has(low) ||
      words.conjunctions.has(low) ||
      people.with.has(low) ||
      people.to.has(low) ||
      (isPart && !named) ||
      (places.before.has(low) && !named) ||
      dates.weekdays.has(low) ||
      dateAt(reading.tokens, first - 1, reading.back) !== undefined;
    if (ends) break;
    first -= 1;
  }
  const isGeneric = first === event.at && places.generic.has(lowAt(reading, event.at));
  if (!isGeneric) return { first, next: event.next };
  const on = onWhat(reading, event.next, isMain);
  return on && { first, next: on.next };
}

/** `on negotiation`: what an event was on. */
function onWhat(reading: Reading, at: number, isMain: (at: number) => boolean): Words | undefined {
  const isOn = reading.vocabulary.people.about.has(lowAt(reading, at)) && isClose(reading, at);
  return isOn && isMain(at) ? nounsAt(reading, at + 1, false) : undefined;
}
