import {
  addDays,
  dateFrom,
  daysBetween,
  partsOf,
  weekdayOf,
  weekdayOnOrBefore,
  type IsoDate
} from '../calendar/calendar';
import type { RecurrenceRule } from './recurrence-rule';

/** The days that are looked at, both included. */
export interface DaySpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How many days may still be asked: a limit that is the same on every machine. */
export interface DayBudget {
  left: number;
}

/**
 * The days of a span on which something repeats that began on `start`, in order. Each day is asked whether
 * the rule means it, instead of asking the rule for its next day: a rule that means none (31 February)
 * ends with the span and not never.
 *
 * @param budget ends it when no day is left
 */
export function* recurringDays(
  rule: RecurrenceRule,
  start: IsoDate,
  { from, to }: DaySpan,
  budget: DayBudget
): Generator<IsoDate> {
  const means = meansDay(rule, start);
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  // What is counted must be counted from its first day.
  let day = rule.count === null && from > start ? from : start;
  for (; day <= to && left > 0 && budget.left > 0; day = addDays(day, 1)) {
    budget.left -= 1;
    if (day !== start && !means(day)) continue;
    left -= 1;
    if (day >= from) yield day;
  }
}

/** Whether a day belongs to the rule, without regard to its end. */
function meansDay(rule: RecurrenceRule, start: IsoDate): (day: IsoDate) => boolean {
  const isMeant = (day: IsoDate): boolean => isInPeriod(rule, start, day) && fits(rule, start, day);
  if (rule.positions.length === 0) return isMeant;
  const chosen = new Map<IsoDate, ReadonlySet<IsoDate>>();
  return (day) => {
    const period = periodOf(rule, day);
    let days = chosen.get(period.from);
    if (!days) {
      days = atPositions(daysOf(period).filter(isMeant), rule.positions);
      chosen.set(period.from, days);
    }
    return days.has(day);
  };
}

const atPositions = (days: readonly IsoDate[], positions: readonly number[]): Set<IsoDate> =>
  new Set(positions.flatMap((position) => days.at(position > 0 ? position - 1 : position) ?? []));

function periodOf(rule: RecurrenceRule, day: IsoDate): DaySpan {
  const { year, month } = partsOf(day);
  switch (rule.frequency) {
    case 'daily':
      return { from: day, to: day };
    case 'weekly': {
      const from = weekdayOnOrBefore(day, rule.weekStart);
      return { from, to: addDays(from, 6) };
    }
    case 'monthly':
      return monthSpan(year, month);
    case 'yearly':
      break;
  }
  return yearSpan(year);
}

function daysOf({ from, to }: DaySpan): IsoDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, past) => addDays(from, past));
}

const yearSpan = (year: number): DaySpan => ({
  from: monthSpan(year, 1).from,
  to: monthSpan(year, 12).to
});

/** Months are asked for again and again, and each costs the calendar four questions. */
const months = new Map<number, DaySpan>();
const mostMonths = 5_000;

function monthSpan(year: number, month: number): DaySpan {
  const key = year * 12 + month;
  const known = months.get(key);
  if (known) return known;
  const from = dateFrom(year, month, 1) as IsoDate;
  const last = [31, 30, 29, 28].flatMap((day) => dateFrom(year, month, day) ?? [])[0] as IsoDate;
  const span = { from, to: last };
  if (months.size >= mostMonths) months.clear();
  months.set(key, span);
  return span;
}

/** Whether a day lies in a week, month or year that is not skipped. */
function isInPeriod(rule: RecurrenceRule, start: IsoDate, day: IsoDate): boolean {
  if (rule.interval === 1) return true;
  const begun = partsOf(start);
  const { year, month } = partsOf(day);
  switch (rule.frequency) {
    case 'daily':
      return daysBetween(start, day) % rule.interval === 0;
    case 'weekly':
      return (
        (daysBetween(
          weekdayOnOrBefore(start, rule.weekStart),
          weekdayOnOrBefore(day, rule.weekStart)
        ) /
          7) %
          rule.interval ===
        0
      );
    case 'monthly':
      return ((year - begun.year) * 12 + month - begun.month) % rule.interval === 0;
    case 'yearly':
      break;
  }
  return (year - begun.year) % rule.interval === 0;
}

function fits(rule: RecurrenceRule, start: IsoDate, day: IsoDate): boolean {
  const { year, month, day: ofMonth } = partsOf(day);
  if (rule.months.length > 0 && !rule.months.includes(month)) return false;
  const inMonth = (): DaySpan => monthSpan(year, month);
  const inYear = (): DaySpan => yearSpan(year);
  const isYearly = rule.frequency === 'yearly';
  if (rule.monthDays.length > 0 && !isAmong(rule.monthDays, day, inMonth())) return false;
  if (isYearly && rule.yearDays.length > 0 && !isAmong(rule.yearDays, day, inYear())) return false;
  if (isYearly && rule.weekNumbers.length > 0 && !isInWeeks(rule, day)) return false;
  if (rule.weekdays.length > 0) {
    const ofDay = weekdayOf(day);
    const counts = isYearly || rule.frequency === 'monthly';
    const within = isYearly && rule.months.length === 0 ? inYear : inMonth;
    return rule.weekdays.some(
      ({ weekday, nth }) =>
        weekday === ofDay && (nth === null || !counts || isNthWeekday(nth, day, within()))
    );
  }
  const begun = partsOf(start);
  if (rule.weekNumbers.length > 0) return weekdayOf(day) === weekdayOf(start);
  if (rule.monthDays.length > 0 || rule.yearDays.length > 0) return true;
  if (rule.frequency === 'weekly') return weekdayOf(day) === weekdayOf(start);
  if (rule.frequency === 'monthly') return ofMonth === begun.day;
  if (rule.frequency === 'yearly')
    return ofMonth === begun.day && (rule.months.length > 0 || month === begun.month);
  return true;
}

/** Whether a day has one of these numbers within a span, counted from 1, or from -1 at its end. */
const isAmong = (numbers: readonly number[], day: IsoDate, { from, to }: DaySpan): boolean =>
  numbers.includes(daysBetween(from, day) + 1) || numbers.includes(-daysBetween(day, to) - 1);

const isNthWeekday = (nth: number, day: IsoDate, { from, to }: DaySpan): boolean =>
  nth > 0
    ? Math.floor(daysBetween(from, day) / 7) + 1 === nth
    : Math.floor(daysBetween(day, to) / 7) + 1 === -nth;

/** Weeks are counted from the first one that has four days of the year. */
function isInWeeks(rule: RecurrenceRule, day: IsoDate): boolean {
  const middle = addDays(weekdayOnOrBefore(day, rule.weekStart), 3);
  const { year } = partsOf(middle);
  const span = yearSpan(year);
  const number = Math.floor(daysBetween(span.from, middle) / 7) + 1;
  const fromEnd = -Math.floor(daysBetween(middle, span.to) / 7) - 1;
  return rule.weekNumbers.includes(number) || rule.weekNumbers.includes(fromEnd);
}
