import { expect, test } from 'vitest';
import { isStepUp } from './step-up';

const at = (title: string | null, level: string | null = null) => ({ title, level });

test.each([
  ['Senior Product Designer', 'Principal Product Designer'],
  ['Engineer', 'Senior Engineer'],
  ['Junior Engineer', 'Engineer'],
  ['Account Executive', 'Head of Sales'],
  ['Director, EMEA', 'VP EMEA'],
  ['Leiter Einkauf', 'Direktorin Einkauf']
])('from %s to %s is a step up, and not the other way', (before, after) => {
  expect(isStepUp(at(before), at(after))).toBe(true);
  expect(isStepUp(at(after), at(before))).toBe(false);
});

test('the number of a level decides before the words of a title', () => {
  expect(isStepUp(at('Counsel', 'L3'), at('Counsel', 'L4'))).toBe(true);
  expect(isStepUp(at('Engineer', 'L5'), at('Lead Engineer', 'L4'))).toBe(false);
  expect(isStepUp(at('Engineer', 'Grade 5'), at('Engineer', 'Band 6'))).toBe(false);
});

test('another job of the same height is none, and neither is a first title', () => {
  expect(isStepUp(at('Data Analyst'), at('Product Analyst'))).toBe(false);
  expect(isStepUp(at(null), at('Director'))).toBe(false);
});
