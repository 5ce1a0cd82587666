import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithinOneEdit } from './one-edit';

describe('one slip of the keyboard', () => {
  test.each([
    ['priya', 'pryia', true],
    ['priya', 'priyaa', true],
    ['priya', 'piya', true],
    ['priya', 'priza', true],
    ['priya', 'priya', true],
    ['priya', 'pryai', false],
    ['priya', 'prixz', false],
    ['priya', 'pri', false]
  ])('between %s and %s: %s', (left, right, expected) => {
    expect(isWithinOneEdit(left, right)).toBe(expected);
    expect(isWithinOneEdit(right, left)).toBe(expected);
  });

  test('is the Damerau–Levenshtein distance of at most one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(isWithinOneEdit(left, right)).toBe(distance(left, right) <= 1);
      }),
      { numRuns: 3000 }
    );
  });
});

/** The textbook table, as the measure of the quick way. */
function distance(left: string, right: string): number {
  const rows = Array.from({ length: left.length + 1 }, (_, at) => [at]);
  for (let b = 0; b <= right.length; b += 1) rows[0]![b] = b;
  for (let a = 1; a <= left.length; a += 1) {
    for (let b = 1; b <= right.length; b += 1) {
      const cost = left[a - 1] === right[b - 1] ? 0 : 1;
      let least = Math.min(rows[a - 1]![b]! + 1, rows[a]![b - 1]! + 1, rows[a - 1]![b - 1]! + cost);
      const isSwap = a > 1 && b > 1 && left[a - 1] === right[b - 2] && left[a - 2] === right[b - 1];
      if (isSwap) least = Math.min(least, rows[a - 2]![b - 2]! + 1);
      rows[a]![b] = least;
    }
  }
  return rows[left.length]![right.length]!;
}
