import { expect, test } from 'vitest';
import { clearDepartments, type ClearedDepartments } from './clear-departments';
import { record } from './records.fixture';

const cleared = (
  departments: readonly (string | null)[],
  present: readonly string[],
  said: Readonly<Record<string, string>> = {}
): ClearedDepartments =>
  clearDepartments(
    departments.map((department, place) => record(place + 2, { name: `P ${place}`, department })),
    present,
    (name) => name.toLowerCase(),
    (_, written) => said[written]
  );
const meant = ({ records }: ClearedDepartments) => records.map(({ department }) => department);

test('another way to write a department of the journal is taken for it, and asked about', () => {
  const { unclear, ...rest } = cleared(['Ppl Ops', 'PPL OPS', 'Legal', null], ['People Ops']);
  expect(meant({ unclear, ...rest })).toEqual(['People Ops', 'People Ops', 'Legal', null]);
  expect(unclear).toEqual([
    { source: 'people.csv', written: 'Ppl Ops', records: 2, means: 'People Ops' }
  ]);
});

test('what the person said counts, also that it is a department of its own', () => {
  expect(meant(cleared(['Ppl Ops'], ['People Ops'], { 'Ppl Ops': 'Sales' }))).toEqual(['Sales']);
  const own = cleared(['Ppl Ops'], ['People Ops'], { 'Ppl Ops': 'Ppl Ops' });
  expect([meant(own), own.unclear.length]).toEqual([['Ppl Ops'], 1]);
});

test('a department of the journal is never unclear, however alike another one is', () => {
  const both = cleared(['Ppl Ops'], ['People Ops', 'Ppl Ops']);
  expect([meant(both), both.unclear]).toEqual([['Ppl Ops'], []]);
});

test('within a file the name of fewer people is another way to write that of more', () => {
  expect(meant(cleared(['Eng', 'Engineering', 'Engineering'], []))).toEqual([
    'Engineering',
    'Engineering',
    'Engineering'
  ]);
  expect(meant(cleared(['Eng', 'Engineering'], []))).toEqual(['Eng', 'Engineering']);
});
