import { expect, test } from 'vitest';
import { dateLocaleOf } from './date-locale';

test('dates are written as in the region where one is', () => {
  expect(dateLocaleOf('de', 'de-AT')).toBe('de-AT');
  expect(dateLocaleOf('en-US', 'en-IE')).toBe('en-IE');
});

test('a region of another language leaves dates in that of the app', () => {
  expect(dateLocaleOf('en-US', 'de-AT')).toBe('en-US');
});

test('a system that names no locale changes nothing', () => {
  for (const system of ['', 'C', 'POSIX.utf8']) expect(dateLocaleOf('en-US', system)).toBe('en-US');
});
