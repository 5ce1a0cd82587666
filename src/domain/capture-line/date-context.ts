import type { IsoDate } from '../calendar/calendar';
import type { DateWords } from './date-words';

/** What a line's dates are read against. `looking`: contacts look back, what is owed looks ahead. */
export interface DateContext {
  today: IsoDate;
  /** The first day of this week. */
  thisWeek: IsoDate;
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
