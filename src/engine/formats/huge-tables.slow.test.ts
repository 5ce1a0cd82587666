import { expect, test } from 'vitest';
import { orgDirectory } from './org-directory';
import { readTable } from './read-table';

test('row 100,001 is refused, the ones before are kept (U4)', () => {
  const text = `Name,Email\n${'A B,a@x.example\n'.repeat(100_002)}`;
  const { records, refused } = orgDirectory.read(text, 'people.csv');
  expect(records).toHaveLength(100_000);
  expect(refused).toEqual([
    {
      source: 'people.csv',
      line: 100_002,
      reason: 'A file has 100,000 records at most; the rest was left out.'
    }
  ]);
});

test('a file of nothing but open quotes is given up soon', () => {
  const start = performance.now();
  const { broken } = readTable('"a\n'.repeat(200_000), ',');
  expect(broken).toHaveLength(21);
  expect(broken.at(-1)?.reason).toBe(
    'Too many quotes do not match; the rest of the file was not read.'
  );
  expect(performance.now() - start).toBeLessThan(20_000);
});
