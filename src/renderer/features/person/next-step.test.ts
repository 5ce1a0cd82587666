import { describe, expect, it } from 'vitest';
import type { PersonPage } from '../../../contract/person';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { PromiseId } from '../../../domain/people/ids';
import { nextStepOf } from './next-step';

const today = '2025-11-19' as IsoDate;
const pageOf = (
  person: Partial<PersonPage['person']>,
  promises: Partial<PersonPage['promises'][number]>[] = []
) =>
  ({
    person: {
      id: 'ana',
      name: 'Ana Ruiz',
      lastContact: null,
      due: 'none',
      ...person
    },
    rhythmDays: 28,
    promises
  }) as PersonPage;
const met = (due: PersonPage['person']['due']) => ({ lastContact: '2025-10-15' as IsoDate, due });

describe('the next step with a person', () => {
  it('is a lunch when you have not met', () => {
    const { title, main, other } = nextStepOf(pageOf({}), today);
    expect(title).toBe('Have lunch with Ana');
    expect(main).toMatchObject({ does: 'write', about: { about: 'hello', person: 'ana' } });
    expect(other).toEqual({ does: 'capture', label: 'Log a lunch', line: 'lunch with Ana Ruiz ' });
  });

  it('is your promise once it is due, before anything else', () => {
    const owed = { id: 'p' as PromiseId, by: 'me', due: today, text: 'the OKR article' } as const;
    expect(nextStepOf(pageOf(met('slipping'), [owed]), today)).toMatchObject({
      title: 'Keep your promise to Ana',
      reason: 'You owe the OKR article.',
      main: { does: 'write', label: 'Write to Ana', about: { about: 'promise', promise: owed.id } }
    });
    const later = { ...owed, due: '2025-11-20' as IsoDate };
    expect(nextStepOf(pageOf(met('fresh'), [later]), today).title).toBe('Talked to Ana?');
  });

  it('is a hello when the rhythm has run out, with the reason', () => {
    expect(nextStepOf(pageOf(met('due')), today)).toMatchObject({
      title: 'Say hello to Ana',
      reason: 'Last contact 5 weeks ago. Every 4 weeks is your rhythm.'
    });
  });
});
