import type { IsoDate } from '../../domain/calendar/calendar';
import { addDays } from '../../domain/calendar/calendar';
import { joinNames } from '../../domain/wording/words';
import { format } from '../ui/format';

/** Monday to Sunday. */
export const weekdays: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** The name of a day, 1 = Monday to 7 = Sunday. */
export const dayName = (day: number, weekday: 'short' | 'long' = 'short'): string =>
  format(addDays(someMonday, day - 1), { weekday });

/** Days in words, three in a row as a span: `Tue to Thu`, `Mon, Wed and Fri`. */
export function daysWords(days: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const day of days) {
    const last = spans.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else spans.push([day, day]);
  }
  return joinNames(
    spans.flatMap(([first, last]) =>
      last - first < 2
        ? [...new Set([first, last])].map((day) => dayName(day))
        : [`${dayName(first)} to ${dayName(last)}`]
    )
  );
}

const someMonday = '2024-01-01' as IsoDate;
