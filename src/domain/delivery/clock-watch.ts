import type { Instant } from '../calendar/calendar';
import { minutesBetween } from '../calendar/calendar';

/** Two clocks read at once. */
export interface ClockReading {
  wall: Instant;
  /** Milliseconds from anywhere, which count on evenly whatever is done to the clock. */
  steadyMs: number;
}

/** The clock jumped, and may be put right again any minute. */
export interface ClockDoubt {
  jump: 'back' | 'forward';
  /** Whether something was shown since it jumped. */
  hasShown: boolean;
}

/** What the readings so far say; carried from one look to the next. */
export interface ClockWatch {
  last: ClockReading;
  doubt: (ClockDoubt & { endsAtSteadyMs: number }) | null;
}

/** Nothing to doubt yet. */
export const startClockWatch = (reading: ClockReading): ClockWatch => ({
  last: reading,
  doubt: null
});

/**
 * The watch after another reading (TRUST.md §4.2): two minutes back, or more than 26 hours
 * forward that no sleep explains, and the clock is doubted for ten minutes.
 * `isResumed`: the machine said that it slept since the last reading.
 */
export function watchClock(
  { last, doubt }: ClockWatch,
  reading: ClockReading,
  isResumed: boolean
): ClockWatch {
  const steadyMinutes = (reading.steadyMs - last.steadyMs) / 60_000;
  const slip = minutesBetween(last.wall, reading.wall) - steadyMinutes;
  const jump = slip < -mostBack ? 'back' : slip > mostForward && !isResumed ? 'forward' : null;
  if (jump)
    return {
      last: reading,
      doubt: { jump, hasShown: false, endsAtSteadyMs: reading.steadyMs + doubtMs }
    };
  const isOver = doubt !== null && reading.steadyMs >= doubt.endsAtSteadyMs;
  return { last: reading, doubt: isOver ? null : doubt };
}

/** The watch after something was shown. */
export const shownUnder = (watch: ClockWatch): ClockWatch =>
  watch.doubt ? { ...watch, doubt: { ...watch.doubt, hasShown: true } } : watch;

/** In minutes. */
const mostBack = 2;
const mostForward = 26 * 60;
const doubtMs = 10 * 60_000;
