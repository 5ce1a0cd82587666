import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicates, type Comparable } from './duplicates';

const person = (name: string, more: Partial<Comparable> = {}): Comparable => ({
  id: `${name} ${more.email ?? ''} ${more.department ?? ''}`,
  name,
  nickname: null,
  email: null,
  department: 'Design',
  ...more
});

const found = (...people: Comparable[]): string[] =>
  findDuplicates(people).map(({ because }) => because);

describe('two people may be one (U3)', () => {
  it.each([
    ['Tomasz Zieliński', 'Tomasz Zielinski', 'name'],
    ['Ana Ruiz', 'Ruiz, Ana', 'name'],
    ['ANA RUIZ', 'Ana Ruiz', 'name'],
    ['Аna Ruiz', 'Ana Ruiz', 'name'],
    ['Ana\u200B Ruiz', 'Ana Ruiz', 'name'],
    ['Robert Smith', 'Bob Smith', 'nickname'],
    ['Aoife (Effie) Byrne', 'Effie Byrne', 'nickname'],
    ['R. Patel', 'Raj Patel', 'initial'],
    ['Raj P.', 'Raj Patel', 'initial'],
    ['Priya Ramann', 'Priya Raman', 'slip'],
    ['Yoshua Mendel', 'Joshua Mendel', 'slip']
  ])('%s and %s', (one, other, because) => {
    expect(found(person(one, { email: 'a@x.example' }), person(other))).toEqual([because]);
    expect(found(person(other), person(one, { email: 'a@x.example' }))).toEqual([because]);
  });

  it('when one of them has the nickname the other goes by', () => {
    expect(found(person('Ifeoma Okafor', { nickname: 'Ify' }), person('Ify Okafor'))).toEqual([
      'nickname'
    ]);
  });

  it('when their addresses differ only behind the @, by dots or by what follows a plus', () => {
    const ana = person('Ana Ruiz', { email: 'ana.ruiz@meridian.example', department: 'Legal' });
    expect(found(ana, person('Ana R', { email: 'anaruiz+hr@old.example' }))).toEqual(['address']);
  });

  it('when one has no department', () => {
    expect(found(person('Ana Ruiz'), person('Ana Ruiz', { department: null }))).toEqual(['name']);
  });
});

describe('two people are two', () => {
  it.each([
    ['Ana Ruiz', 'Ada Ruiz'],
    ['Jan Berg', 'Jon Berg'],
    ['Ana Ruiz', 'Ana Ray'],
    ['Raj Patel', 'Ravi Patel'],
    ['Wei Chen', 'Wei Zhang']
  ])('%s and %s', (one, other) => {
    expect(found(person(one), person(other))).toEqual([]);
  });

  it('with one name in two departments', () => {
    expect(found(person('Ana Ruiz'), person('Ana Ruiz', { department: 'Legal' }))).toEqual([]);
  });

  it('behind one shared mailbox of two companies', () => {
    const [one, other] = ['support@one.example', 'support@two.example'];
    expect(found(person('Ana Ruiz', { email: one }), person('Ana Berg', { email: other }))).toEqual(
      []
    );
  });
});

it('finds the same pairs in any order, each once, and nobody with themselves', () => {
  const name = fc.constantFrom(
    'Ana Ruiz',
    'ana ruiz',
    'Ruiz, Ana',
    'A. Ruiz',
    'Bob Smith',
    'Robert Smith'
  );
  const department = fc.constantFrom('Design', 'Legal', null);
  fc.assert(
    fc.property(fc.array(fc.tuple(name, department), { maxLength: 8 }), (drawn) => {
      const people = drawn.map(([text, where], at) =>
        person(text, { department: where, email: `n${at}@x.example` })
      );
      const pairs = (list: Comparable[]) =>
        findDuplicates(list)
          .map(({ one, other }) => [one, other].sort().join(' & '))
          .sort();
      const there = pairs(people);
      expect(pairs(people.toReversed())).toEqual(there);
      expect(new Set(there).size).toBe(there.length);
      expect(there.some((pair) => pair.split(' & ')[0] === pair.split(' & ')[1])).toBe(false);
    })
  );
});
