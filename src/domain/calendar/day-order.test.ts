import { expect, test } from 'vitest';
import { dayOrderOf } from './day-order';

test.each([
  ['en-US', 'month-day'],
  ['en-US-u-va-posix', 'month-day'],
  ['en', 'month-day'],
  ['en-GB', 'day-month'],
  ['de', 'day-month'],
  ['pt_BR.UTF-8', 'day-month'],
  ['zh-Hant-TW', 'day-month'],
  ['', 'day-month']
] as const)('in %s dates are %s', (locale, dayOrder) => {
  expect(dayOrderOf(locale)).toBe(dayOrder);
});
