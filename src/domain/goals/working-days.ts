import { z } from 'zod';
import type { IsoDate, IsoMonth, IsoWeek } from '../calendar/calendar';
import { datesOfMonth, weekdayOf } from '../calendar/calendar';
import type { WeekRules } from '../calendar/week-rules';
import { datesHeldBy, ruleOf, weekHolding } from '../calendar/week-rules';

/** Why nothing is expected for a while. A week with a public holiday counts all the same, only shorter. */
export const pauseKind = z.enum(['vacation', 'sick', 'holiday', 'other']);
export type PauseKind = z.infer<typeof pauseKind>;

/** A time in which nothing is expected: two local dates, both included. */
export interface Pause {
  fromDate: IsoDate;
  toDate: IsoDate;
  kind?: PauseKind;
}

/** The working days of a week or month, in order. */
export interface WorkingDays {
  first: IsoDate;
  last: IsoDate;
  /** As if there were no pauses. */
  ordinary: IsoDate[];
  /** Those outside pauses. */
  open: IsoDate[];
}

/** The working days of a week. */
export function workingDaysOfWeek(
  week: IsoWeek,
  rules: WeekRules,
  pauses: readonly Pause[]
): WorkingDays {
  return workingDaysAmong(datesHeldBy(week, rules), rules, pauses);
}

/** The working days of a month. */
export const workingDaysOfMonth = (
  month: IsoMonth,
  rules: WeekRules,
  pauses: readonly Pause[]
): WorkingDays => workingDaysAmong(datesOfMonth(month), rules, pauses);

/** Whether a date lies in a pause. */
export const isPaused = (date: IsoDate, pauses: readonly Pause[]): boolean =>
  pauses.some((pause) => pause.fromDate <= date && date <= pause.toDate);

/** Whether one works on a date, pauses aside. */
export const isWorkingDay = (date: IsoDate, rules: WeekRules): boolean =>
  ruleOf(weekHolding(date, rules), rules).workingDays.includes(weekdayOf(date));

function workingDaysAmong(
  dates: readonly IsoDate[],
  rules: WeekRules,
  pauses: readonly Pause[]
): WorkingDays {
  const ordinary = dates.filter((date) => isWorkingDay(date, rules));
  return {
    first: dates[0]!,
    last: dates.at(-1)!,
    ordinary,
    open: ordinary.filter((date) => !isPaused(date, pauses))
  };
}
