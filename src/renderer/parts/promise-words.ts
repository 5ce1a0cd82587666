import type { z } from 'zod';
import type { entryPromise } from '../../contract/timeline';
import type { IsoDate } from '../../domain/calendar/calendar';
import { daysBetween } from '../../domain/calendar/calendar';
import { shortDate, spanWords } from './day-words';

export type EntryPromise = z.infer<typeof entryPromise>;

/** How a promise stands, in words: `due today`, `3 days late`, `open, 4 weeks`, `kept Thu 23 Oct`. `late` when it wants attention. */
export function promiseStanding(
  promise: EntryPromise,
  madeOn: IsoDate,
  today: IsoDate
): { words: string; late: boolean } {
  if (promise.state !== 'open') return { words: settled(promise, today), late: false };
  if (promise.due !== null) return dueStanding(promise.due, today);
  const age = daysBetween(madeOn, today);
  return { words: age < 1 ? 'open' : `open, ${spanWords(age)}`, late: false };
}

function settled({ state, settledOn }: EntryPromise, today: IsoDate): string {
  const word = state === 'kept' ? 'kept' : 'let go';
  return settledOn === null ? word : `${word} ${shortDate(settledOn, today)}`;
}

function dueStanding(due: IsoDate, today: IsoDate): { words: string; late: boolean } {
  const days = daysBetween(today, due);
  if (days < 0) return { words: `${spanWords(-days)} late`, late: true };
  if (days === 0) return { words: 'due today', late: true };
  return { words: days === 1 ? 'due tomorrow' : `due ${shortDate(due, today)}`, late: false };
}
