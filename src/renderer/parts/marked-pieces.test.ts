import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedPieces } from './marked-pieces';

it('cuts a text at its marks', () => {
  expect(
    markedPieces('Finance closes late', [
      [0, 7],
      [8, 14]
    ]).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
  ).toEqual(['[Finance]', ' ', '[closes]', ' late']);
});

it('keeps every text whole, whatever is to be marked', () => {
  const span = fc.tuple(fc.integer({ min: -2, max: 30 }), fc.integer({ min: -2, max: 30 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.array(span), (text, marks) => {
      expect(
        markedPieces(text, marks)
          .map((piece) => piece.text)
          .join('')
      ).toBe(text);
    })
  );
});
