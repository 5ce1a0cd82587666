import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardedCell, unguardedCell } from './formula-guard';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', "'", '"'),
      fc.string()
    )
    .map((parts) => parts.join(''))
);

test('no cell begins like a formula, and each comes back as it was (U7)', () => {
  fc.assert(
    fc.property(cell, (text) => {
      expect(guardedCell(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      expect(unguardedCell(guardedCell(text))).toBe(text);
    }),
    { numRuns: 1000 }
  );
});

test.each([
  ['+49 170 1234567', "'+49 170 1234567"],
  ['=cmd|calc', "'=cmd|calc"],
  ["'tis", "''tis"],
  ['Ana Ruiz', 'Ana Ruiz'],
  ['', '']
])('%j is written as %j', (text, guarded) => {
  expect(guardedCell(text)).toBe(guarded);
});
