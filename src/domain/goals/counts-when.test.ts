import { expect, test } from 'vitest';
import type { IsoDate, IsoWeek } from '../calendar/calendar';
import type { CountsWhen, DatedCountsWhen } from './counts-when';
import { changeCountsWhen, countsWhenIn, goalsNeeded } from './counts-when';

const week = (text: string) => text as IsoWeek;

/** What is chosen after choices, each on its day in week 47 of 2026. */
function after(choices: readonly (readonly [on: string, wanted: CountsWhen])[]) {
  let chosen: DatedCountsWhen[] = [];
  for (const [on, wanted] of choices) {
    const change = changeCountsWhen(wanted, { today: on as IsoDate, chosen, rules: [] });
    chosen = [...chosen.filter(({ from }) => from < change.from), ...change.chosen];
  }
  return ['2026-W46', '2026-W47', '2026-W48'].map((name) => countsWhenIn(week(name), chosen));
}

test('a week counts with two thirds of its goals unless something else is chosen', () => {
  expect(after([])).toEqual(['two-thirds', 'two-thirds', 'two-thirds']);
});

test('a part of few goals is never none', () => {
  const needed = [1, 2, 3, 4, 5, 6].map((goals) => goalsNeeded('two-thirds', goals));
  expect(needed).toEqual([1, 2, 2, 3, 4, 4]);
  expect([1, 2, 6].map((goals) => goalsNeeded('half', goals))).toEqual([1, 1, 3]);
  expect([1, 6].map((goals) => goalsNeeded('one', goals))).toEqual([1, 1]);
});

test('what is stricter holds at once, what is kinder from the next week on', () => {
  expect(after([['2026-11-18', 'all']])).toEqual(['two-thirds', 'all', 'all']);
  expect(after([['2026-11-18', 'half']])).toEqual(['two-thirds', 'two-thirds', 'half']);
});

test('what waits for the next week is replaced by the choice after it', () => {
  const choices = [
    ['2026-11-17', 'one'],
    ['2026-11-18', 'half']
  ] as const;
  expect(after(choices)).toEqual(['two-thirds', 'two-thirds', 'half']);
  expect(after([...choices, ['2026-11-19', 'two-thirds']])).toEqual([
    'two-thirds',
    'two-thirds',
    'two-thirds'
  ]);
});
