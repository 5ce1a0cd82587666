import { expect, test } from 'vitest';
import type { Instant, ZoneId } from '../calendar/calendar';
import { untilWords } from './until-words';

const madrid = 'Europe/Madrid' as ZoneId;
const wednesdayNoon = '2026-11-18T11:00:00Z' as Instant;

test.for([
  ['2026-11-18T14:30:00Z', 'until 15:30'],
  ['2026-11-18T23:30:00Z', 'until tomorrow, 00:30'],
  ['2026-11-23T09:00:00Z', 'until Monday, 10:00'],
  ['2026-11-25T09:00:00Z', 'until 25 November'],
  ['2027-01-04T09:00:00Z', 'until 4 January']
])('%s is %s', ([until, words]) => {
  expect(untilWords(until as Instant, wednesdayNoon, madrid)).toBe(words);
});
