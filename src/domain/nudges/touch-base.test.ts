import { describe, expect, test } from 'vitest';
import type { EntryId, PersonId } from '../people/ids';
import type { CountableTouch } from '../goals/touch-count';
import { at, choices, facts, november, recorded } from './nudges.fixture';
import type { NudgeFacts } from './nudge-facts';
import { planNudges } from './plan-nudges';

const luca = {
  id: '00000000-0000-7000-8000-000000000004' as PersonId,
  name: 'Luca Conti',
  lastContact: november(2),
  reason: 'Last contact 16 days ago.'
};
const noor = { ...luca, id: '00000000-0000-7000-8000-000000000005' as PersonId, name: 'Noor Aziz' };
const key = `touch-base:${luca.id}:2026-11-02`;

/** One hello a week is wanted, and nothing else. */
const wanting = (changes: Partial<NudgeFacts> = {}): NudgeFacts =>
  facts({
    goals: facts().goals.map((goal) =>
      goal.practice === 'touch-base' ? { ...goal, target: 1 } : goal
    ),
    plans: [{ practice: 'lunch', date: november(16) }],
    greetings: [luca, noor],
    ...changes
  });
const dueAt = (day: number, time: string, changes: Partial<NudgeFacts> = {}): string[] =>
  planNudges(wanting(changes), at(day, time)).due.map((nudge) => nudge.key);

describe('a hello', () => {
  test('is proposed with its reason', () => {
    expect(planNudges(wanting(), at(18, '10:00')).due).toMatchObject([
      {
        key,
        title: 'A hello to Luca?',
        reason: 'Last contact 16 days ago. One line is plenty.',
        nameless: { title: 'A hello to somebody you like?', reason: 'One line is plenty.' }
      }
    ]);
  });

  test('is never for somebody with whom I have an open ask', () => {
    expect(dueAt(18, '10:00', { openAsks: new Set([luca.id]) })).toEqual([
      `touch-base:${noor.id}:2026-11-02`
    ]);
    expect(dueAt(18, '10:00', { openAsks: new Set([luca.id, noor.id]) })).toEqual([]);
  });

  test('comes once a week, and never twice for the same silence', () => {
    const said = (day: number) => ({ recorded: [recorded(key, 'dismissed', at(day, '10:00'))] });
    expect(dueAt(19, '10:00', said(18))).toEqual([]);
    expect(dueAt(19, '10:00', said(13))).toEqual([`touch-base:${noor.id}:2026-11-02`]);
  });

  test('leaves the first day of the week to planning', () => {
    expect(dueAt(16, '10:00')).toEqual([]);
    expect(dueAt(17, '10:00')).toEqual([key]);
  });

  test('is not needed once the door is open', () => {
    const touch: CountableTouch = {
      entry: '00000000-0000-7000-8000-000000000002' as EntryId,
      date: november(17),
      kind: 'message',
      people: [{ name: 'Ana Ruiz', earlierOneToOnes: 0 }],
      unknownPeople: 0,
      begunByMe: true,
      asked: false,
      chosen: null,
      organised: false
    };
    expect(dueAt(18, '10:00', { touches: [touch] })).toEqual([]);
  });

  test('speaks for its door, which is not said to be behind as well', () => {
    expect(dueAt(20, '10:00')).toEqual([key]);
    expect(dueAt(20, '10:00', { greetings: [] })).toEqual(['behind:touch-base:2026-W47']);
    expect(dueAt(20, '10:00', { choices: { ...choices, without: ['moments'] } })).toEqual([
      'behind:touch-base:2026-W47'
    ]);
  });

  test('that was put off comes back beside the one of the week', () => {
    const off = [
      recorded(key, 'later', at(12, '10:00')),
      recorded(`${key}~1`, 'planned', at(12, '10:00'), { key, at: at(18, '10:00') })
    ];
    expect(dueAt(18, '10:00', { recorded: off })).toEqual([
      `${key}~1`,
      `touch-base:${noor.id}:2026-11-02`
    ]);
  });
});
