import { describe, expect, test } from 'vitest';
import type { Instant } from '../calendar/calendar';
import { at, facts, lunch, november } from './nudges.fixture';
import { planNudges } from './plan-nudges';
import type { NudgeOutcome } from './resting';
import { restingKinds } from './resting';

const outcomes = (...of: [NudgeOutcome['state'], Instant][]): NudgeOutcome[] =>
  of.map(([state, when]) => ({ kind: 'thank-you', state, at: when }));
const restsAt = (now: Instant, given: NudgeOutcome[]) => restingKinds(given, now);

describe('a kind', () => {
  const twice = outcomes(['dismissed', at(2, '10:00')], ['dismissed', at(4, '10:00')]);

  test('skipped twice rests for thirty days', () => {
    expect(restsAt(at(4, '10:01'), twice)).toEqual([
      { kind: 'thank-you', until: '2026-12-04T09:00:00Z' }
    ]);
    expect(restsAt('2026-12-04T09:00:00Z' as Instant, twice)).toEqual([]);
  });

  test('skipped, acted on and skipped goes on', () => {
    const given = outcomes(
      ['dismissed', at(2, '10:00')],
      ['acted', at(3, '10:00')],
      ['dismissed', at(4, '10:00')]
    );
    expect(restsAt(at(4, '10:01'), given)).toEqual([]);
  });

  test('that has rested needs two more to rest again', () => {
    const again = outcomes(['dismissed', '2026-12-10T10:00:00Z' as Instant]);
    expect(restsAt('2026-12-11T10:00:00Z' as Instant, [...twice, ...again])).toEqual([]);
  });

  test('that rests is silent, and the others are not', () => {
    const given = facts({ lunches: [lunch()], outcomes: twice });
    expect(planNudges(given, at(18, '16:30')).due).toEqual([]);
    const goals = given.goals.map((goal) =>
      goal.practice === 'appreciate' ? { ...goal, target: 5 } : goal
    );
    const plans = [{ practice: 'lunch' as const, date: november(16) }];
    expect(planNudges({ ...given, goals, plans }, at(18, '16:30')).due).toHaveLength(1);
  });
});
