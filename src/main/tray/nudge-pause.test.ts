import { expect, test } from 'vitest';
import type { Instant, ZoneId } from '../../domain/calendar/calendar';
import { usualChoices } from '../../domain/nudges/nudge-choices';
import { createNudgePause, movesThePause } from './nudge-pause';

const madrid = 'Europe/Madrid' as ZoneId;

function paused(nowText = '2026-11-18T11:00:00Z', isOn = true) {
  let now = nowText as Instant;
  let choices = { ...usualChoices, isOn };
  const failures: unknown[] = [];
  const pause = createNudgePause(
    {
      readNudgeChoices: async () => ({ choices, moves: [], resting: [] }),
      async changeNudgeChoices({ pausedUntil }) {
        const before = choices;
        choices = { ...choices, pausedUntil: (pausedUntil ?? null) as Instant | null };
        return { before };
      }
    },
    { now: () => now, zone: () => madrid },
    (error) => failures.push(error)
  );
  let changes = 0;
  pause.changed.on(() => (changes += 1));
  return {
    ...pause,
    setNow: (text: string): void => void (now = text as Instant),
    until: () => choices.pausedUntil,
    changes: () => changes,
    failures
  };
}

test('there is none to tell of before the journal is open, and none while nudges are off', async () => {
  const on = paused();
  expect(on.words()).toBeNull();
  await on.read();
  expect(on.words()).toBe('');
  const off = paused(undefined, false);
  await off.read();
  expect(off.words()).toBeNull();
});

test('a pause is told in words and ends by itself', async () => {
  const pause = paused();
  await pause.read();
  pause.pause('hour');
  await pause.read();
  expect(pause.words()).toBe('until 13:00');
  const before = pause.changes();
  pause.step();
  expect(pause.changes()).toBe(before);
  pause.setNow('2026-11-18T12:00:00Z');
  pause.step();
  expect(pause.changes()).toBe(before + 1);
  expect(pause.words()).toBe('');
});

test('a pause until Monday is one until tomorrow on a Sunday', () => {
  const pause = paused('2026-11-22T11:00:00Z');
  pause.pause('monday');
  expect(pause.until()).toBe('2026-11-23T09:00:00Z');
});

test('it is ended by hand', async () => {
  const pause = paused();
  pause.pause('next-week');
  expect(pause.until()).toBe('2026-11-25T09:00:00Z');
  pause.end();
  expect(pause.until()).toBeNull();
  expect(pause.failures).toEqual([]);
});

test('only what was chosen for nudges moves it', () => {
  expect(movesThePause({ tables: ['nudge_choice'] })).toBe(true);
  expect(movesThePause({ tables: ['nudge', 'entry'] })).toBe(false);
});
