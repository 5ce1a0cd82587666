import { expect, test } from 'vitest';
import { countWord } from './words';

test('counts stand in sentences as one would write them', () => {
  expect([0, 1, 10, 11, 999, 1914, 1_000_000].map(countWord)).toEqual([
    'no',
    'one',
    'ten',
    '11',
    '999',
    '1,914',
    '1,000,000'
  ]);
});
