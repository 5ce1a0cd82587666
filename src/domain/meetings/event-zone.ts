import {
  addDays,
  daysBetween,
  instantAt,
  instantOf,
  zoneId,
  type ClockTime,
  type Instant,
  type IsoDate,
  type ZoneId
} from '../calendar/calendar';
import { readZone } from '../transfer/read-zone';
import { readRule } from './recurrence-rule';
import { recurringDays } from './recurring-days';
import { windowsZone } from './windows-zones';

/** When a calendar's own zone changes its clocks (a part of `VTIMEZONE`). */
export interface ZoneRule {
  /** The first change, by the clocks before it. */
  readonly date: IsoDate;
  readonly time: ClockTime;
  /** Ahead of UTC from then on, in minutes; negative: behind. */
  readonly minutes: number;
  /** Its `RRULE`; null = it happened once. */
  readonly rule: string | null;
}

/** A zone as a calendar file describes it. */
export interface ZoneDescription {
  /** The place it is named after (`X-LIC-LOCATION`). */
  readonly place: string | null;
  readonly rules: readonly ZoneRule[];
}

/** Answers the instant of a local date and time. */
export type LocalClock = (date: IsoDate, time: ClockTime) => Instant;

/** The clock of a zone this machine knows. */
export const clockOf =
  (zone: ZoneId): LocalClock =>
  (date, time) =>
    instantAt(date, time, zone);

/**
 * The clock a `TZID` means: an IANA name (also inside a longer one), a Windows name, what Exchange shows, the rules
 * the file itself gives, an offset in the name. Undefined when nothing tells.
 */
export function clockNamed(
  name: string,
  descriptions: ReadonlyMap<string, ZoneDescription>
): LocalClock | undefined {
  const description = descriptions.get(name);
  const zone =
    readZone(name) ??
    knownZone(name) ??
    knownZone(windowsZone(name)) ??
    // Exchange numbers zones of one name that it was given twice.
    knownZone(windowsZone(name.replace(/ \d$/, ''))) ??
    (/\butc$/i.test(name) ? knownZone('UTC') : null) ??
    (description?.place == null ? null : readZone(description.place));
  if (zone) return clockOf(zone);
  if (description && description.rules.length > 0) return clockByRules(description.rules);
  const offset = /\b(?:GMT|UTC)\s*([+-])(\d{1,2}):?(\d{2})?/i.exec(name);
  if (!offset) return undefined;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return (date, time) => instantAhead(date, time, offset[1] === '-' ? -minutes : minutes);
}

function knownZone(name: string | undefined): ZoneId | null {
  const zone = zoneId.safeParse(name);
  return zone.success ? zone.data : null;
}

function clockByRules(rules: readonly ZoneRule[]): LocalClock {
  const changes = new Map<ZoneRule, Map<string, string | undefined>>();
  const lastChange = (rule: ZoneRule, date: IsoDate): string | undefined => {
    const known = changes.get(rule) ?? new Map<string, string | undefined>();
    changes.set(rule, known);
    if (!known.has(date)) known.set(date, lastDayUpTo(rule, date));
    const day = known.get(date);
    return day && `${day}T${rule.time}`;
  };
  return (date, time) => {
    let current: { since: string; minutes: number } | undefined;
    for (const rule of rules) {
      const since = changeBefore(rule, date, time, lastChange);
      if (since && since > (current?.since ?? '')) current = { since, minutes: rule.minutes };
    }
    return instantAhead(date, time, current?.minutes ?? rules[0]?.minutes ?? 0);
  };
}

function changeBefore(
  rule: ZoneRule,
  date: IsoDate,
  time: ClockTime,
  lastChange: (rule: ZoneRule, date: IsoDate) => string | undefined
): string | undefined {
  const today = lastChange(rule, date);
  return today !== undefined && today > `${date}T${time}`
    ? lastChange(rule, addDays(date, -1))
    : today;
}

/** The last day, in the thirteen months up to a date, on which a rule changed the clocks. */
function lastDayUpTo({ rule, date: start }: ZoneRule, date: IsoDate): IsoDate | undefined {
  const read = rule === null ? null : readRule(rule);
  if (read === null || 'fault' in read) return start <= date ? start : undefined;
  const until = read.until?.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3') ?? '9999-12-31';
  const days = recurringDays(
    { ...read, count: null },
    start,
    { from: addDays(date, -396), to: date < until ? date : (until as IsoDate) },
    { left: Number.POSITIVE_INFINITY }
  );
  return [...days].at(-1) ?? (start <= date ? start : undefined);
}

const instantAhead = (date: IsoDate, time: ClockTime, minutesAhead: number): Instant => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const days = daysBetween('1970-01-01' as IsoDate, date);
  return instantOf((days * 1440 + hours * 60 + minutes - minutesAhead) * 60_000);
};
