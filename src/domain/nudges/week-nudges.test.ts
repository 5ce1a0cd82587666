import type { PersonId } from '../people/ids';
import { describe, expect, test } from 'vitest';
import type { IsoWeek } from '../calendar/calendar';
import type { EntryId } from '../people/ids';
import { at, choices, facts, november } from './nudges.fixture';
import type { NudgeFacts } from './nudge-facts';
import { planNudges } from './plan-nudges';

const dueAt = (day: number, time: string, changes: Partial<NudgeFacts> = {}) =>
  planNudges(facts({ isReviewed: true, ...changes }), at(day, time)).due;
const keysAt = (day: number, time: string, changes: Partial<NudgeFacts> = {}): string[] =>
  dueAt(day, time, changes).map(({ key }) => key);

const goals = facts().goals.map((goal) =>
  goal.practice === 'lunch' || goal.practice === 'appreciate' ? { ...goal, target: 1 } : goal
);
const amara = {
  id: '00000000-0000-7000-8000-00000000000a' as PersonId,
  name: 'Amara Okafor',
  department: 'Legal',
  reason: 'You know nobody in Legal yet.'
};

describe('planning the week', () => {
  test('begins with a lunch with somebody new', () => {
    expect(dueAt(16, '10:00', { goals, lunchIdea: amara })).toMatchObject([
      {
        key: 'plan-week:week:2026-W47',
        title: 'Lunch with someone new this week?',
        reason: 'Amara in Legal. You know nobody in Legal yet.',
        target: { page: 'week', person: amara.id },
        nameless: { reason: 'A person, a day and a time are all it takes.' }
      }
    ]);
  });

  test('speaks of the open doors when nobody is left to meet', () => {
    expect(dueAt(16, '10:00', { goals })).toMatchObject([
      { title: 'Plan the week?', reason: 'Two doors are open. A day and a time make it likely.' }
    ]);
  });

  test('is not asked for once something is planned, nor when every door is off', () => {
    const plans = [{ practice: 'lunch' as const, date: november(19) }];
    expect(keysAt(16, '10:00', { goals, plans })).toEqual([]);
    expect(keysAt(16, '10:00')).toEqual([]);
  });

  test('waits for the first day at work', () => {
    const pauses = [{ fromDate: november(16), toDate: november(17) }];
    expect(keysAt(18, '10:00', { goals, pauses })).toEqual(['plan-week:week:2026-W47']);
    const long = [{ fromDate: november(16), toDate: november(19) }];
    expect(keysAt(20, '10:00', { goals, pauses: long })).not.toContain('plan-week:week:2026-W47');
  });
});

describe('looking back', () => {
  const touches = [
    {
      entry: '00000000-0000-7000-8000-000000000002' as EntryId,
      date: november(17),
      kind: 'thanks' as const,
      people: [{ name: 'Ana Ruiz', earlierOneToOnes: 0 }],
      unknownPeople: 0,
      begunByMe: true,
      asked: false,
      chosen: null,
      organised: false
    }
  ];
  const open = { touches, isReviewed: false };

  test('comes on Friday afternoon and says what was done', () => {
    expect(keysAt(20, '13:30', open)).toEqual([]);
    expect(dueAt(20, '16:30', open)).toMatchObject([
      {
        key: 'review:week:2026-W47',
        title: 'Three minutes for the week?',
        reason: 'One small thing done. Look back, then pick one door for Monday.'
      }
    ]);
  });

  test('on the day one likes, or the last working day before it', () => {
    const thursday = { ...open, choices: { ...choices, reviewDay: 4 as const } };
    expect(keysAt(19, '16:30', thursday)).toEqual(['review:week:2026-W47']);
    const pauses = [{ fromDate: november(20), toDate: november(20) }];
    expect(keysAt(19, '16:30', { ...open, pauses })).toEqual(['review:week:2026-W47']);
  });

  test('is silent after a quiet week, and once it was done', () => {
    expect(keysAt(20, '16:30', { ...open, touches: [] })).toEqual([]);
    expect(keysAt(20, '16:30', { touches, isReviewed: true })).toEqual([]);
  });
});

describe('after a missed week', () => {
  const missed = { savable: '2026-W46' as IsoWeek, offersFreshStart: false, missedInARow: 1 };

  test('a reserve is offered instead of planning', () => {
    expect(dueAt(16, '10:00', { goals, standing: missed })).toMatchObject([
      {
        key: 'reserve:week:2026-W46',
        title: 'A quiet week.',
        reason: 'A free pass can keep your streak, if you like. Pick one door for this week.',
        target: { page: 'goals' }
      }
    ]);
  });

  test('after three of them, a fresh start', () => {
    const standing = { savable: null, offersFreshStart: true, missedInARow: 3 };
    expect(dueAt(16, '10:00', { goals, standing })).toMatchObject([
      { title: 'A fresh start?', reason: expect.stringContaining('Three quiet weeks') }
    ]);
  });

  test('is let go by Wednesday', () => {
    expect(keysAt(18, '10:00', { standing: missed })).toEqual([]);
  });
});
