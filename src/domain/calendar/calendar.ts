import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A local calendar date, `YYYY-MM-DD`, years 0001 to 9999, without a zone. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'A date is written YYYY-MM-DD.')
  .refine(isCalendarDate, 'There is no such day.')
  .brand<'IsoDate'>();
export type IsoDate = z.infer<typeof isoDate>;

/** A point on the world's time line, ISO 8601 in UTC with a trailing `Z`. */
export const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/, 'An instant ends in Z.')
  .brand<'Instant'>();
export type Instant = z.infer<typeof instant>;

/** An IANA time zone name such as `Europe/Madrid`, known to this machine. */
export const zoneId = z.string().refine(isZone, 'This time zone is not known.').brand<'ZoneId'>();
export type ZoneId = z.infer<typeof zoneId>;

/** An ISO 8601 week, `YYYY-Www`, Monday to Sunday, the year of its Thursday. */
export const isoWeek = z
  .string()
  .regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/, 'A week is written 2026-W47.')
  .brand<'IsoWeek'>();
export type IsoWeek = z.infer<typeof isoWeek>;

/** A calendar month, `YYYY-MM`. */
export const isoMonth = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'A month is written 2026-11.')
  .brand<'IsoMonth'>();
export type IsoMonth = z.infer<typeof isoMonth>;

/** A local time of day, `HH:MM`, 00:00 to 23:59. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time is written 12:30.')
  .brand<'ClockTime'>();
export type ClockTime = z.infer<typeof clockTime>;

/** Day of the week, 1 = Monday to 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Milliseconds since 1970 as an instant, between the years 0001 and 9999. */
export function instantOf(epochMs: number): Instant {
  const ms = Math.trunc(epochMs);
  const day = Math.floor(ms / dayMs);
  const rest = ms - day * dayMs;
  const fraction = `${(rest % 1000) / 1000}`.slice(1);
  const [hours, minutes, seconds] = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1000) % 60];
  const time = [hours, minutes, seconds].map((part) => twoDigits(Math.floor(part))).join(':');
  return `${dateOfDay(day)}T${time}${fraction}Z` as Instant;
}

/** An instant as milliseconds since 1970, finer parts cut off. */
export function epochMsOf(at: Instant): number {
  const [hours, minutes] = [Number(at.slice(11, 13)), Number(at.slice(14, 16))];
  const hasSeconds = at[16] === ':';
  const seconds = hasSeconds ? Number(at.slice(17, 19)) : 0;
  const ms = at[19] === '.' ? Number(at.slice(20, -1).slice(0, 3).padEnd(3, '0')) : 0;
  const day = dayNumber(at.slice(0, 10) as IsoDate);
  return day * dayMs + ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms;
}

const dayMs = 86_400_000;

/** Any ISO 8601 text with an offset or `Z` (a `--now` argument, a file's time stamp) as an instant; undefined when it is none. */
export function parseInstant(text: string): Instant | undefined {
  try {
    return Temporal.Instant.from(text).toString() as Instant;
  } catch {
    return undefined;
  }
}

/** The local date at an instant in a zone. */
export const dateAt = (at: Instant, zone: ZoneId): IsoDate =>
  zoned(at, zone).toPlainDate().toString() as IsoDate;

/** The local time of day at an instant in a zone, minutes cut off. */
export const timeAt = (at: Instant, zone: ZoneId): ClockTime =>
  zoned(at, zone).toPlainTime().toString({ smallestUnit: 'minute' }) as ClockTime;

/** The instant of a local date and time. A time skipped by a clock change moves after the gap, a doubled one means the first. */
export const instantAt = (date: IsoDate, time: ClockTime, zone: ZoneId): Instant =>
  Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString() as Instant;

/**
 * The instant of a local date and time from which on the clock of that date shows no earlier one:
 * of a doubled time the second, when the clock is put back to before it.
 */
export function lastingInstantAt(date: IsoDate, time: ClockTime, zone: ZoneId): Instant {
  const last = Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime(zone, { disambiguation: 'later' })
    .toInstant()
    .toString() as Instant;
  return timeAt(addMinutes(last, -1), zone) < time ? last : instantAt(date, time, zone);
}

/** The instant some minutes (negative: before) away, to the millisecond. */
export const addMinutes = (at: Instant, minutes: number): Instant =>
  instantOf(epochMsOf(at) + Math.round(minutes * 60) * 1000);

/** Whole and broken minutes from one instant to another, negative when `to` is earlier. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  (epochMsOf(to) - epochMsOf(from)) / 60_000;

/** Whether an instant lies before another one. Texts of one length sort, others do not: a fraction of a second comes before `Z`. */
export const isBefore = (a: Instant, b: Instant): boolean =>
  a.length === b.length ? a < b : epochMsOf(a) < epochMsOf(b);

/** Whether two texts mean one instant: a fraction of zero may be written or not. */
export const isSameInstant = (a: Instant, b: Instant): boolean =>
  a === b || epochMsOf(a) === epochMsOf(b);

/** The date some days (negative: before) away. */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOfDay(dayNumber(date) + days);

/** The date some months away; the day is cut to the month's last (31 January + 1 = 28 or 29 February). */
export const addMonths = (date: IsoDate, months: number): IsoDate =>
  Temporal.PlainDate.from(date).add({ months }).toString() as IsoDate;

/** Days from one date to another, negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** The date of a year, month 1 to 12 and day; undefined when there is none (31 November). */
export function dateFrom(year: number, month: number, day: number): IsoDate | undefined {
  try {
    return Temporal.PlainDate.from(
      { year, month, day },
      { overflow: 'reject' }
    ).toString() as IsoDate;
  } catch {
    return undefined;
  }
}

/** Year, month 1 to 12 and day 1 to 31 of a date. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const [year, month, day] = numbersOf(date);
  return { year, month, day };
}

/** The day of the week of a date. */
export const weekdayOf = (date: IsoDate): Weekday => weekdayOfDay(dayNumber(date));

/** The last such day of the week up to a date, the date itself included. */
export const weekdayOnOrBefore = (date: IsoDate, weekday: Weekday): IsoDate =>
  addDays(date, -((weekdayOf(date) - weekday + 7) % 7));

/** The first such day of the week from a date on, the date itself included. */
export const weekdayOnOrAfter = (date: IsoDate, weekday: Weekday): IsoDate =>
  addDays(date, (weekday - weekdayOf(date) + 7) % 7);

/** The ISO week a date lies in. */
export function weekOf(date: IsoDate): IsoWeek {
  const day = dayNumber(date);
  // A week belongs to the year of its Thursday.
  const thursday = day - weekdayOfDay(day) + 4;
  const { year } = partsOf(dateOfDay(thursday));
  const week = Math.floor((thursday - dayNumber(`${fourDigits(year)}-01-01` as IsoDate)) / 7) + 1;
  return `${fourDigits(year)}-W${twoDigits(week)}` as IsoWeek;
}

/** The seven dates of an ISO week, Monday first. */
export function datesOfWeek(week: IsoWeek): IsoDate[] {
  const monday = dayNumberOfMonday(week);
  return Array.from({ length: 7 }, (_, day) => dateOfDay(monday + day));
}

/** The Monday of an ISO week. */
export const mondayOf = (week: IsoWeek): IsoDate => dateOfDay(dayNumberOfMonday(week));

function dayNumberOfMonday(week: IsoWeek): number {
  // 4 January lies in week 1 of every ISO year.
  const fourth = dayNumber(`${week.slice(0, 4)}-01-04` as IsoDate);
  return fourth - weekdayOfDay(fourth) + 1 + (Number(week.slice(6)) - 1) * 7;
}

/** The month a date lies in. */
export const monthOf = (date: IsoDate): IsoMonth => date.slice(0, 7) as IsoMonth;

/** All dates of a month, the first first. */
export function datesOfMonth(month: IsoMonth): IsoDate[] {
  const first = `${month}-01` as IsoDate;
  const days = [31, 30, 29].find((many) => monthOf(addDays(first, many - 1)) === month) ?? 28;
  return Array.from({ length: days }, (_, day) => addDays(first, day));
}

function zoned(at: Instant, zone: ZoneId): Temporal.ZonedDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone);
}

/** By arithmetic: every date of every row is checked, and Temporal takes a hundred times as long. */
function isCalendarDate(text: string): boolean {
  const [year, month, day] = numbersOf(text);
  if (year === 0 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && isLeap ? 29 : (daysOfMonths[month - 1] ?? 0));
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Days since 1 January 1970, by arithmetic, for Temporal takes a hundred times as long.
 * Years begin in March here, so that the leap day is their last (Hinnant, "chrono-Compatible
 * Low-Level Date Algorithms").
 */
function dayNumber(date: IsoDate): number {
  const [year, month, day] = numbersOf(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return leapDaysBefore(marchYear) + marchYear * 365 + dayOfYear - daysBefore1970;
}

/** The date of a day counted from 1 January 1970. */
function dateOfDay(day: number): IsoDate {
  const fromZero = day + daysBefore1970;
  const era = Math.floor(fromZero / daysOfEra);
  const ofEra = fromZero - era * daysOfEra;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365
  );
  const dayOfYear = ofEra - (yearOfEra * 365 + leapDaysBefore(yearOfEra));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = ((marchMonth + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(date)}` as IsoDate;
}

const leapDaysBefore = (year: number): number =>
  Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** Days of four hundred years. */
const daysOfEra = 146_097;
/** From 1 March of the year 0 on. */
const daysBefore1970 = 719_468;

/** 1 January 1970 was a Thursday. */
const weekdayOfDay = (day: number): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const fourDigits = (number: number): string => String(number).padStart(4, '0');

const numbersOf = (text: string): [year: number, month: number, day: number] => [
  Number(text.slice(0, 4)),
  Number(text.slice(5, 7)),
  Number(text.slice(8, 10))
];

function isZone(text: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
}
