import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { IsoDate } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';
import type { Contacts } from './cadence';
import { dueRatioOf, dueStateOf, nextContactBy, strength, strengthOf } from './cadence';

const today = '2026-11-18' as IsoDate;
const ago = (days: number): IsoDate => addDays(today, -days);
/** Somebody added long ago, met so many days ago. */
const met = (days: number, rhythmDays: number) => ({
  addedOn: ago(3000),
  lastContact: ago(days),
  rhythmDays
});

test('with a rhythm of a hundred days a contact is fresh, soon, due, then slipping', () => {
  const states = [0, 69, 70, 99, 100, 150, 151].map((days) => dueStateOf(met(days, 100), today));
  expect(states).toEqual(['fresh', 'fresh', 'soon', 'soon', 'due', 'due', 'slipping']);
});

describe('somebody never contacted', () => {
  const added = (days: number) => ({ addedOn: ago(days), lastContact: null, rhythmDays: 30 });

  it('is due seven days after they were added, and never slips', () => {
    const states = [0, 6, 7, 700].map((days) => dueStateOf(added(days), today));
    expect(states).toEqual(['none', 'none', 'due', 'due']);
  });

  it('is due by that day', () => {
    expect(nextContactBy({ ...added(0), addedOn: '2026-11-01' as IsoDate })).toBe('2026-11-08');
  });

  it('is not more due for a contact of long ago that is written down now', () => {
    const first = added(0);
    expect(dueRatioOf({ ...first, lastContact: ago(700) }, today)).toBe(dueRatioOf(first, today));
  });
});

test('the next contact is a rhythm away', () => {
  expect(nextContactBy(met(0, 30))).toBe('2026-12-18');
});

test('a person grows from not met to ally with one-to-ones', () => {
  const after = (contacts: number, oneToOnes: number): string =>
    strengthOf(
      { ...met(3, 30), contacts, oneToOnes, lastContact: contacts === 0 ? null : ago(3) },
      today
    );
  expect(after(0, 0)).toBe('not-met');
  expect(after(1, 0)).toBe('met');
  expect(after(9, 2)).toBe('met');
  expect(after(3, 3)).toBe('known');
  expect(after(7, 7)).toBe('known');
  expect(after(8, 8)).toBe('ally');
});

test('an ally out of sight for long is somebody known', () => {
  const close = { contacts: 20, oneToOnes: 12 };
  expect(strengthOf({ ...close, ...met(45, 30) }, today)).toBe('ally');
  expect(strengthOf({ ...close, ...met(46, 30) }, today)).toBe('known');
});

test('a contact never makes anybody more due, nor the next one sooner', () => {
  fc.assert(
    fc.property(someContacts, someDays, (before, days) => {
      const after = metOnceMore(before, ago(days), true);
      expect(dueRatioOf(after, today)).toBeLessThanOrEqual(dueRatioOf(before, today));
      expect(nextContactBy(after) >= nextContactBy(before)).toBe(true);
    })
  );
});

test('a contact never makes anybody less known', () => {
  const rank = (contacts: Contacts): number =>
    strength.options.indexOf(strengthOf(contacts, today));
  fc.assert(
    fc.property(someContacts, someDays, fc.boolean(), (before, days, oneToOne) => {
      expect(rank(metOnceMore(before, ago(days), oneToOne))).toBeGreaterThanOrEqual(rank(before));
    })
  );
});

test('the order in which contacts are written down does not matter', () => {
  fc.assert(
    fc.property(
      someContacts,
      fc.array(fc.tuple(someDays, fc.boolean()), { maxLength: 12 }),
      (before, touches) => {
        const writeDown = (all: typeof touches) =>
          all.reduce((person, [days, alone]) => metOnceMore(person, ago(days), alone), before);
        const [one, other] = [writeDown(touches), writeDown(touches.toReversed())];
        expect(dueStateOf(one, today)).toBe(dueStateOf(other, today));
        expect(strengthOf(one, today)).toBe(strengthOf(other, today));
      }
    )
  );
});

/** The same person after one more contact. */
function metOnceMore(person: Contacts, date: IsoDate, oneToOne: boolean): Contacts {
  const { lastContact } = person;
  return {
    ...person,
    contacts: person.contacts + 1,
    oneToOnes: person.oneToOnes + Number(oneToOne),
    lastContact: lastContact === null || date > lastContact ? date : lastContact
  };
}

const someDays = fc.nat({ max: 2000 });
const someContacts = fc
  .record({
    others: fc.nat({ max: 20 }),
    oneToOnes: fc.nat({ max: 20 }),
    days: someDays,
    added: someDays,
    rhythmDays: fc.integer({ min: 1, max: 3650 })
  })
  .map(({ others, oneToOnes, days, added, rhythmDays }): Contacts => {
    const contacts = others + oneToOnes;
    return {
      contacts,
      oneToOnes,
      addedOn: ago(added),
      lastContact: contacts === 0 ? null : ago(days),
      rhythmDays
    };
  });
