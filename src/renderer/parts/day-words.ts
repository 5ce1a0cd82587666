import type { IsoDate, IsoMonth } from '../../domain/calendar/calendar';
import { daysBetween, partsOf, weekdayOf } from '../../domain/calendar/calendar';

/** How a day is announced above its entries: `Today` `Wednesday 19 November`. */
export function dayHeading(date: IsoDate, today: IsoDate): { lead: string; rest: string } {
  const name = weekdayName(date);
  const lead = nearDay(date, today);
  return lead === undefined
    ? { lead: name, rest: dayAndMonth(date, today) }
    : { lead, rest: `${name} ${dayAndMonth(date, today)}` };
}

/** `Tue 18 Nov`, in another year `18 Nov 2024`. */
export function shortDate(date: IsoDate, today: IsoDate): string {
  const { year, month, day } = partsOf(date);
  const name = `${day} ${monthName(month).slice(0, 3)}`;
  return year === partsOf(today).year
    ? `${weekdayName(date).slice(0, 3)} ${name}`
    : `${name} ${year}`;
}

/** A day inside a month that stands above it: `Mon 10`. */
export const dayInMonth = (date: IsoDate): string =>
  `${weekdayName(date).slice(0, 3)} ${partsOf(date).day}`;

/** `November`, in another year `November 2024`. */
export function monthHeading(month: IsoMonth, today: IsoDate): string {
  const name = monthName(Number(month.slice(5)));
  return month.slice(0, 4) === today.slice(0, 4) ? name : `${name} ${month.slice(0, 4)}`;
}

/** `Nov`, for narrow places. */
export const shortMonth = (month: IsoMonth): string =>
  monthName(Number(month.slice(5))).slice(0, 3);

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
export function birthdayWords(birthday: string): string {
  const [, month, day] = /(\d{2})-(\d{2})$/.exec(birthday) ?? [];
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return name === undefined ? birthday : `${Number(day)} ${name}`;
}

/** `1 person`, `2 people`; thousands are set apart. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday'
] as const;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const;

const weekdayName = (date: IsoDate): string => weekdays[weekdayOf(date) - 1] ?? '';

const monthName = (month: number): string => months[month - 1] ?? '';

function nearDay(date: IsoDate, today: IsoDate): string | undefined {
  const names = new Map([
    [-1, 'Tomorrow'],
    [0, 'Today'],
    [1, 'Yesterday']
  ]);
  return names.get(daysBetween(date, today));
}

function dayAndMonth(date: IsoDate, today: IsoDate): string {
  const { year, month, day } = partsOf(date);
  const words = `${day} ${monthName(month)}`;
  return year === partsOf(today).year ? words : `${words} ${year}`;
}

const every = (count: number, unit: string): string =>
  count === 1 ? `Every ${unit}` : `Every ${count} ${unit}s`;
