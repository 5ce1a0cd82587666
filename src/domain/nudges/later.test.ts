import { expect, test } from 'vitest';
import { asksWhetherStill, laterAt, laterChoices } from './later';
import { at, madrid, november } from './nudges.fixture';

const choicesAt = (day: number, time: string) =>
  laterChoices(at(day, time), madrid).map(({ name, at: when }) => `${name} ${when}`);

test('on a Wednesday morning there are five times to choose from', () => {
  expect(choicesAt(18, '10:05')).toEqual([
    'hour 2026-11-18T10:05:00Z',
    'afternoon 2026-11-18T13:00:00Z',
    'tomorrow 2026-11-19T09:00:00Z',
    'monday 2026-11-23T09:00:00Z',
    'next-week 2026-11-25T09:00:00Z'
  ]);
});

test('in the afternoon there is none left, and on a Sunday Monday is tomorrow', () => {
  expect(choicesAt(18, '13:30').map((choice) => choice.split(' ')[0])).toEqual([
    'hour',
    'tomorrow',
    'monday',
    'next-week'
  ]);
  expect(choicesAt(22, '16:00').map((choice) => choice.split(' ')[0])).toEqual([
    'hour',
    'tomorrow',
    'next-week'
  ]);
});

test('whether it still matters is asked once, after the third time', () => {
  expect(
    ['thank-you:a', 'thank-you:a~2', 'thank-you:a~3', 'thank-you:a~4'].map(asksWhetherStill)
  ).toEqual([false, false, true, false]);
});

test('a date means its morning, and an afternoon that is over tomorrow', () => {
  expect(laterAt(november(27), at(18, '16:00'), madrid)).toBe(at(27, '10:00'));
  expect(laterAt('afternoon', at(18, '09:00'), madrid)).toBe(at(18, '14:00'));
  expect(laterAt('afternoon', at(18, '16:00'), madrid)).toBe(at(19, '10:00'));
});
