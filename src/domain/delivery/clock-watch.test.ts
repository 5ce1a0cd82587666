import { expect, test } from 'vitest';
import type { Instant } from '../calendar/calendar';
import { addMinutes } from '../calendar/calendar';
import type { ClockReading } from './clock-watch';
import { shownUnder, startClockWatch, watchClock } from './clock-watch';

const start = '2026-11-18T09:00:00Z' as Instant;

/** So many minutes later by the wall, and by what counts evenly. */
const after = (wallMinutes: number, steadyMinutes = wallMinutes): ClockReading => ({
  wall: addMinutes(start, wallMinutes),
  steadyMs: 5_000 + steadyMinutes * 60_000
});
const watch = startClockWatch(after(0));

test('time that goes by is nothing to doubt, nor a clock put right by seconds', () => {
  expect(watchClock(watch, after(30), false).doubt).toBeNull();
  expect(watchClock(watch, after(28.5, 30), false).doubt).toBeNull();
});

test('set back by more than two minutes it is doubted, for ten minutes', () => {
  const doubted = watchClock(watch, after(-57, 1), false);
  expect(doubted.doubt).toMatchObject({ jump: 'back', hasShown: false });
  expect(watchClock(doubted, after(-48, 10), false).doubt).not.toBeNull();
  expect(watchClock(doubted, after(-47, 11), false).doubt).toBeNull();
});

test('a night’s sleep is no jump, and days of it only when the machine did not say so', () => {
  expect(watchClock(watch, after(14 * 60, 1), false).doubt).toBeNull();
  expect(watchClock(watch, after(60 * 60, 1), true).doubt).toBeNull();
  expect(watchClock(watch, after(60 * 60, 1), false).doubt).toMatchObject({ jump: 'forward' });
});

test('it remembers that something was shown, until the next jump', () => {
  const shown = shownUnder(watchClock(watch, after(-60, 1), false));
  expect(shown.doubt?.hasShown).toBe(true);
  expect(watchClock(shown, after(-120, 2), false).doubt?.hasShown).toBe(false);
  expect(shownUnder(watch)).toBe(watch);
});
