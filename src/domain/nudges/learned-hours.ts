import type { ClockTime, Instant } from '../calendar/calendar';
import { minutesBetween } from '../calendar/calendar';
import type { NudgeChoices } from './nudge-choices';

/** What became of a nudge of a window: the local times it was shown and acted on; `actedAt` null: not on that day. */
export interface WindowOutcome {
  shownAt: ClockTime;
  actedAt: ClockTime | null;
}

/** A window that moves, and what it learned from. */
export interface WindowMove {
  from: ClockTime;
  to: ClockTime;
  acted: number;
  outcomes: number;
}

/** Which window something was shown in, by the local time; null before all of them. */
export function slotAt(time: ClockTime, windows: readonly ClockTime[]): number | null {
  const slot = windows.findLastIndex((window) => window <= time);
  return slot < 0 ? null : slot;
}

/**
 * Where a window moves (PRODUCT.md §4.10): after ten outcomes since its last move, half of
 * them acted on at least, as much later as they lay there before they were, an hour at most
 * and once a week; null when it stays. It keeps an hour and a half from the others and an
 * hour before the quiet, on five minutes.
 */
export function learnedMove(
  slot: number,
  outcomes: readonly WindowOutcome[],
  { windows, hours }: Pick<NudgeChoices, 'windows' | 'hours'>,
  { lastMovedAt, now }: { lastMovedAt: Instant | null; now: Instant }
): WindowMove | null {
  const from = windows[slot];
  if (from === undefined || outcomes.length < fewestOutcomes) return null;
  if (lastMovedAt && minutesBetween(lastMovedAt, now) < weekMinutes) return null;
  // Not when it was acted on: a nudge that waited for a good moment, or was held, came late by itself.
  const waits = outcomes.flatMap(({ shownAt, actedAt }) =>
    actedAt === null ? [] : minutesOf(actedAt) - minutesOf(shownAt)
  );
  if (waits.length * 2 < outcomes.length) return null;

  const earliest = Math.max(
    minutesOf(hours.from),
    slot > 0 ? minutesOf(windows[slot - 1]!) + apartMinutes : 0
  );
  const next = windows[slot + 1];
  const latest = Math.min(
    minutesOf(hours.to) - restMinutes,
    next === undefined ? Infinity : minutesOf(next) - apartMinutes
  );
  const wish = Math.min(Math.max(minutesOf(from) + medianOf(waits), earliest), latest);
  const step = Math.min(Math.max(wish - minutesOf(from), -mostMinutes), mostMinutes);
  const to = minutesOf(from) + Math.round(step / 5) * 5;
  if (Math.abs(to - minutesOf(from)) < leastMinutes || to < earliest || to > latest) return null;
  return { from, to: timeOf(to), acted: waits.length, outcomes: outcomes.length };
}

const fewestOutcomes = 10;
const weekMinutes = 7 * 24 * 60;
const apartMinutes = 90;
const restMinutes = 60;
const mostMinutes = 60;
/** Less is no news. */
const leastMinutes = 15;

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

const minutesOf = (time: ClockTime): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const timeOf = (minutes: number): ClockTime =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as ClockTime;
