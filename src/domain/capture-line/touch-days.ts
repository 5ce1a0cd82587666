import type { IsoDate } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';
import type { DateHit } from './date-context';
import { dateAt } from './dates';
import type { KindCandidate } from './kinds';
import { kindAt } from './kinds';
import { pastMonthAt } from './past-months';
import type { Reading } from './reading';
import { isClose, lowAt } from './reading';

/** A day named outside promises and learnings, and what it may be the day of. */
export interface TouchDay extends DateHit {
  /** The contact; false for `the notes from Tuesday`. */
  ofTouch: boolean;
  /** A line without a contact: only what cannot be the day of something else. */
  ofNote: boolean;
}

/** The day at a token; `last` is the kind read before, `isAbout` tells words on what it was about. */
export function touchDayAt(
  reading: Reading,
  at: number,
  last: KindCandidate | undefined,
  isAbout: boolean
): TouchDay | undefined {
  const { tokens, back, ahead, vocabulary } = reading;
  const { dates, people, promises, words } = vocabulary;
  const hit = dayAt();
  if (hit === undefined) return undefined;
  const isPast = hit.date < back.today && !dates.weekdays.has(lowAt(reading, at));
  return {
    ...hit,
    ofTouch: !isOfSomething() && !isNewsOfLater(hit.date) && !dates.due.has(lowAt(reading, at - 1)),
    ofNote: at === 0 || (isPast && !isStated())
  };

  function dayAt(): DateHit | undefined {
    if (isTerseYesterday()) return { next: at + 1, date: addDays(back.today, -1), vague: false };
    return dateAt(tokens, at, isInvited() ? ahead : back) ?? dayOfKind() ?? monthOfTouch();
  }

  /** `met Luca in October`; what was told or talked about has its own months. */
  function monthOfTouch(): DateHit | undefined {
    if (isAbout) return undefined;
    let clause = at;
    while (clause > 0 && isClose(reading, clause)) clause -= 1;
    const isOwn = last !== undefined && last.at >= clause && !isOfOthers(last.next);
    return isOwn || clause === at ? pastMonthAt(tokens, at, back) : undefined;
  }

  /** `y` is yesterday; in `Ramón y Cajal` it is not. */
  function isTerseYesterday(): boolean {
    const isBetween = tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
    return vocabulary.terseYesterday.has(lowAt(reading, at)) && tokens.length > 1 && !isBetween;
  }

  /** `invited Hanna to lunch on Friday`: the next one. */
  function isInvited(): boolean {
    if (last?.next !== (dates.soft.has(lowAt(reading, at - 1)) ? at - 1 : at)) return false;
    for (let place = last.at; place > last.at - 8 && isClose(reading, place); place -= 1) {
      if (words.inviting.has(lowAt(reading, place - 1))) return true;
    }
    return false;
  }

  /** `yesterday’s lunch` */
  function dayOfKind(): DateHit | undefined {
    const token = tokens[at];
    if (
      isAbout ||
      // `thanks for yesterday’s session`: that was another day's.
      people.about.has(lowAt(reading, at - 1)) ||
      !token?.low.endsWith("'s") ||
      !isClose(reading, at + 1) ||
      !kindAt(reading, at + 1)
    )
      return undefined;
    return dateAt(tokens.with(at, { ...token, low: token.low.slice(0, -2) }), at, back);
  }

  /** `told me they plan Q3 in May`: what others do has days of its own. */
  function isOfOthers(from: number): boolean {
    for (let place = from; place < at; place += 1) {
      const low = lowAt(reading, place);
      if (promises.them.has(low) || promises.theirs.has(low)) return true;
    }
    return false;
  }

  /** `the notes from Tuesday`: not the day of the contact; `the call from Tuesday` is. */
  function isOfSomething(): boolean {
    if (!isClose(reading, at) || !people.sources.has(lowAt(reading, at - 1))) return false;
    return at > 1 && isClose(reading, at - 1) && last?.next !== at - 1;
  }

  /** `call with Luca: portal goes live 1 Dec`: a day to come, told in a clause of its own. */
  function isNewsOfLater(date: IsoDate): boolean {
    if (last === undefined || date <= back.today) return false;
    let clause = at;
    while (clause > 0 && isClose(reading, clause)) clause -= 1;
    return clause > last.at && at > clause + 1;
  }

  /** `her birthday is on 3 May`: a day in her life. */
  function isStated(): boolean {
    const being = dates.soft.has(lowAt(reading, at - 1)) ? at - 2 : at - 1;
    return promises.being.has(lowAt(reading, being));
  }
}
