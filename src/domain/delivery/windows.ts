import type { ClockTime, Instant, IsoDate, ZoneId } from '../calendar/calendar';
import {
  addDays,
  addMinutes,
  dateAt,
  instantAt,
  isBefore,
  lastingInstantAt
} from '../calendar/calendar';
import type { WeekRules } from '../calendar/week-rules';
import type { Pause } from '../goals/working-days';
import { isPaused, isWorkingDay } from '../goals/working-days';
import type { NudgeChoices } from '../nudges/nudge-choices';

/** How long a window stays open for what becomes due inside it. */
const windowMinutes = 30;

/** How late something of a window may still be shown, on the same local date (TRUST.md §4.2). */
const lateMinutes = 240;

/** How far ahead a window is looked for; a longer pause ends with a change anyway. */
const horizonDays = 60;

/** When somebody may be nudged: in the windows of working days in their present zone, without pauses and quiet hours. */
export interface DeliveryDays {
  zone: ZoneId;
  pauses: readonly Pause[];
  rules: WeekRules;
  choices: Pick<NudgeChoices, 'windows' | 'hours' | 'pausedUntil'>;
}

/** From when to when, both included, something may be shown. */
export interface Chance {
  /** The local date of it. */
  date: IsoDate;
  opens: Instant;
  /** Until then it waits for a good moment. */
  shuts: Instant;
  closes: Instant;
}

/** In the first window that has not closed at an instant; null when none is in sight. */
function chanceFrom(from: Instant, days: DeliveryDays): Chance | null {
  for (const window of windowsFrom(localDate(from, days), days)) {
    if (isBefore(from, window.shuts)) return { ...window, opens: laterOf(window.opens, from) };
  }
  return null;
}

/** The chance of something that is news from one instant to another; null when no window lies between. */
export function chanceWithin(from: Instant, ends: Instant, days: DeliveryDays): Chance | null {
  const chance = chanceFrom(from, days);
  if (!chance || isBefore(ends, chance.opens)) return null;
  return {
    ...chance,
    shuts: earlierOf(chance.shuts, ends),
    closes: earlierOf(chance.closes, ends)
  };
}

/**
 * The chance of what somebody put off until an instant: then, be it a window or not; in the
 * first window after it when it lies in quiet hours or on a day off.
 */
export function chanceFromWish(wish: Instant, days: DeliveryDays): Chance | null {
  const date = localDate(wish, days);
  const day = dayOf(date, days);
  if (day.windows.length === 0 || isBefore(wish, day.wakes) || !isBefore(wish, day.rests))
    return chanceFrom(wish, days);
  const ends = (minutes: number): Instant => earlierOf(addMinutes(wish, minutes), day.rests);
  return { date, opens: wish, shuts: ends(windowMinutes), closes: ends(lateMinutes) };
}

/** The last day with windows up to a date, a week back at most; the date itself when there is none. */
export function openDayUpTo(date: IsoDate, days: DeliveryDays): IsoDate {
  for (let back = 0; back < 7; back++) {
    const day = addDays(date, -back);
    if (windowsOn(day, days).length > 0) return day;
  }
  return date;
}

/** The chance at hand, of the latest window of today; null outside of all. */
export function chanceAt(now: Instant, days: DeliveryDays): Chance | null {
  const today = localDate(now, days);
  const window = windowsOn(today, days).findLast(({ opens }) => !isBefore(now, opens));
  return !window || isBefore(window.closes, now) ? null : window;
}

/** The instant at which the last window up to an instant opens, a week back at most; null when there is none. */
export function lastWindowUpTo(at: Instant, days: DeliveryDays): Instant | null {
  const date = localDate(at, days);
  for (let back = 0; back < 7; back++) {
    const window = windowsOn(addDays(date, -back), days).findLast(
      ({ opens }) => !isBefore(at, opens)
    );
    if (window) return window.opens;
  }
  return null;
}

/** The instant at which the next window opens; null when none is in sight. */
export function nextWindow(now: Instant, days: DeliveryDays): Instant | null {
  for (const { opens } of windowsFrom(localDate(now, days), days)) {
    if (isBefore(now, opens)) return opens;
  }
  return null;
}

/** The windows of a date in order; none on a day off, in a pause and in quiet hours. */
export const windowsOn = (date: IsoDate, days: DeliveryDays): readonly Chance[] =>
  dayOf(date, days).windows;

/** From when to when something may be shown on a date, both included; null on a day without windows. */
export function openTimeOf(
  date: IsoDate,
  days: DeliveryDays
): { from: Instant; until: Instant } | null {
  const { windows, wakes, rests } = dayOf(date, days);
  return windows.length === 0 ? null : { from: wakes, until: rests };
}

/** The local date at an instant. */
export function localDate(at: Instant, days: DeliveryDays): IsoDate {
  const found = knownOf(days).dates;
  const date = found.get(at) ?? dateAt(at, days.zone);
  found.set(at, date);
  return date;
}

/** The instant a local date begins. */
export const beginningOf = (date: IsoDate, days: DeliveryDays): Instant => dayOf(date, days).begins;

/** The earlier of two instants. */
export const earlierOf = (a: Instant, b: Instant): Instant => (isBefore(b, a) ? b : a);

/** The later of two instants. */
export const laterOf = (a: Instant, b: Instant): Instant => (isBefore(a, b) ? b : a);

function* windowsFrom(date: IsoDate, days: DeliveryDays): Generator<Chance> {
  for (let ahead = 0; ahead <= horizonDays; ahead++) yield* windowsOn(addDays(date, ahead), days);
}

interface DeliveryDay {
  begins: Instant;
  /** Between these it is not quiet. */
  wakes: Instant;
  rests: Instant;
  windows: readonly Chance[];
}

/** Found once for all that is planned with the same days: a zone's clock is slow to ask. */
interface Known {
  days: Map<IsoDate, DeliveryDay>;
  dates: Map<Instant, IsoDate>;
}
const known = new WeakMap<DeliveryDays, Known>();

function knownOf(days: DeliveryDays): Known {
  const found = known.get(days) ?? { days: new Map(), dates: new Map() };
  known.set(days, found);
  return found;
}

function dayOf(date: IsoDate, days: DeliveryDays): DeliveryDay {
  const found = knownOf(days).days;
  const day = found.get(date) ?? findDay(date, days);
  found.set(date, day);
  return day;
}

function findDay(date: IsoDate, { zone, pauses, rules, choices }: DeliveryDays): DeliveryDay {
  const { windows, hours, pausedUntil } = choices;
  const begins = instantAt(date, midnight, zone);
  if (!isWorkingDay(date, rules) || isPaused(date, pauses))
    return { begins, wakes: begins, rests: begins, windows: [] };
  const wakes = laterOf(lastingInstantAt(date, hours.from, zone), pausedUntil ?? begins);
  const rests = instantAt(date, hours.to, zone);
  return {
    begins,
    wakes,
    rests,
    windows: windows
      .map((time) => instantAt(date, time, zone))
      .filter((opens) => !isBefore(opens, wakes) && isBefore(opens, rests))
      .map((opens) => ({
        date,
        opens,
        shuts: earlierOf(addMinutes(opens, windowMinutes), rests),
        closes: earlierOf(addMinutes(opens, lateMinutes), rests)
      }))
  };
}

const midnight = '00:00' as ClockTime;
