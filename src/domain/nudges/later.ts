import { z } from 'zod';
import type { ClockTime, Instant, IsoDate, ZoneId } from '../calendar/calendar';
import {
  addDays,
  addMinutes,
  dateAt,
  instantAt,
  isBefore,
  weekdayOnOrAfter
} from '../calendar/calendar';

/** When a nudge may come back. */
export const laterName = z.enum(['hour', 'afternoon', 'tomorrow', 'monday', 'next-week']);
export type LaterName = z.infer<typeof laterName>;

/** A time to put a nudge off to. */
export interface LaterChoice {
  name: LaterName;
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

/** The instant of a choice, or the morning of a date; what is past by now is tomorrow. */
export function laterAt(wish: LaterName | IsoDate, now: Instant, zone: ZoneId): Instant {
  const name = laterName.safeParse(wish).data;
  if (name === undefined) return instantAt(wish as IsoDate, morningTime, zone);
  const choices = laterChoices(now, zone);
  const tomorrow = instantAt(addDays(dateAt(now, zone), 1), morningTime, zone);
  return choices.find((choice) => choice.name === name)?.at ?? tomorrow;
}

/** How often a nudge was put off, by its key. */
const timesPutOff = (key: string): number => Number(/~(\d+)$/.exec(key)?.[1] ?? 0);

/** Whether it is time to ask whether to lower the rhythm, pause or let go: once, after the third time. */
export const asksWhetherStill = (key: string): boolean => timesPutOff(key) === timesToAsk;

const timesToAsk = 3;
const afternoonTime = '14:00' as ClockTime;
const morningTime = '10:00' as ClockTime;
