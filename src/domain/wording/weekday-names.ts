import type { IsoDate } from '../calendar/calendar';
import { weekdayOf } from '../calendar/calendar';

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The name of a date's day of the week: `Monday`. */
export const weekdayName = (date: IsoDate): string => names[weekdayOf(date) - 1] ?? '';
