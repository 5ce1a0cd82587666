import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnownPerson } from '../capture-line/parsed-line';
import type { PersonId } from '../people/ids';
import { compactName } from './fold-text';
import { createNameIndex } from './name-index';

/** People as `name | last contact | nickname`. */
function peopleOf(lines: readonly string[]): KnownPerson[] {
  return lines.map((line, at) => {
    const [name = '', lastContact, nickname] = line.split('|').map((part) => part.trim());
    return {
      id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}` as PersonId,
      name,
      lastContact: lastContact || null,
      nickname: nickname ?? null
    };
  });
}

const company = peopleOf([
  'Ana Rossi | 2025-01-01',
  'Ana Ruiz | 2025-11-01',
  'Anastasia Petrova',
  'Raj Patel',
  'Rahul Patel | 2025-10-01',
  "Dana O'Connell",
  'Aoife Ní Bhriain',
  'Mei-Lin Chen',
  'Jean-Luc Dupont-Moretti',
  'Tomasz Zieliński',
  'Zora van der Berg',
  'Maria Clara López García',
  'Robert (Bob) Smith',
  'Elisabeth Weiß | | Sisi',
  'Priya Raman',
  'Đặng Thị Hoa',
  'Cher'
]);
const index = createNameIndex(company);

/** The names found, best first, and how the best one fits. */
function found(name: string): string {
  const { person, others, fit, sure } = index.find(name);
  const names = [person, ...others].map(
    (id) => company.find((one) => one.id === id)?.name ?? 'nobody'
  );
  return `${names.join(', ')} (${fit ?? 'none'}${sure ? '' : ', unsure'})`;
}

describe('a written name', () => {
  test.each([
    ['Ana Ruiz', 'Ana Ruiz (full)'],
    ['ana ruiz', 'Ana Ruiz (full)'],
    ['Ruiz Ana', 'Ana Ruiz (full)'],
    ['ana.ruiz', 'Ana Ruiz (full)'],
    ['anaruiz', 'Ana Ruiz (full)'],
    ['Ruiz', 'Ana Ruiz (last)'],
    ['Ana R.', 'Ana Ruiz, Ana Rossi (prefix, unsure)'],
    ['Ana Ru', 'Ana Ruiz (prefix)'],
    ['R. Patel', 'Rahul Patel, Raj Patel (prefix, unsure)'],
    ['Raj P.', 'Raj Patel (prefix)'],
    ['OConnell', "Dana O'Connell (last)"],
    ['O’Connell', "Dana O'Connell (last)"],
    ['Ní Bhriain', 'Aoife Ní Bhriain (last)'],
    ['ni bhriain', 'Aoife Ní Bhriain (last)'],
    ['Bhriain', 'Aoife Ní Bhriain (last)'],
    ['Aoife Bhriain', 'Aoife Ní Bhriain (full)'],
    ['Mei-Lin', 'Mei-Lin Chen (first)'],
    ['Mei Lin', 'Mei-Lin Chen (first)'],
    ['Meilin Chen', 'Mei-Lin Chen (full)'],
    ['Mei', 'Mei-Lin Chen (prefix)'],
    ['Jean-Luc', 'Jean-Luc Dupont-Moretti (first)'],
    ['Moretti', 'Jean-Luc Dupont-Moretti (last)'],
    ['Zielinski', 'Tomasz Zieliński (last)'],
    ['van der Berg', 'Zora van der Berg (last)'],
    ['Maria Clara', 'Maria Clara López García (first)'],
    ['Maria García', 'Maria Clara López García (full)'],
    ['Bob', 'Robert (Bob) Smith (nick)'],
    ['Bob Smith', 'Robert (Bob) Smith (prefix)'],
    ['Sisi', 'Elisabeth Weiß (nick)'],
    ['Weiss', 'Elisabeth Weiß (last)'],
    ['Dang', 'Đặng Thị Hoa (first)'],
    ['Cher', 'Cher (full)'],
    ['Pri', 'Priya Raman (prefix)'],
    ['Pryia', 'Priya Raman (typo, unsure)'],
    ['Priyaa Raman', 'Priya Raman (typo, unsure)'],
    ['Zielinsky', 'Tomasz Zieliński (typo, unsure)'],
    ['Chr', 'nobody (none, unsure)'],
    ['Q', 'nobody (none, unsure)'],
    ['', 'nobody (none, unsure)'],
    ['!!', 'nobody (none, unsure)'],
    ['Zebedee', 'nobody (none, unsure)']
  ])('%j means %s', (name, expected) => {
    expect(found(name)).toBe(expected);
  });

  test('means the person met last when several share it, then comes the alphabet', () => {
    expect(found('Ana')).toBe('Ana Ruiz, Ana Rossi, Anastasia Petrova (first, unsure)');
  });

  test('with an unknown last name means nobody, and shows who shares the first', () => {
    expect(found('Ana Gomez')).toBe('nobody, Ana Ruiz, Ana Rossi (none, unsure)');
  });

  test('is taken at its word when beginnings and slips are not wanted', () => {
    expect(index.find('Pri', 'exact').person).toBeNull();
    expect(index.find('Pryia', 'begun').person).toBeNull();
    expect(index.find('Priya', 'exact').sure).toBe(true);
  });

  test('is a first name or a nickname, or not', () => {
    expect(['ana', 'ANA', 'sisi', 'bob', 'mei-lin'].every((name) => index.isFirstName(name))).toBe(
      true
    );
    expect(['ruiz', 'an', 'zora berg', ''].some((name) => index.isFirstName(name))).toBe(false);
  });
});

describe('ten thousand people', () => {
  const syllables = [
    'ka',
    'ro',
    'min',
    'sel',
    'tor',
    'van',
    'di',
    'lo',
    'ber',
    'gus',
    'nor',
    'pet'
  ];
  const crowd = peopleOf(
    Array.from({ length: 10_000 }, (_, at) => {
      const word = (seed: number): string =>
        [seed, seed / 12, seed / 144].map((part) => syllables[Math.floor(part) % 12]).join('');
      return `${word(at)} ${word(at * 7)}son${at}`;
    })
  );
  const many = createNameIndex(crowd);

  test('are all found by their full names, and by a slip in the last one', () => {
    for (const { id, name } of crowd.filter((_, at) => at % 97 === 0)) {
      expect(many.find(name)).toMatchObject({ person: id, sure: true });
      expect(many.find(name.replace('son', 'sno')).person).toBe(id);
    }
  });

  test('give no more than eight others', () => {
    expect(many.find('ka').others).toHaveLength(8);
  });
});

describe('any people and any name', () => {
  const letters = ['a', 'B', 'é', 'ł', 'ß', '-', '’', ' ', ' ', 'ж', '林', '\u0301'];
  const anyName = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 20 });

  test('a full name always finds somebody called so, each person once', () => {
    fc.assert(
      fc.property(fc.array(anyName, { minLength: 1, maxLength: 8 }), (names) => {
        const people = peopleOf(names).filter(({ name }) => compactName(name) !== '');
        const small = createNameIndex(people);
        for (const { name } of people) {
          const { person, others } = small.find(name);
          const found = people.find(({ id }) => id === person);
          expect(new Set([person, ...others]).size).toBe(others.length + 1);
          expect(small.find(found?.name ?? '').fit).toBe('full');
        }
      })
    );
  });

  test('an odd name is found or not, without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const { person, others, fit } = index.find(name);
        expect(person === null).toBe(fit === null);
        expect(others.length).toBeLessThanOrEqual(8);
      })
    );
  });
});
