import {
  addDays,
  addMonths,
  dateFrom,
  datesOfMonth,
  isoDate,
  monthOf,
  partsOf,
  weekdayOnOrBefore,
  type IsoDate,
  type IsoMonth,
  type Weekday
} from '../calendar/calendar';
import { foldText } from '../matching/fold-text';

/** A stretch of days, both included. */
interface DateSpan {
  from: IsoDate;
  to: IsoDate;
}

/** The day before; the calendar's first day has none and stays. */
export const dayBefore = (date: IsoDate): IsoDate =>
  date === '0001-01-01' ? date : addDays(date, -1);

/** The day after; the calendar's last day has none and stays. */
export const dayAfter = (date: IsoDate): IsoDate =>
  date === '9999-12-31' ? date : addDays(date, 1);

/** The days of a length such as `6mo`, `2w`, `10d`, `1y` or `90`; undefined when it is none or above a century. */
export function readDays(text: string): number | undefined {
  const [, count = '', unit = ''] = /^(\d{1,5})\s*([a-z]*)$/u.exec(foldText(text)) ?? [];
  const factor = unit === '' ? 1 : unitDays.find(([name]) => name.test(unit))?.[1];
  if (count === '' || factor === undefined) return undefined;
  const days = Math.round(Number(count) * factor);
  return days <= 36_525 ? days : undefined;
}

const unitDays: readonly (readonly [RegExp, number])[] = [
  [/^d(ays?)?$/, 1],
  [/^w(eeks?)?$/, 7],
  [/^(m|mo|mos|months?)$/, 30.44],
  [/^(q|quarters?)$/, 91.31],
  [/^y(ears?)?$/, 365.25]
];

/**
 * The days a date word means: `2026-03-31`, `31.3.2026`, `2026-03`, `march`, `mar 2025`, `2025`,
 * `2026-q1`, `today`, `yesterday`, `tuesday` (the last one), or `6mo` (the day so long ago). A
 * month without a year is the last one that has begun. Undefined when it means none.
 */
export function readSpan(text: string, today: IsoDate): DateSpan | undefined {
  const said = foldText(text).trim();
  const days = readDay(said, today);
  return days === undefined ? readMonths(said, today) : { from: days, to: days };
}

function readDay(said: string, today: IsoDate): IsoDate | undefined {
  const iso = isoDate.safeParse(said);
  if (iso.success) return iso.data;
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(said) ?? [];
  if (year !== undefined) return dateFrom(Number(year), Number(month), Number(day));
  if (said === 'today') return today;
  if (said === 'yesterday') return addDays(today, -1);
  const weekday = weekdays.findIndex((name) => said.length >= 3 && name.startsWith(said));
  if (weekday >= 0) return weekdayOnOrBefore(today, (weekday + 1) as Weekday);
  const ago = /^\d+$/.test(said) ? undefined : readDays(said.replace(/\s+ago$/, ''));
  return ago === undefined ? undefined : addDays(today, -ago);
}

function readMonths(said: string, today: IsoDate): DateSpan | undefined {
  const [, year] = /^(\d{4})$/.exec(said) ?? [];
  if (year !== undefined) return months(Number(year), 1, 12);
  const [, quarterYear, quarter] = /^(\d{4})-?q([1-4])$/.exec(said) ?? [];
  if (quarterYear !== undefined) return months(Number(quarterYear), Number(quarter) * 3 - 2, 3);
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{2})$/.exec(said) ?? [];
  if (isoYear !== undefined) return months(Number(isoYear), Number(isoMonth), 1);
  const [, name = '', namedYear] = /^([a-z]{3,9})[\s.-]*(\d{4})?$/.exec(said) ?? [];
  const month = 1 + monthNames.findIndex((one) => name !== '' && one.startsWith(name));
  if (month === 0) return undefined;
  const now = partsOf(today);
  return months(
    namedYear === undefined ? now.year - (month > now.month ? 1 : 0) : Number(namedYear),
    month,
    1
  );
}

/** From the first day of a month over so many months; undefined when the calendar has no such month. */
function months(year: number, month: number, count: number): DateSpan | undefined {
  const from = dateFrom(year, month, 1);
  if (from === undefined || year === 0) return undefined;
  const last: IsoMonth = monthOf(addMonths(from, count - 1));
  return { from, to: datesOfMonth(last).at(-1) ?? from };
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
];
