import type { IsoDate, IsoMonth } from '../../domain/calendar/calendar';
import { dateFrom, daysBetween, partsOf } from '../../domain/calendar/calendar';
import { dayAndMonth, format, fullDate, weekdayName, wholeNumber } from '../ui/format';

/** How a day is announced above its entries: `Today` `Wednesday 19 November`. */
export function dayHeading(date: IsoDate, today: IsoDate): { lead: string; rest: string } {
  const name = weekdayName(date);
  const lead = nearDay(date, today);
  return lead === undefined
    ? { lead: name, rest: dayWithYear(date, today) }
    : { lead, rest: fullDate(date, today) };
}

/** `Tue 18 Nov`, in another year `18 Nov 2024`. */
export const shortDate = (date: IsoDate, today: IsoDate): string =>
  format(date, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear(date, today) ? { weekday: 'short' } : { year: 'numeric' })
  });

/** A day inside a month that stands above it: `Mon 10`. */
export const dayInMonth = (date: IsoDate): string =>
  `${format(date, { weekday: 'short' })} ${partsOf(date).day}`;

/** `November`, in another year `November 2024`. */
export const monthHeading = (month: IsoMonth, today: IsoDate): string =>
  format(firstOf(month), {
    month: 'long',
    ...(!isThisYear(month, today) && { year: 'numeric' })
  });

/** `Nov`, for narrow places. */
export const shortMonth = (month: IsoMonth): string => format(firstOf(month), { month: 'short' });

/** How long ago a day was, as a colleague would say it: `Today`, `Yesterday`, `8 days`, `3 weeks`, `4 months`. */
export function howLongAgo(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(date, today);
  if (days <= 0) return 'Today';
  return days === 1 ? 'Yesterday' : spanWords(days);
}

/** A number of days in the largest unit that still says enough: `12 days`, `13 weeks`, `4 months`, `2 years`. */
export function spanWords(days: number): string {
  if (days < 14) return counted(days, 'day');
  if (days < 98) return counted(Math.floor(days / 7), 'week');
  if (days < 730) return counted(Math.floor(days / 30.44), 'month');
  return counted(Math.floor(days / 365.25), 'year');
}

/** A rhythm in words: `Every 4 weeks`, `Every month`, `Every year`. */
export function rhythmWords(days: number): string {
  if (days % 365 === 0) return every(days / 365, 'year');
  if (days % 7 === 0) return every(days / 7, 'week');
  if (days % 30 === 0) return every(days / 30, 'month');
  return every(days, 'day');
}

/** A birthday with or without its year (`1990-03-03`, `--03-03`, `03-03`) as `3 March`; other text as it is. */
export function birthdayWords(birthday: string, language?: string): string {
  const [, month, day] = /(\d{2})-(\d{2})$/.exec(birthday) ?? [];
  // A leap year has every birthday there is.
  const date = dateFrom(2000, Number(month), Number(day));
  return date === undefined ? birthday : dayAndMonth(date, language);
}

/** `1 person`, `2 people`; thousands are set apart. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${wholeNumber(count)} ${count === 1 ? one : many}`;

function nearDay(date: IsoDate, today: IsoDate): string | undefined {
  const names = new Map([
    [-1, 'Tomorrow'],
    [0, 'Today'],
    [1, 'Yesterday']
  ]);
  return names.get(daysBetween(date, today));
}

const dayWithYear = (date: IsoDate, today: IsoDate): string =>
  isThisYear(date, today)
    ? dayAndMonth(date)
    : format(date, { day: 'numeric', month: 'long', year: 'numeric' });

const isThisYear = (date: IsoDate | IsoMonth, today: IsoDate): boolean =>
  date.slice(0, 4) === today.slice(0, 4);

const firstOf = (month: IsoMonth): IsoDate => `${month}-01` as IsoDate;

const every = (count: number, unit: string): string =>
  count === 1 ? `Every ${unit}` : `Every ${count} ${unit}s`;
