import type { IsoDate, IsoMonth, IsoWeek, Weekday } from '../calendar/calendar';
import { datesOfMonth, datesOfWeek, weekdayOf } from '../calendar/calendar';

/** A time in which nothing is expected (vacation, illness): two local dates, both included. */
export interface Pause {
  fromDate: IsoDate;
  toDate: IsoDate;
}

/** Monday to Friday. */
export const ordinaryWorkingDays: readonly Weekday[] = [1, 2, 3, 4, 5];

/** The working days of a week or month, in order. */
export interface WorkingDays {
  first: IsoDate;
  last: IsoDate;
  /** As if there were no pauses. */
  ordinary: IsoDate[];
  /** Those outside pauses. */
  open: IsoDate[];
}

/** The working days of an ISO week. */
export const workingDaysOfWeek = (
  week: IsoWeek,
  weekdays: readonly Weekday[],
  pauses: readonly Pause[]
): WorkingDays => workingDaysAmong(datesOfWeek(week), weekdays, pauses);

/** The working days of a month. */
export const workingDaysOfMonth = (
  month: IsoMonth,
  weekdays: readonly Weekday[],
  pauses: readonly Pause[]
): WorkingDays => workingDaysAmong(datesOfMonth(month), weekdays, pauses);

/** Whether a date lies in a pause. */
export const isPaused = (date: IsoDate, pauses: readonly Pause[]): boolean =>
  pauses.some((pause) => pause.fromDate <= date && date <= pause.toDate);

function workingDaysAmong(
  dates: readonly IsoDate[],
  weekdays: readonly Weekday[],
  pauses: readonly Pause[]
): WorkingDays {
  const ordinary = dates.filter((date) => weekdays.includes(weekdayOf(date)));
  return {
    first: dates[0]!,
    last: dates.at(-1)!,
    ordinary,
    open: ordinary.filter((date) => !isPaused(date, pauses))
  };
}
