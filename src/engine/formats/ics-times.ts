import { addDays, daysBetween, isBefore, type IsoDate } from '../../domain/calendar/calendar';
import { readRule } from '../../domain/meetings/recurrence-rule';
import { type DayBudget, recurringDays } from '../../domain/meetings/recurring-days';
import type { IcsEvent } from './ics-event';
import { momentOf, type Moment } from './ics-moment';

/** How much of a series is looked at (TRUST.md §2, U8). */
const seriesLimits = {
  /** Days before and after today. */
  days: 90,
  /** Times of one series. */
  times: 500,
  /** Days asked for one series: fifty years, which takes less than the 200 ms it may. */
  daysOfSeries: 20_000,
  /** Days asked for all series of a file together. */
  daysOfFile: 300_000
} as const;

/** One time of an event: when it is, and when the series meant it to be. */
export interface EventTime {
  readonly event: IcsEvent;
  readonly start: Moment;
  /** What tells this time of a series from the others; empty for what does not repeat. */
  readonly occurrence: string;
}

/** The times of all events, and remarks about series that were not followed to their end. */
export interface EventTimes {
  readonly times: readonly EventTime[];
  readonly notes: readonly string[];
}

/**
 * Follows every series through the days around today. A changed time stands in place of the one it
 * changes; of several versions the one with the highest sequence counts.
 */
export function timesOf(events: readonly IcsEvent[], today: IsoDate): EventTimes {
  const budget: DayBudget = { left: seriesLimits.daysOfFile };
  const times: EventTime[] = [];
  const notes: string[] = [];
  for (const versions of byUid(events).values()) {
    const [master] = versions.filter((event) => event.insteadOf === null).sort(newestFirst);
    const changed = newestOf(versions.filter((event) => event.insteadOf !== null));
    const series = master ? seriesOf(master, today, budget, notes) : [];
    const left = new Map(
      changed.map((event) => [changedKey(event.insteadOf as Moment, master, series), event])
    );
    const later = changed
      .filter(({ andLater }) => andLater)
      .sort((a, b) => (isAtOrAfter(a.insteadOf as Moment, b.insteadOf as Moment) ? -1 : 1));
    for (const start of series) {
      const occurrence = master?.rule == null && master?.also.length === 0 ? '' : keyOf(start);
      const instead = left.get(keyOf(start));
      const since = later.find((event) => isAtOrAfter(start, event.insteadOf as Moment));
      left.delete(keyOf(start));
      if (instead) times.push({ event: instead, start: instead.start, occurrence });
      else if (since) times.push({ event: since, start: movedLike(since, start), occurrence });
      else if (master) times.push({ event: master, start, occurrence });
    }
    // An invitation to one time of a series comes without the series; one far off is passed over with it.
    for (const [occurrence, event] of [...left].sort(byStart))
      if (isNear(event.start.date, today) || !master)
        times.push({ event, start: event.start, occurrence });
  }
  return { times, notes };
}

const byStart = ([, a]: [string, IcsEvent], [, b]: [string, IcsEvent]): number =>
  wallTime(a.start) < wallTime(b.start) ? -1 : 1;

const isAtOrAfter = (one: Moment, other: Moment): boolean => !isBefore(one.at, other.at);

/** A later time of a series from which on all are changed: as many days off, at the hour of the changed one. */
function movedLike({ insteadOf, start }: IcsEvent, later: Moment): Moment {
  const days = daysBetween(insteadOf?.date ?? start.date, start.date);
  return momentOf(addDays(later.date, days), start.time, start.clock);
}

/** A day of a series may be named by the moment it begins, and a time by its day alone. */
function changedKey(
  instead: Moment,
  master: IcsEvent | undefined,
  series: readonly Moment[]
): string {
  if (!master || (instead.time === null) === (master.start.time === null)) return keyOf(instead);
  if (master.start.time === null) return instead.date;
  const ofDay = series.find(({ date }) => date === instead.date);
  return keyOf(ofDay ?? instead);
}

const keyOf = (moment: Moment): string => (moment.time === null ? moment.date : moment.at);

function byUid(events: readonly IcsEvent[]): Map<string, IcsEvent[]> {
  const found = new Map<string, IcsEvent[]>();
  for (const event of events) {
    const versions = found.get(event.uid);
    if (versions) versions.push(event);
    else found.set(event.uid, [event]);
  }
  return found;
}

const newestFirst = (a: IcsEvent, b: IcsEvent): number =>
  b.sequence - a.sequence || (a.stamp < b.stamp ? 1 : a.stamp > b.stamp ? -1 : 0);

function newestOf(events: readonly IcsEvent[]): IcsEvent[] {
  const newest = new Map<string, IcsEvent>();
  for (const event of [...events].sort(newestFirst)) {
    const key = keyOf(event.insteadOf as Moment);
    if (!newest.has(key)) newest.set(key, event);
  }
  return [...newest.values()];
}

/** The starts of an event: its own, and those of its rule near today, without the ones called off. */
function seriesOf(event: IcsEvent, today: IsoDate, all: DayBudget, notes: string[]): Moment[] {
  if (event.rule === null && event.also.length === 0) return [event.start];
  const rule = event.rule === null ? null : readRule(event.rule);
  if (rule !== null && 'fault' in rule) {
    notes.push(`Line ${event.line}: it repeats ${rule.fault}; only its first time was taken.`);
    return [event.start];
  }
  if (/BY(?:HOUR|MINUTE|SECOND)=\d+,/i.test(event.rule ?? ''))
    notes.push(
      `Line ${event.line}: it repeats several times a day; only the time it begins was taken of each.`
    );
  const near = event.without.filter(({ date }) => isNear(date, today));
  const without = new Set(near.flatMap((one) => [one.at, wallTime(one)]));
  const isOfDay = (one: Moment): boolean =>
    one.time === null || (event.start.time === null && one.time === '00:00');
  const daysWithout = new Set(near.filter(isOfDay).map(({ date }) => date));
  const starts = new Map<string, Moment>();
  const take = (start: Moment): boolean => {
    if (without.has(start.at) || without.has(wallTime(start)) || daysWithout.has(start.date))
      return true;
    if (starts.size >= seriesLimits.times) {
      notes.push(`Line ${event.line}: too many times; the first ${seriesLimits.times} were taken.`);
      return false;
    }
    starts.set(start.at, start);
    return true;
  };
  const isLate = isAfterEnd(rule?.until ?? null, event.start);
  const span = { from: addDays(today, -seriesLimits.days), to: addDays(today, seriesLimits.days) };
  const budget: DayBudget = { left: Math.min(seriesLimits.daysOfSeries, all.left) };
  const given = budget.left;
  const days =
    rule === null ? [event.start.date] : recurringDays(rule, event.start.date, span, budget);
  for (const day of days) {
    const start = momentOf(day, event.start.time, event.start.clock);
    if (isLate(start) || !take(start)) break;
  }
  all.left -= given - budget.left;
  if (budget.left === 0)
    notes.push(`Line ${event.line}: it repeats too often to be followed to its end.`);
  for (const start of event.also) if (isNear(start.date, today) && !take(start)) break;
  return [...starts.values()];
}

const wallTime = ({ date, time }: Moment): string => `${date} ${time ?? ''}`;

const isNear = (date: IsoDate, today: IsoDate): boolean =>
  date >= addDays(today, -seriesLimits.days) && date <= addDays(today, seriesLimits.days);

/** `UNTIL` counts: as a day, or as a moment, of UTC or of the event's own clock. */
function isAfterEnd(until: string | null, { time }: Moment): (start: Moment) => boolean {
  const [, year, month, day, clock, utc] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{4})\d{0,2}(Z)?)?$/.exec(until ?? '') ?? [];
  if (year === undefined) return () => false;
  const last = `${year}-${month}-${day}`;
  if (clock === undefined || time === null) return (start) => start.date > last;
  const end = `${last}T${clock.slice(0, 2)}:${clock.slice(2)}`;
  return utc
    ? (start) => start.at.slice(0, 16) > end
    : (start) => `${start.date}T${start.time}` > end;
}
