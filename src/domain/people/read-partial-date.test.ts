import { expect, test } from 'vitest';
import { readPartialDate } from './read-partial-date';

test.each([
  ['3 March', '--03-03'],
  ['March 3', '--03-03'],
  ['3 mar', '--03-03'],
  ['3. März', '--03-03'],
  ['3.3.', '--03-03'],
  ['29 February', '--02-29'],
  ['3 March 1990', '1990-03-03'],
  ['1990-03-03', '1990-03-03'],
  ['--03-03', '--03-03'],
  ['03.04.1990', '1990-04-03']
])('%s is %s', (text, date) => {
  expect(readPartialDate(text)).toBe(date);
});

test.each(['', 'March', '30 February', 'soon', '32.1.', '12345'])('%s is no day', (text) => {
  expect(readPartialDate(text)).toBeNull();
});
