import { describe, expect, it } from 'vitest';
import type { PersonSummary } from '../../../contract/people';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { PersonId } from '../../../domain/people/ids';
import { fitsFilter, inOrder, peopleWith } from './people-order';

const person = (name: string, more: Partial<PersonSummary> = {}): PersonSummary => ({
  id: name as PersonId,
  name,
  email: null,
  department: null,
  title: null,
  manager: null,
  site: null,
  photo: null,
  lastContact: null,
  strength: 'not-met',
  due: 'none',
  ...more
});
const on = (date: string) => ({ lastContact: date as IsoDate });
const names = (people: PersonSummary[]) => people.map(({ name }) => name).join(' ');

describe('the list of people', () => {
  it('finds people by a part of any word, accents and case aside', () => {
    const people = [
      person('Tomasz Zieliński', { department: 'Design', site: 'Kraków' }),
      person('Ana Ruiz', { title: 'Counsel', email: 'ana.ruiz@meridian.example' })
    ];
    expect(names(peopleWith(people, 'ZIELINSKI'))).toBe('Tomasz Zieliński');
    expect(names(peopleWith(people, 'krakow des'))).toBe('Tomasz Zieliński');
    expect(names(peopleWith(people, 'meridian'))).toBe('Ana Ruiz');
    expect(peopleWith(people, 'ana design')).toEqual([]);
    expect(peopleWith(people, '  ')).toHaveLength(2);
  });

  it('puts people without a last contact at the end in both directions', () => {
    const people = [person('Ana'), person('Bo', on('2025-11-01')), person('Cem', on('2025-11-10'))];
    expect(names(inOrder(people, { by: 'lastContact', down: true }))).toBe('Cem Bo Ana');
    expect(names(inOrder(people, { by: 'lastContact', down: false }))).toBe('Bo Cem Ana');
  });

  it('keeps the order of names inside a department', () => {
    const people = [
      person('Ana', { department: 'Sales' }),
      person('Bo', { department: 'Élan' }),
      person('Cem', { department: 'Sales' })
    ];
    expect(names(inOrder(people, { by: 'department', down: false }))).toBe('Bo Ana Cem');
  });

  it('counts those who are due or slipping as gone quiet', () => {
    expect(fitsFilter(person('Ana', { due: 'due', ...on('2026-05-01') }), 'quiet')).toBe(true);
    expect(fitsFilter(person('Ana', { due: 'due' }), 'quiet')).toBe(false);
    expect(fitsFilter(person('Ana', { due: 'soon' }), 'quiet')).toBe(false);
  });
});
