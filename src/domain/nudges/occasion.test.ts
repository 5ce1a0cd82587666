import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../calendar/calendar';
import type { PartialDate } from '../calendar/partial-date';
import type { PersonId } from '../people/ids';
import { at, facts, november } from './nudges.fixture';
import type { PersonFact } from './nudge-facts';
import { planNudges } from './plan-nudges';

const ana = (changes: Partial<PersonFact> = {}): PersonFact => ({
  id: '00000000-0000-7000-8000-000000000004' as PersonId,
  name: 'Ana Ruiz',
  birthday: '--11-18' as PartialDate,
  startDate: null,
  lastContact: november(2),
  leftOn: null,
  ...changes
});
const dueAt = (day: number, time: string, ...people: PersonFact[]) =>
  planNudges(facts({ people }), at(day, time)).due;

describe('a birthday', () => {
  test('is told on the morning of the day', () => {
    expect(dueAt(17, '16:30', ana())).toEqual([]);
    expect(dueAt(18, '10:00', ana())).toMatchObject([
      {
        key: 'birthday:00000000-0000-7000-8000-000000000004:2026-11-18',
        kind: 'occasion',
        title: 'It is Ana’s birthday today.',
        reason: 'A good day for a short note.',
        nameless: { title: 'Somebody has a birthday.' },
        target: { page: 'person' }
      }
    ]);
  });

  test('on a Saturday is told on Monday, and is not too late', () => {
    expect(dueAt(23, '10:00', ana({ birthday: '1990-11-21' as PartialDate }))).toMatchObject([
      {
        title: 'Ana’s birthday was on Saturday.',
        reason: 'Two days ago, not too late for a line.'
      }
    ]);
  });

  test('of somebody spoken to on the day needs no nudge', () => {
    expect(dueAt(18, '13:30', ana({ lastContact: november(18) }))).toEqual([]);
  });

  test('of a stranger, or of somebody who has left, is not remembered', () => {
    expect(dueAt(18, '10:00', ana({ lastContact: null }))).toEqual([]);
    expect(dueAt(18, '10:00', ana({ leftOn: november(3) }))).toEqual([]);
  });

  test('comes beyond the two of a day, but only on the day', () => {
    const three = [5, 6, 7].map((number) =>
      ana({ id: `00000000-0000-7000-8000-00000000000${number}` as PersonId })
    );
    expect(dueAt(18, '10:00', ...three)).toHaveLength(3);
    const late = three.map((one) => ({ ...one, birthday: '--11-21' as PartialDate }));
    expect(dueAt(23, '10:00', ...late)).toHaveLength(2);
  });

  test('in a long absence is not brought up again', () => {
    const pauses = [{ fromDate: november(16), toDate: november(24) }];
    const plan = planNudges(facts({ people: [ana()], pauses }), at(25, '10:00'));
    expect(plan.due).toEqual([]);
    expect(plan.missed).toHaveLength(1);
  });
});

describe('a work anniversary', () => {
  const since = (date: string) => ana({ birthday: null, startDate: date as IsoDate });

  test('says how many years', () => {
    expect(dueAt(18, '10:00', since('2021-11-18'))).toMatchObject([
      { title: 'Ana: five years here today.' }
    ]);
  });

  test('is not the first day', () => {
    expect(dueAt(18, '10:00', since('2026-11-18'))).toEqual([]);
  });
});
