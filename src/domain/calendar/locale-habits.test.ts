import { expect, test } from 'vitest';
import { habitsOfLocale } from './locale-habits';

test.each([
  ['en-US', 7, 'month-day'],
  ['en-US-u-va-posix', 7, 'month-day'],
  ['en', 7, 'month-day'],
  ['en-GB', 1, 'day-month'],
  ['de', 1, 'day-month'],
  ['pt_BR.UTF-8', 7, 'day-month'],
  ['zh-Hant-TW', 7, 'day-month'],
  ['ar-EG', 6, 'day-month'],
  ['', 1, 'day-month']
] as const)('in %s the week begins on day %i and dates are %s', (locale, weekStart, dayOrder) => {
  expect(habitsOfLocale(locale)).toEqual({ weekStart, dayOrder });
});
