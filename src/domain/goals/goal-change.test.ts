import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../calendar/calendar';
import { changeGoal } from './goal-change';
import { day } from './goals.fixture';
import type { DatedGoal, Goal } from './practice';
import { goalOn } from './week-report';

const weekly = (target: number): Goal => ({ practice: 'lunch', target, period: 'week' });
const monthly = (target: number): Goal => ({ practice: 'lunch', target, period: 'month' });
const longAgo = day('2026-01-01');

/** The goals after choices, each on its day. */
function after(
  choices: readonly (readonly [day: string, goal: Goal])[],
  begunOn: IsoDate = longAgo
): DatedGoal[] {
  let goals: DatedGoal[] = [{ ...weekly(2), fromDate: longAgo }];
  for (const [on, wanted] of choices) {
    const change = changeGoal(wanted, { today: day(on), goals, rules: [], begunOn });
    goals = [...goals.filter(({ fromDate }) => fromDate < change.from), ...change.goals];
  }
  return goals;
}
const targetOn = (date: string, goals: DatedGoal[]) => goalOn('lunch', day(date), goals).target;

describe('a goal', () => {
  test('is harder at once', () => {
    const goals = after([['2026-11-18', weekly(3)]]);
    expect(targetOn('2026-11-17', goals)).toBe(2);
    expect(targetOn('2026-11-18', goals)).toBe(3);
  });

  test('is easier from the next week on', () => {
    const goals = after([['2026-11-18', weekly(1)]]);
    expect(targetOn('2026-11-22', goals)).toBe(2);
    expect(targetOn('2026-11-23', goals)).toBe(1);
  });

  test('is easier when it is asked for by the month', () => {
    expect(targetOn('2026-11-18', after([['2026-11-18', monthly(2)]]))).toBe(2);
    expect(goalOn('lunch', day('2026-11-23'), after([['2026-11-18', monthly(2)]])).period).toBe(
      'month'
    );
  });

  test('raised by mistake is lowered again in the same week', () => {
    const goals = after([
      ['2026-11-16', weekly(3)],
      ['2026-11-18', weekly(2)]
    ]);
    expect(targetOn('2026-11-18', goals)).toBe(2);
    expect(targetOn('2026-12-18', goals)).toBe(2);
  });

  test('made easier by mistake is put back before it begins', () => {
    const goals = after([
      ['2026-11-18', weekly(0)],
      ['2026-11-20', weekly(2)]
    ]);
    expect(targetOn('2026-11-23', goals)).toBe(2);
  });

  test('that was made easier stays so when it is raised in the week it began', () => {
    const goals = after([
      ['2026-11-12', weekly(1)],
      ['2026-11-18', weekly(3)],
      ['2026-11-19', weekly(1)]
    ]);
    expect(targetOn('2026-11-15', goals)).toBe(2);
    expect(targetOn('2026-11-19', goals)).toBe(1);
  });

  test('chosen once more on the day it begins stays chosen', () => {
    const goals = after([
      ['2026-11-10', weekly(1)],
      ['2026-11-16', weekly(1)]
    ]);
    expect(targetOn('2026-11-15', goals)).toBe(2);
    expect(targetOn('2026-11-16', goals)).toBe(1);
  });

  test('takes everything at once in the week a journal is begun', () => {
    expect(targetOn('2026-11-18', after([['2026-11-18', weekly(0)]], day('2026-11-16')))).toBe(0);
  });
});

test('whatever is chosen and when, lived weeks keep their goals, and the last choice holds from the next week', () => {
  const someChoice = fc.tuple(
    fc.integer({ min: 10, max: 28 }).map((date) => `2026-11-${date}`),
    fc.tuple(fc.nat({ max: 5 }), fc.boolean())
  );
  fc.assert(
    fc.property(fc.array(someChoice, { minLength: 1, maxLength: 8 }), (some) => {
      const choices = some
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(
          ([on, [target, isWeekly]]) => [on, isWeekly ? weekly(target) : monthly(target)] as const
        );
      const [, last] = choices.at(-1)!;
      const { target, period } = goalOn('lunch', day('2026-12-07'), after(choices));
      expect({ target, period }).toEqual({ target: last.target, period: last.period });
      // What was chosen in the week that began on the 23rd left the one before as it was.
      const earlier = choices.filter(([on]) => on < '2026-11-23');
      expect(targetOn('2026-11-22', after(choices))).toBe(targetOn('2026-11-22', after(earlier)));
    })
  );
});
