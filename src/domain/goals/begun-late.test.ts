import { describe, expect, test } from 'vitest';
import { day, doorOf, touch } from './goals.fixture';
import type { DatedGoal } from './practice';
import type { WeekFacts } from './week-report';

const five: DatedGoal[] = [
  { practice: 'lunch', period: 'week', target: 5, fromDate: day('2026-01-01') }
];
const friday = day('2026-11-20');
const sunday = day('2026-11-22');

describe('a journal begun within a week', () => {
  const onDays = (begunOn: string, days: readonly string[]) =>
    days.map((date) => {
      const { target, expected } = doorOf('lunch', {
        goals: five,
        begins: [day(begunOn)],
        today: day(date)
      });
      return [target, expected];
    });

  test('is asked for its part of the week, and for nothing on the day it is begun', () => {
    expect(onDays('2026-11-18', ['2026-11-18', '2026-11-19', '2026-11-20'])).toEqual([
      [3, 0],
      [3, 1],
      [3, 2]
    ]);
    expect(doorOf('lunch', { begins: [friday], today: friday }).state).toBe('on-pace');
    expect(doorOf('lunch', { begins: [friday], today: sunday }).behind).toBe(0);
  });

  test('is asked for all of it from its first working day on, and in the weeks after', () => {
    expect(onDays('2026-11-16', ['2026-11-16', '2026-11-20'])).toEqual([
      [5, 1],
      [5, 5]
    ]);
    expect(onDays('2026-11-13', ['2026-11-20'])).toEqual([[5, 5]]);
  });

  test('on a weekend has one of each to win and nothing to lose', () => {
    const on = (changes: Partial<WeekFacts>) =>
      doorOf('lunch', { goals: five, begins: [sunday], today: sunday, ...changes });
    expect(on({})).toMatchObject({ target: 1, expected: 0, state: 'on-pace' });
    expect(on({ touches: [touch({ date: sunday })] }).state).toBe('done');
  });
});
