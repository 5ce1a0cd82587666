import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IsoDate } from '../calendar/calendar';
import type { Contacts } from './cadence';
import { dueState, dueStateOf, nextContactBy, strength, strengthOf } from './cadence';

test('with a rhythm of a hundred days a contact is fresh, soon, due, then slipping', () => {
  const states = [0, 69, 70, 99, 100, 150, 151].map((days) => dueStateOf(days, 100));
  expect(states).toEqual(['fresh', 'fresh', 'soon', 'soon', 'due', 'due', 'slipping']);
});

test('somebody not met is not due', () => {
  expect(dueStateOf(null, 90)).toBe('none');
});

test('a person grows from not met to ally with one-to-ones', () => {
  const after = (contacts: number, oneToOnes: number, silentDays: number | null): string =>
    strengthOf({ contacts, oneToOnes, silentDays, rhythmDays: 30 });
  expect(after(0, 0, null)).toBe('not-met');
  expect(after(1, 0, 3)).toBe('met');
  expect(after(9, 2, 3)).toBe('met');
  expect(after(3, 3, 3)).toBe('known');
  expect(after(7, 7, 3)).toBe('known');
  expect(after(8, 8, 3)).toBe('ally');
});

test('an ally out of sight for long is somebody known', () => {
  const contacts = { contacts: 20, oneToOnes: 12, rhythmDays: 30 };
  expect(strengthOf({ ...contacts, silentDays: 45 })).toBe('ally');
  expect(strengthOf({ ...contacts, silentDays: 46 })).toBe('known');
});

test('the next contact is a rhythm away, the first one a week after adding', () => {
  const person = { addedOn: '2026-11-01' as IsoDate, rhythmDays: 30 };
  expect(nextContactBy({ ...person, lastContact: null })).toBe('2026-11-08');
  expect(nextContactBy({ ...person, lastContact: '2026-11-18' as IsoDate })).toBe('2026-12-18');
});

test('a contact never makes anybody more due', () => {
  const dueness = (days: number, rhythmDays: number): number =>
    dueState.options.indexOf(dueStateOf(days, rhythmDays));
  fc.assert(
    fc.property(someDays, someDays, someRhythm, (silentDays, agoDays, rhythmDays) => {
      // A contact written down late is older than the last one, which then stays.
      const after = Math.min(silentDays, agoDays);
      expect(dueness(after, rhythmDays)).toBeLessThanOrEqual(dueness(silentDays, rhythmDays));
    })
  );
});

test('a contact never makes anybody less known', () => {
  const rank = (contacts: Contacts): number => strength.options.indexOf(strengthOf(contacts));
  fc.assert(
    fc.property(someContacts, someDays, fc.boolean(), (before, agoDays, oneToOne) => {
      const after = {
        ...before,
        contacts: before.contacts + 1,
        oneToOnes: before.oneToOnes + Number(oneToOne),
        silentDays: Math.min(before.silentDays ?? agoDays, agoDays)
      };
      expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
    })
  );
});

const someDays = fc.nat({ max: 2000 });
const someRhythm = fc.integer({ min: 1, max: 3650 });
const someContacts = fc
  .tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), someDays, someRhythm)
  .map(([others, oneToOnes, silentDays, rhythmDays]): Contacts => {
    const contacts = others + oneToOnes;
    return { contacts, oneToOnes, silentDays: contacts === 0 ? null : silentDays, rhythmDays };
  });
