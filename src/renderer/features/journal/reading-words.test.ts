import { describe, expect, it } from 'vitest';
import type { NewReading } from '../../../contract/entry';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { PersonId } from '../../../domain/people/ids';
import { readingWords } from './reading-words';

const today = '2026-11-18' as IsoDate;
const person = (name: string) => ({ id: name as PersonId, name });
const words = (reading: Partial<NewReading>) =>
  readingWords({ promises: [], ...reading }, { kind: 'lunch' }, today);

describe('what a text reads as by now', () => {
  it('names the contact with its people', () => {
    expect(words({ kind: 'coffee', people: [person('Ana Ruiz'), person('Wei Chen')] })).toBe(
      'This now reads as coffee with Ana Ruiz and Wei Chen.'
    );
    expect(words({ people: [person('Ana Ruiz')] })).toBe('This now reads as lunch with Ana Ruiz.');
    expect(words({ kind: 'call' })).toBe('This now reads as call.');
  });

  it('names a promise with the other person', () => {
    const promise = { by: 'me' as const, person: person('Wei Chen'), text: 'the deck', due: null };
    expect(words({ promises: [promise] })).toBe(
      'This now tells of a promise of yours: the deck to Wei Chen.'
    );
    expect(words({ minutes: 30, promises: [promise, { ...promise, by: 'them' }] })).toBe(
      'This now reads as 30 min, with 2 new promises.'
    );
  });
});
