import type { Instant, ZoneId } from '../calendar/calendar';
import { addDays, dateAt, daysBetween, partsOf, timeAt } from '../calendar/calendar';
import { monthName } from './month-names';
import { weekdayName } from './weekday-names';

/** Until when, seen from now: `until 15:30`, `until tomorrow, 10:00`, `until Monday, 10:00` within a week, `until 30 November` beyond. */
export function untilWords(until: Instant, now: Instant, zone: ZoneId): string {
  const [date, today, time] = [dateAt(until, zone), dateAt(now, zone), timeAt(until, zone)];
  if (date === today) return `until ${time}`;
  if (date === addDays(today, 1)) return `until tomorrow, ${time}`;
  if (daysBetween(today, date) < 7) return `until ${weekdayName(date)}, ${time}`;
  return `until ${partsOf(date).day} ${monthName(date)}`;
}
