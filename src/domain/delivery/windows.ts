import type { ClockTime, Instant, IsoDate, ZoneId } from '../calendar/calendar';
import { addDays, addMinutes, dateAt, instantAt, isBefore } from '../calendar/calendar';
import type { WeekRules } from '../calendar/week-rules';
import type { Pause } from '../goals/working-days';
import { isPaused, isWorkingDay } from '../goals/working-days';

/** The local times at which nudges may come (PRODUCT.md §4.1). */
const windowTimes: readonly ClockTime[] = ['10:00', '13:30', '16:30'] as ClockTime[];

/** How long a window stays open for what becomes due inside it. */
const windowMinutes = 30;

/** How late something of a window may still be shown, on the same local date (TRUST.md §4.2). */
const lateMinutes = 240;

/** How far ahead a window is looked for; a longer pause ends with a change anyway. */
const horizonDays = 60;

/** On which days somebody may be nudged: working days in their present zone, without pauses. */
export interface DeliveryDays {
  zone: ZoneId;
  pauses: readonly Pause[];
  rules: WeekRules;
}

/** From when to when, both included, something may be shown. */
export interface Chance {
  opens: Instant;
  /** Until then it waits for a good moment. */
  shuts: Instant;
  closes: Instant;
}

/** In the first window that has not closed at an instant; null when none is in sight. */
function chanceFrom(from: Instant, days: DeliveryDays): Chance | null {
  for (const { opens, shuts, closes } of windowsFrom(dateAt(from, days.zone), days)) {
    if (isBefore(from, shuts)) return { opens: laterOf(opens, from), shuts, closes };
  }
  return null;
}

/** The chance of something that is news from one instant to another; null when no window lies between. */
export function chanceWithin(from: Instant, ends: Instant, days: DeliveryDays): Chance | null {
  const chance = chanceFrom(from, days);
  if (!chance || isBefore(ends, chance.opens)) return null;
  const { opens, shuts, closes } = chance;
  return { opens, shuts: earlierOf(shuts, ends), closes: earlierOf(closes, ends) };
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
  const today = dateAt(now, days.zone);
  const window = windowsOn(today, days).findLast(({ opens }) => !isBefore(now, opens));
  return !window || isBefore(window.closes, now) ? null : window;
}

/** The instant at which the next window opens; null when none is in sight. */
export function nextWindow(now: Instant, days: DeliveryDays): Instant | null {
  for (const { opens } of windowsFrom(dateAt(now, days.zone), days)) {
    if (isBefore(now, opens)) return opens;
  }
  return null;
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

const windowsOn = (date: IsoDate, days: DeliveryDays): readonly Chance[] =>
  dayOf(date, days).windows;

interface DeliveryDay {
  begins: Instant;
  windows: readonly Chance[];
}

/** Found once for all that is planned with the same days: a zone's clock is slow to ask. */
const known = new WeakMap<DeliveryDays, Map<IsoDate, DeliveryDay>>();

function dayOf(date: IsoDate, days: DeliveryDays): DeliveryDay {
  const found = known.get(days) ?? new Map<IsoDate, DeliveryDay>();
  known.set(days, found);
  const day = found.get(date) ?? findDay(date, days);
  found.set(date, day);
  return day;
}

function findDay(date: IsoDate, { zone, pauses, rules }: DeliveryDays): DeliveryDay {
  const begins = instantAt(date, midnight, zone);
  if (!isWorkingDay(date, rules) || isPaused(date, pauses)) return { begins, windows: [] };
  // Four hours later, but never on another local date.
  const last = addMinutes(instantAt(addDays(date, 1), midnight, zone), -1);
  const windows = windowTimes.map((time) => {
    const opens = instantAt(date, time, zone);
    return {
      opens,
      shuts: addMinutes(opens, windowMinutes),
      closes: earlierOf(addMinutes(opens, lateMinutes), last)
    };
  });
  return { begins, windows };
}

const midnight = '00:00' as ClockTime;
