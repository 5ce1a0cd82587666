import type { IsoDate } from '../calendar/calendar';
import { partsOf } from '../calendar/calendar';

const names = [
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
];

/** The name of a date's month: `November`. */
export const monthName = (date: IsoDate): string => names[partsOf(date).month - 1] ?? '';
