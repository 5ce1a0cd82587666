import type { Weekday } from '../calendar/calendar';

/** How an event repeats (RFC 5545 §3.3.10), as far as meetings do: daily or less often. */
export interface RecurrenceRule {
  readonly frequency: 'daily' | 'weekly' | 'monthly' | 'yearly';
  /** Every so many days, weeks, months or years, from 1 on. */
  readonly interval: number;
  /** So many times at all; null = without end. */
  readonly count: number | null;
  /** The last moment as written: `20261231` or `20261231T235959Z`. */
  readonly until: string | null;
  readonly months: readonly number[];
  /** Days of the month; negative ones from its end. */
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  readonly weekNumbers: readonly number[];
  /** `nth`: of the month, or of the year; null = each of them. */
  readonly weekdays: readonly { readonly weekday: Weekday; readonly nth: number | null }[];
  /** Of what fits in a period, only these; negative ones from its end. */
  readonly positions: readonly number[];
  readonly weekStart: Weekday;
}

/** Reads a rule. What it does not know is an answer too: why the rule cannot be followed, in a few words. */
export function readRule(text: string): RecurrenceRule | { readonly fault: string } {
  const parts = new Map<string, string>();
  for (const part of text.trim().split(';')) {
    const equals = part.indexOf('=');
    // Some write the property's name again: `RRULE:FREQ=DAILY`.
    const name = part.slice(0, equals).replace(/^.*:/, '').trim().toUpperCase();
    if (equals > 0 && !parts.has(name))
      parts.set(
        name,
        part
          .slice(equals + 1)
          .trim()
          .toUpperCase()
      );
  }
  const frequency = (parts.get('FREQ') ?? '').toLowerCase();
  if (/^(?:hour|minute|second)ly$/.test(frequency)) return { fault: 'more often than once a day' };
  if (!isFrequency(frequency)) return { fault: 'in a way that cannot be read' };
  const interval = numberIn(parts.get('INTERVAL') ?? '1', 1, 10_000);
  const count = parts.has('COUNT') ? numberIn(parts.get('COUNT') ?? '', 1, 1e9) : null;
  const lists = {
    months: numbersIn(parts.get('BYMONTH'), 12, false),
    monthDays: numbersIn(parts.get('BYMONTHDAY'), 31, true),
    yearDays: numbersIn(parts.get('BYYEARDAY'), 366, true),
    weekNumbers: numbersIn(parts.get('BYWEEKNO'), 53, true),
    positions: numbersIn(parts.get('BYSETPOS'), 366, true)
  };
  const weekdays = weekdaysIn(parts.get('BYDAY'));
  const isReadable = Object.values({ ...lists, weekdays }).every((list) => list !== undefined);
  if (interval === undefined || count === undefined || !isReadable)
    return { fault: 'in a way that cannot be read' };
  return {
    frequency,
    interval,
    count,
    until: parts.get('UNTIL') ?? null,
    months: lists.months ?? [],
    monthDays: lists.monthDays ?? [],
    yearDays: lists.yearDays ?? [],
    weekNumbers: lists.weekNumbers ?? [],
    weekdays: weekdays ?? [],
    positions: lists.positions ?? [],
    weekStart: weekdayOfName.get(parts.get('WKST') ?? 'MO') ?? 1
  };
}

const frequencies = ['daily', 'weekly', 'monthly', 'yearly'] as const;

const isFrequency = (text: string): text is RecurrenceRule['frequency'] =>
  frequencies.some((frequency) => frequency === text);

const weekdayOfName = new Map<string, Weekday>([
  ['MO', 1],
  ['TU', 2],
  ['WE', 3],
  ['TH', 4],
  ['FR', 5],
  ['SA', 6],
  ['SU', 7]
]);

function numberIn(text: string, least: number, most: number): number | undefined {
  const number = /^[+-]?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

/** An empty list when nothing is said, undefined when one of them cannot be. */
function numbersIn(text: string | undefined, most: number, fromEnd: boolean): number[] | undefined {
  if (text === undefined) return [];
  const numbers = text.split(',').map((part) => numberIn(part.trim(), fromEnd ? -most : 1, most));
  return numbers.every((number) => number !== undefined && number !== 0)
    ? (numbers as number[])
    : undefined;
}

function weekdaysIn(
  text: string | undefined
): { weekday: Weekday; nth: number | null }[] | undefined {
  if (text === undefined) return [];
  const found = text.split(',').map((part) => {
    const [, nth, name] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(part.trim()) ?? [];
    const weekday = weekdayOfName.get(name ?? '');
    if (weekday === undefined || Number(nth) === 0) return undefined;
    return { weekday, nth: nth === undefined ? null : Number(nth) };
  });
  return found.every((one) => one !== undefined) ? found : undefined;
}
