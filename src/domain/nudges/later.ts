import type { ClockTime, Instant, ZoneId } from '../calendar/calendar';
import {
  addDays,
  addMinutes,
  dateAt,
  instantAt,
  isBefore,
  weekdayOnOrAfter
} from '../calendar/calendar';

/** A time to put a nudge off to. */
export interface LaterChoice {
  name: 'hour' | 'afternoon' | 'tomorrow' | 'monday' | 'next-week';
  at: Instant;
}

/** The times a nudge may be put off to at a moment (PRODUCT.md §4.6), soonest first; the afternoon only in the morning, Monday only when it is not tomorrow. */
export function laterChoices(now: Instant, zone: ZoneId): LaterChoice[] {
  const today = dateAt(now, zone);
  const tomorrow = addDays(today, 1);
  const monday = weekdayOnOrAfter(tomorrow, 1);
  const afternoon = instantAt(today, afternoonTime, zone);
  const morningOf = (date: typeof today): Instant => instantAt(date, morningTime, zone);
  const choices: LaterChoice[] = [{ name: 'hour', at: addMinutes(now, 60) }];
  if (isBefore(addMinutes(now, 60), afternoon)) choices.push({ name: 'afternoon', at: afternoon });
  choices.push({ name: 'tomorrow', at: morningOf(tomorrow) });
  if (monday !== tomorrow) choices.push({ name: 'monday', at: morningOf(monday) });
  choices.push({ name: 'next-week', at: morningOf(addDays(today, 7)) });
  return choices;
}

/** How often a nudge was put off, by its key. */
const timesPutOff = (key: string): number => Number(/~(\d+)$/.exec(key)?.[1] ?? 0);

/** Whether it is time to ask whether to lower the rhythm, pause or let go: once, after the third time. */
export const asksWhetherStill = (key: string): boolean => timesPutOff(key) === timesToAsk;

const timesToAsk = 3;
const afternoonTime = '14:00' as ClockTime;
const morningTime = '10:00' as ClockTime;
