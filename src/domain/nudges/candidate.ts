import type { Instant, IsoDate } from '../calendar/calendar';
import { addDays, addMinutes, isBefore } from '../calendar/calendar';
import type { ShownNames } from '../delivery/notification-text';
import type { Chance, DeliveryDays } from '../delivery/windows';
import {
  beginningOf,
  chanceAt,
  chanceFromWish,
  chanceWithin,
  localDate
} from '../delivery/windows';
import type { NudgeWords, PlannedNudge } from './nudge';

/** Something to say, before a time is found for it. */
export interface Matter extends Pick<PlannedNudge, 'key' | 'kind' | 'target'> {
  /** From when to when it is news; null: as long as it holds, and gone with the day. */
  time: { from: Instant; ends: Instant } | null;
  /** What is said on a local date, to somebody who is shown so much of a name. */
  wordsOn: (date: IsoDate, names: ShownNames) => NudgeWords;
  /** Whether it may come beyond the caps on a local date: a dated promise, an occasion of that day. */
  isDatedOn?: (date: IsoDate) => boolean;
  /** Whether nothing is lost when its time goes by unseen, so that the inbox need not list it. */
  isPassing?: boolean;
}

/** Something that may be said, with the time for it. */
export interface Candidate {
  key: string;
  matter: Matter;
  /** Null: no window lies in its time. */
  chance: Chance | null;
  /** When it becomes news, and after which it is none any more. */
  from: Instant;
  ends: Instant;
  /** Whether it may come beyond the caps. */
  isDated: boolean;
  isPassing: boolean;
  /** Whether it was put off, and comes back. */
  isReturn: boolean;
}

/** What candidates are found with. */
export interface Planning {
  now: Instant;
  days: DeliveryDays;
  /** Whether as many were shown on a date as may be. */
  isFull: (date: IsoDate) => boolean;
  /** When what was put off is to come back, and under which key; undefined: it was not. */
  returnOf: (key: string) => { key: string; at: Instant } | undefined;
}

/**
 * Finds the time for something to say: the first window while it is news, and the first of
 * another day when so much was said on that day that it found no place; or the moment it
 * was put off to. Undefined when it has to be said at a window, and none is open.
 */
export function candidateOf(matter: Matter, planning: Planning): Candidate | undefined {
  const { days } = planning;
  const back = planning.returnOf(matter.key);
  const { from, ends } = back ? askedFor(back.at) : (matter.time ?? todayOf(planning));
  const chance = back
    ? chanceFromWish(from, days)
    : matter.time
      ? chanceWithRoom(matter, matter.time, planning)
      : chanceAt(planning.now, days);
  if (!chance && !matter.time && !back) return undefined;
  return {
    key: back?.key ?? matter.key,
    matter,
    chance,
    from: chance?.opens ?? from,
    ends,
    isDated: !back && chance !== null && (matter.isDatedOn?.(chance.date) ?? false),
    isPassing: (matter.isPassing ?? false) || (matter.time === null && !back),
    isReturn: back !== undefined
  };
}

/** The words of a candidate on the day of its chance. */
export function nudgeOf(
  { key, matter, chance, from, ends }: Candidate,
  days: DeliveryDays
): PlannedNudge {
  const { kind, target, wordsOn } = matter;
  const date = chance?.date ?? localDate(from, days);
  return {
    key,
    kind,
    ...wordsOn(date, 'first'),
    target,
    from,
    by: chance?.shuts ?? ends,
    until: chance?.closes ?? ends,
    nameless: wordsOn(date, 'none'),
    fullNames: wordsOn(date, 'full')
  };
}

/** Whether its chance is at hand. */
export const isDue = ({ chance }: Candidate, now: Instant): boolean =>
  chance !== null && !isBefore(now, chance.opens) && !isBefore(chance.closes, now);

/** Whether its chance is gone, for less than a week; older ones are forgotten rather than listed. */
export function isMissed({ chance, ends, isPassing }: Candidate, now: Instant): boolean {
  if (isPassing) return false;
  const last = chance?.closes ?? ends;
  return isBefore(last, now) && isBefore(now, addMinutes(last, listedMinutes));
}

function chanceWithRoom(
  { isDatedOn }: Matter,
  { from, ends }: { from: Instant; ends: Instant },
  { now, days, isFull }: Planning
): Chance | null {
  let chance = chanceWithin(from, ends, days);
  while (chance && isBefore(chance.closes, now)) {
    const { date } = chance;
    if (isDatedOn?.(date) || !isFull(date)) break;
    const other = chanceWithin(beginningOf(addDays(date, 1), days), ends, days);
    if (!other) break;
    chance = other;
  }
  return chance;
}

/** What was put off is asked for: it waits over days off. */
const askedFor = (from: Instant) => ({ from, ends: addMinutes(from, listedMinutes) });

function todayOf({ now, days }: Planning): { from: Instant; ends: Instant } {
  return { from: now, ends: beginningOf(addDays(localDate(now, days), 1), days) };
}

const listedMinutes = 7 * 24 * 60;
