import { describe, expect, test } from 'vitest';
import { isoDate } from '../calendar/calendar';
import { directoryChanges, type DirectoryChanges, type DirectoryPerson } from './directory-changes';
import { known, plan, record } from './records.fixture';
import type { ImportRecord } from './import-record';

const listed = ['Ana Ruiz', 'Raj Patel', 'Wei Chen', 'Eva Sanz', 'Tom Hale', 'Ines Mora'].map(
  (name, place): DirectoryPerson => ({
    ...known(`${place}`, {
      name,
      employeeNumber: `${place}`,
      title: 'Analyst',
      department: 'Legal',
      level: 'L3'
    }),
    hasLeft: false,
    wasImported: true,
    hasPhoto: false
  })
);

/** The same people in the next directory, each changed as said; null is left out. */
const changes = (
  said: Readonly<Record<string, Partial<ImportRecord> | null>>,
  joined: readonly ImportRecord[] = []
): DirectoryChanges => {
  const records = listed.flatMap(
    ({ id, name, employeeNumber, title, department, level }, place) => {
      const change = said[name];
      const same = { name, employeeNumber, title, department, level };
      return change === null ? [] : [record(Number(id) + place, { ...same, ...change })];
    }
  );
  return directoryChanges(
    plan([...records, ...joined], listed).people,
    listed,
    (name) => name.toLowerCase(),
    isoDate.parse('2026-11-21')
  );
};
const told = (result: DirectoryChanges): string[] =>
  result.changes.map(({ kind, name, text }) => `${kind}: ${name}, ${text}`);

describe('what the next directory tells', () => {
  test('nothing of those who are as they were', () => {
    expect(changes({})).toEqual({ changes: [], notes: [] });
  });

  test('a higher title or level is a promotion', () => {
    expect(told(changes({ 'Ana Ruiz': { title: 'Senior Analyst' } }))).toEqual([
      'promotion: Ana Ruiz, Senior Analyst, was Analyst'
    ]);
    expect(told(changes({ 'Raj Patel': { level: 'L4' } }))).toEqual([
      'promotion: Raj Patel, L4, was L3'
    ]);
  });

  test('another title that is no step up is told without calling it a promotion', () => {
    expect(told(changes({ 'Ana Ruiz': { title: 'Recruiter' } }))).toEqual([
      'other: Ana Ruiz, Recruiter, was Analyst'
    ]);
  });

  test('another department is a move, and the same in another case is none', () => {
    expect(told(changes({ 'Wei Chen': { department: 'Sales' } }))).toEqual([
      'other: Wei Chen, Moved from Legal to Sales'
    ]);
    expect(told(changes({ 'Wei Chen': { department: 'LEGAL' } }))).toEqual([]);
  });

  test('another name under the same number is a new name, and another order or accents are none', () => {
    expect(told(changes({ 'Eva Sanz': { name: 'Eva Sanz-Gil' } }))).toEqual([
      'other: Eva Sanz-Gil, Is called Eva Sanz-Gil now, was Eva Sanz'
    ]);
    expect(told(changes({ 'Eva Sanz': { name: 'Sánz Eva' } }))).toEqual([]);
  });

  test('who is new among those who were here has joined', () => {
    const joined = record(90, { name: 'Thandi Mbeki', employeeNumber: '90', title: 'Buyer' });
    expect(told(changes({}, [joined]))).toEqual(['joiner: Thandi Mbeki, Buyer']);
  });

  test('who is missing among those who are here may have left', () => {
    expect(told(changes({ 'Tom Hale': null }))).toEqual([
      'leaver: Tom Hale, Not in the directory any more; was Analyst, Legal'
    ]);
  });

  test('of another part of the directory nobody has joined or left, and that is said', () => {
    const others = Array.from({ length: 6 }, (_, place) =>
      record(90 + place, { name: `New ${place}`, employeeNumber: `${90 + place}` })
    );
    const most = { 'Ana Ruiz': null, 'Raj Patel': null, 'Wei Chen': null, 'Eva Sanz': null };
    const result = changes(most, others);
    expect(told(result)).toEqual([]);
    expect(result.notes).toEqual([
      expect.stringMatching(/^4 of 6 people are not in this file\./),
      expect.stringMatching(/^6 of 8 people in this file are new/)
    ]);
  });
});
