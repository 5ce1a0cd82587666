import { describe, expect, test } from 'vitest';
import { companyKey, sortByCompany } from './own-company';
import { record } from './records.fixture';
import type { ImportRecord } from './import-record';

let line = 1;
const people = (count: number, company: string | null, domain?: string): ImportRecord[] =>
  Array.from({ length: count }, () => {
    line += 1;
    const email = domain === undefined ? null : `p${line}@${domain}`;
    return record(line, { name: `Person ${line}`, company, email });
  });
const nobody: ReadonlySet<string> = new Set();

test('a company is the same with another legal form, case and accents', () => {
  expect(
    ['Meridian Works, Inc.', 'MERIDIAN WORKS', 'Meridian Works S.L.', 'Méridian Works'].map(
      companyKey
    )
  ).toEqual(Array.from({ length: 4 }, () => 'meridian works'));
  expect(companyKey('AG')).toBe('ag');
});

describe('one’s own company', () => {
  test('is the one that plainly dominates, and everybody of another is elsewhere', () => {
    const colleagues = [...people(7, 'Fernhill'), ...people(2, 'Fernhill Ltd')];
    const others = [...people(3, 'Oakley'), ...people(2, 'Birch')];
    const { own, companies, elsewhere } = sortByCompany(
      [...colleagues, ...others, ...people(4, null)],
      undefined,
      nobody
    );
    expect([own, [...elsewhere]]).toEqual(['Fernhill', others]);
    expect(companies).toEqual([
      { name: 'Fernhill', records: 9 },
      { name: 'Oakley', records: 3 },
      { name: 'Birch', records: 2 }
    ]);
  });

  test('is nobody’s guess where two are nearly as large, or all are few', () => {
    for (const records of [
      [...people(9, 'Fernhill'), ...people(4, 'Oakley')],
      people(4, 'Fernhill')
    ])
      expect(sortByCompany(records, undefined, nobody)).toMatchObject({
        own: null,
        elsewhere: new Set()
      });
  });

  test('is not that of one person who stands in many address books', () => {
    const john = Array.from({ length: 6 }, (_, place) =>
      record(900 + place, { name: 'John Doe', company: 'IBM' })
    );
    expect(sortByCompany([...john, ...people(1, 'Oakley')], undefined, nobody).own).toBeNull();
  });

  test('is that of the colleagues the journal has, though it does not dominate', () => {
    const colleagues = people(3, 'Oakley', 'oakley.example');
    const others = people(40, 'Fernhill');
    const addresses = new Set(colleagues.map(({ email }) => email ?? ''));
    const { own, elsewhere } = sortByCompany([...others, ...colleagues], undefined, addresses);
    expect([own, elsewhere.size]).toEqual(['Oakley', 40]);
  });

  test('is the one the person said, also when these files have nobody of it; and none when they said so', () => {
    const records = people(12, 'Fernhill');
    expect(sortByCompany(records, 'Oakley', nobody).elsewhere.size).toBe(12);
    expect(sortByCompany(records, null, nobody)).toMatchObject({ own: null, elsewhere: new Set() });
  });
});

test('who has an address of colleagues, an employee number or is in the journal is no stranger', () => {
  const colleagues = people(6, 'Fernhill', 'fernhill.example');
  const subsidiary = people(1, 'Fernhill Iberia', 'fernhill.example');
  const listed = record(500, { name: 'Ana Ruiz', company: 'Holding', employeeNumber: '7' });
  const known = record(501, { name: 'Raj Patel', company: 'Oakley', email: 'Raj@oakley.example' });
  const elsewhereToo = record(502, { name: 'Wei Chen', company: 'Oakley', email: 'wei@gmail.com' });
  const records = [...colleagues, ...subsidiary, listed, known, elsewhereToo];
  const { elsewhere } = sortByCompany(records, undefined, new Set(['raj@oakley.example']));
  expect([...elsewhere]).toEqual([elsewhereToo]);
});
