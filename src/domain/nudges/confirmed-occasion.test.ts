import { expect, test } from 'vitest';
import type { IsoDate } from '../calendar/calendar';
import type { OccasionKind } from '../occasions/occasion';
import type { PersonId } from '../people/ids';
import { at, facts, november } from './nudges.fixture';
import { planNudges } from './plan-nudges';

const dueAt = (day: number, kind: OccasionKind, date: IsoDate = november(16)) => {
  const person = { id: '00000000-0000-7000-8000-000000000004' as PersonId, name: 'Priya Raman' };
  return planNudges(facts({ occasions: [{ kind, date, person }] }), at(day, '10:00')).due;
};

test('a promotion is told in the first window, without a name to those who show none', () => {
  expect(dueAt(16, 'promotion')).toMatchObject([
    {
      key: 'promotion:00000000-0000-7000-8000-000000000004:2026-11-16',
      title: 'Priya has a new role.',
      nameless: { title: 'There is news of somebody you know.' }
    }
  ]);
});

test('after two weeks it is too late, and a move needs no message', () => {
  expect(dueAt(18, 'promotion', november(1))).toEqual([]);
  expect(dueAt(16, 'other')).toEqual([]);
});
