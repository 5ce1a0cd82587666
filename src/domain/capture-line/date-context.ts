import type { IsoDate } from '../calendar/calendar';
import type { WeekRules } from '../calendar/week-rules';
import { firstDateOf, lastWorkingDateOf, weekAway, weekHolding } from '../calendar/week-rules';
import type { DateWords } from './date-words';

/** What a line's dates are read against. `looking`: contacts look back, what is owed looks ahead. */
export interface DateContext {
  today: IsoDate;
  /** How the person's weeks run. */
  weekRules: WeekRules;
  dayOrder: 'day-month' | 'month-day';
  looking: 'back' | 'ahead';
  words: DateWords;
}

/** A date found: the place after its last word. `vague`: it names a week or month, the day is a guess. */
export interface DateHit {
  next: number;
  date: IsoDate;
  vague: boolean;
}

/** The first day of the week some weeks (negative: before) away from today's. */
export const weekFrom = ({ today, weekRules }: DateContext, weeks: number): IsoDate =>
  firstDateOf(weekAway(weekHolding(today, weekRules), weeks), weekRules);

/** The last working day of the week some weeks away from today's. */
export const weekEndFrom = ({ today, weekRules }: DateContext, weeks: number): IsoDate =>
  lastWorkingDateOf(weekAway(weekHolding(today, weekRules), weeks), weekRules);
