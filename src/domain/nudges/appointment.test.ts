import { describe, expect, test } from 'vitest';
import type { ClockTime } from '../calendar/calendar';
import type { PersonId } from '../people/ids';
import type { AppointmentFact } from './appointment';
import { at, choices, facts, madrid, november } from './nudges.fixture';
import { planNudges } from './plan-nudges';
import type { DeedFact } from './praise';

const jonas = {
  id: '00000000-0000-7000-8000-000000000004' as PersonId,
  name: 'Jonas Weber',
  lastContact: november(4),
  iOwe: null,
  theyOwe: null,
  topic: null
};
const lunchAt = (time: string | null, changes: Partial<AppointmentFact> = {}): AppointmentFact => ({
  id: '00000000-0000-7000-8000-000000000008',
  kind: 'lunch',
  date: november(18),
  time: time as ClockTime | null,
  zone: madrid,
  minutes: null,
  event: null,
  people: [jonas],
  ...changes
});
const dueAt = (day: number, time: string, appointment: AppointmentFact, deeds: DeedFact[] = []) =>
  planNudges(facts({ appointments: [appointment], deeds }), at(day, time)).due;

describe('before a lunch', () => {
  test('in the last window before it, its prep is offered', () => {
    expect(dueAt(18, '09:59', lunchAt('12:15'))).toEqual([]);
    expect(dueAt(18, '10:00', lunchAt('12:15'))).toMatchObject([
      {
        kind: 'prep',
        title: 'Lunch with Jonas at 12:15.',
        reason: 'You last spoke 2 weeks ago.',
        target: { page: 'person', person: jonas.id },
        nameless: { title: 'Lunch at 12:15.', reason: 'A look at what you wrote helps.' }
      }
    ]);
    expect(dueAt(18, '13:30', lunchAt('15:00'))).toHaveLength(1);
  });

  test('that is early, the day before', () => {
    const early = lunchAt('09:30', { date: november(19), kind: 'coffee' });
    expect(dueAt(18, '16:30', early)).toMatchObject([
      { title: 'Coffee with Jonas tomorrow at 09:30.' }
    ]);
    expect(dueAt(19, '10:00', early)).toEqual([]);
  });

  test('it says what to ask and what I owe, else what they owe', () => {
    const reasonWith = (changes: Partial<typeof jonas | Record<string, string>>) =>
      dueAt(18, '10:00', lunchAt('12:15', { people: [{ ...jonas, ...changes }] }))[0]?.reason;
    expect(reasonWith({ topic: 'forecast', iOwe: 'the cost sheet', theyOwe: 'a name' })).toBe(
      'Ask about #forecast. You owe Jonas the cost sheet.'
    );
    expect(reasonWith({ theyOwe: 'introduce me to Legal' })).toBe(
      'Jonas promised to introduce you to Legal.'
    );
    expect(reasonWith({ lastContact: null as never })).toBe(
      'You have not met before. Come curious.'
    );
  });

  test('with several, it names those that fit', () => {
    const people = ['Priya Nair', 'Tom Berg'].map((name) => ({ ...jonas, name }));
    expect(dueAt(18, '10:00', lunchAt('12:15', { people }))[0]?.title).toBe(
      'Lunch with Priya and Tom at 12:15.'
    );
  });

  test('without a time it is the one of the day, with nobody there is nothing to prepare', () => {
    expect(dueAt(18, '10:00', lunchAt(null))[0]?.title).toBe('Lunch with Jonas today.');
    expect(dueAt(18, '10:00', lunchAt('12:15', { people: [] }))).toEqual([]);
  });

  test('it never comes when it has begun, and is not listed either', () => {
    const plan = planNudges(facts({ appointments: [lunchAt('12:15')] }), at(18, '12:15'));
    expect(plan).toMatchObject({ due: [], missed: [] });
  });
});

describe('the time of a lunch', () => {
  const busyWith = (appointment: AppointmentFact, isQuietWhenBusy = true) =>
    planNudges(
      facts({ appointments: [appointment], choices: { ...choices, isQuietWhenBusy } }),
      at(18, '10:00')
    ).busy;

  test('is quiet, for as long as was said or is usual', () => {
    expect(busyWith(lunchAt('12:15'))).toEqual([{ from: at(18, '12:15'), until: at(18, '13:15') }]);
    expect(busyWith(lunchAt('12:15', { minutes: 90 }))).toMatchObject([{ until: at(18, '13:45') }]);
  });

  test('is unknown without a time of day, and a line disturbs nobody', () => {
    expect(busyWith(lunchAt(null))).toEqual([]);
    expect(busyWith(lunchAt('12:15', { kind: 'message' }))).toEqual([]);
  });

  test('is like any other for whoever wants it so', () => {
    expect(busyWith(lunchAt('12:15'), false)).toEqual([]);
  });
});

describe('before a meeting', () => {
  const sync = lunchAt('14:00', { kind: 'meeting', event: 'Product sync', people: [] });
  const meiLin = { id: '00000000-0000-7000-8000-000000000005' as PersonId, name: 'Mei-Lin Chu' };
  const deed = { person: meiLin, text: 'find my duplicate events', keptOn: november(13) };

  test('a good deed of late is named, once', () => {
    expect(dueAt(18, '13:30', sync, [deed])).toMatchObject([
      {
        key: `praise:${meiLin.id}:2026-11-13`,
        title: 'Product sync at 14:00.',
        reason: 'Mei-Lin kept a promise: find your duplicate events. Say it where others hear it.',
        nameless: { title: 'Meeting at 14:00.' }
      }
    ]);
  });

  test('the newest goes first, and without one it is silent', () => {
    const newer = { ...deed, person: { ...meiLin, name: 'Tom Berg' }, keptOn: november(16) };
    expect(dueAt(18, '13:30', sync, [deed, newer])[0]?.reason).toContain('Tom kept');
    expect(dueAt(18, '13:30', sync)).toEqual([]);
  });

  test('at lunch nobody else hears it', () => {
    expect(dueAt(18, '10:00', lunchAt('12:15', { people: [] }), [deed])).toEqual([]);
  });
});
