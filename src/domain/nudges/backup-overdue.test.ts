import { expect, test } from 'vitest';
import { at, facts, november } from './nudges.fixture';
import { planNudges } from './plan-nudges';

const titleAt = (day: number, lastOn: number | null): string | undefined =>
  planNudges(
    facts({ backup: { lastOn: lastOn === null ? null : november(lastOn), begunOn: november(2) } }),
    at(day, '10:00')
  ).due[0]?.title;

test('a week without a copy of the journal is said', () => {
  expect(titleAt(17, 11)).toBeUndefined();
  expect(titleAt(18, 11)).toBe('No backup for seven days.');
});

test('a journal that was never copied counts from its first day', () => {
  expect(titleAt(6, null)).toBeUndefined();
  expect(titleAt(11, null)).toBe('No backup for nine days.');
});
