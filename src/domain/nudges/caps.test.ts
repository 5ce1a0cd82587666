import { describe, expect, test } from 'vitest';
import type { Instant } from '../calendar/calendar';
import type { TouchId } from '../people/ids';
import type { NudgeFacts } from './nudge-facts';
import {
  afterLunch,
  afterRecording,
  at,
  choices,
  dueAt,
  facts,
  lunch,
  missedAt,
  november,
  recorded,
  thankYou
} from './nudges.fixture';
import { planNudges } from './plan-nudges';

const manyLunches = (count: number): NudgeFacts =>
  facts({
    lunches: Array.from({ length: count }, (_, number) =>
      lunch({ touch: `00000000-0000-7000-8000-00000000010${number}` as TouchId })
    )
  });

describe('caps', () => {
  test('two a day, the others come the next day while they are news', () => {
    const given = manyLunches(3);
    const plan = planNudges(given, at(18, '16:30'));
    expect(plan.due).toHaveLength(2);
    const then = afterRecording(given, plan, at(18, '16:30'));
    expect(dueAt(then, at(18, '16:31'))).toEqual([]);
    expect(missedAt(then, at(19, '09:00'))).toEqual([]);
    expect(dueAt(then, at(19, '10:00'))).toHaveLength(1);
  });

  test('what finds no place while it is news is listed', () => {
    let given = manyLunches(7);
    for (const day of [18, 19, 20]) {
      const plan = planNudges(given, at(day, day === 18 ? '16:30' : '10:00'));
      expect(plan.due).toHaveLength(2);
      given = afterRecording(given, plan, at(day, '16:30'));
    }
    expect(missedAt(given, at(21, '09:00'))).toHaveLength(1);
  });

  test('as few a day as one likes, and none at all', () => {
    const given = (perDay: number) => ({ ...manyLunches(3), choices: { ...choices, perDay } });
    expect(dueAt(given(3), at(18, '16:30'))).toHaveLength(3);
    expect(dueAt(given(1), at(18, '16:30'))).toHaveLength(1);
    expect(dueAt(given(0), at(18, '16:30'))).toEqual([]);
  });

  test('eight a week', () => {
    const shown = [16, 17].flatMap((day) =>
      [1, 2, 3, 4].map((number) =>
        recorded(`thank-you:${day}-${number}`, 'shown', at(day, '16:30'))
      )
    );
    expect(dueAt({ ...afterLunch(), recorded: shown }, at(18, '16:30'))).toEqual([]);
    expect(dueAt({ ...afterLunch(), recorded: shown.slice(1) }, at(18, '16:30'))).toHaveLength(1);
  });

  test('what is left of a week is spread over its days', () => {
    const shown = [16, 16, 17, 17, 18, 18].map((day, number) =>
      recorded(`thank-you:${number}`, 'shown', at(day, '10:00'))
    );
    const given = { ...manyLunches(3), recorded: shown };
    const plan = planNudges(given, at(19, '10:00'));
    expect(plan.due).toHaveLength(1);
    expect(dueAt(afterRecording(given, plan, at(19, '10:00')), at(20, '10:00'))).toHaveLength(1);
  });

  test('one of each kind comes before the second of any', () => {
    const given = {
      ...manyLunches(3),
      goals: facts().goals.map((goal) => ({
        ...goal,
        target: goal.practice === 'appreciate' ? 5 : 0
      }))
    };
    const kinds = planNudges(
      { ...given, plans: [{ practice: 'lunch', date: november(20) }] },
      at(18, '16:30')
    ).due.map(({ kind }) => kind);
    expect(kinds).toEqual(['thank-you', 'behind']);
  });

  test('what was missed takes nobody’s place', () => {
    const missed = [1, 2].map((number) =>
      recorded(`thank-you:${number}`, 'missed', at(18, '09:00'))
    );
    expect(dueAt({ ...afterLunch(), recorded: missed }, at(18, '16:30'))).toEqual([thankYou]);
  });
});

describe('put off', () => {
  const off = (until: Instant, state: 'planned' | 'dismissed' = 'planned') => ({
    ...afterLunch(),
    recorded: [
      recorded(thankYou, 'later', at(18, '16:35')),
      recorded(`${thankYou}~1`, state, at(18, '16:35'), { key: thankYou, at: until })
    ]
  });

  test('it comes back when it was asked to, window or not', () => {
    expect(dueAt(off(at(18, '17:35')), at(18, '17:34'))).toEqual([]);
    expect(dueAt(off(at(18, '17:35')), at(18, '17:35'))).toEqual([`${thankYou}~1`]);
    expect(planNudges(off(at(18, '17:35')), at(18, '16:40')).next).toBe(at(18, '17:35'));
  });

  test('into the night or to a Saturday, it comes in the next window', () => {
    expect(dueAt(off(at(18, '22:00')), at(19, '10:00'))).toEqual([`${thankYou}~1`]);
    expect(dueAt(off(at(21, '09:00')), at(23, '10:00'))).toEqual([`${thankYou}~1`]);
  });

  test('it keeps its place on its day', () => {
    const two = [1, 2].map((number) => recorded(`behind:${number}`, 'shown', at(19, '10:00')));
    const given = off(at(19, '15:00'));
    const full = { ...given, recorded: [...given.recorded, ...two] };
    expect(dueAt(full, at(19, '15:00'))).toEqual([`${thankYou}~1`]);
    const many = { ...manyLunches(3), recorded: given.recorded };
    expect(dueAt(many, at(19, '10:00'))).toHaveLength(0);
  });

  test('it does not come back once it is no longer true, or was dismissed', () => {
    expect(dueAt({ ...off(at(19, '10:00')), lunches: [] }, at(19, '10:00'))).toEqual([]);
    expect(dueAt(off(at(19, '10:00'), 'dismissed'), at(19, '10:00'))).toEqual([]);
  });
});
