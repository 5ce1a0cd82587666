import type { IsoDate } from '../../domain/calendar/calendar';
import { daysBetween, partsOf } from '../../domain/calendar/calendar';

/** `Wednesday`. */
export const weekdayName = (date: IsoDate): string => format(date, { weekday: 'long' });

/** `19 November`. */
export const dayAndMonth = (date: IsoDate, language?: string): string =>
  format(date, { day: 'numeric', month: 'long' }, language);

/** `Tuesday 18 November`, with the year when it is not that of `today`. */
export const fullDate = (date: IsoDate, today: IsoDate): string =>
  format(date, { weekday: 'long', day: 'numeric', month: 'long', ...yearBeside(date, today) });

/** `18 Nov`, with the year when it is not that of `today`. */
export const shortDate = (date: IsoDate, today: IsoDate): string =>
  format(date, { day: 'numeric', month: 'short', ...yearBeside(date, today) });

/** `today`, `yesterday`, `in 3 days`, `9 weeks ago`. Stands inside sentences, so it speaks their language. */
export function relativeDay(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date);
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  if (Math.abs(days) < 14) return words.format(days, 'day');
  if (Math.abs(days) < 70) return words.format(Math.trunc(days / 7), 'week');
  if (Math.abs(days) < 700) return words.format(Math.trunc(days / 30.4), 'month');
  return words.format(Math.trunc(days / 365.25), 'year');
}

/** Digits with the system's separators. */
export const wholeNumber = (value: number): string =>
  new Intl.NumberFormat(regionLocale()).format(value);

/** The locale of where one is (public/before-paint.js); undefined: that of the page. */
export const regionLocale = (): string | undefined =>
  typeof document === 'undefined' ? undefined : document.documentElement.dataset['locale'];

/** A date in the parts asked for, as the system's language writes them, or another one. */
export function format(
  date: IsoDate,
  options: Intl.DateTimeFormatOptions,
  language?: string
): string {
  const { year, month, day } = partsOf(date);
  // Intl wants an instant: noon UTC read back in UTC is the same calendar day everywhere.
  const noon = Date.UTC(year, month - 1, day, 12);
  return new Intl.DateTimeFormat(language ?? regionLocale(), {
    ...options,
    timeZone: 'UTC'
  }).format(noon);
}

const yearBeside = (date: IsoDate, today: IsoDate): Intl.DateTimeFormatOptions =>
  partsOf(date).year === partsOf(today).year ? {} : { year: 'numeric' };
