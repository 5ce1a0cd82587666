import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askFirstScore, evidenceKinds, strongestEvidence } from './who-knows';

const none = { expertise: 0, told: 0, title: 0, talked: 0 };
const someEvidence = fc.record({
  expertise: fc.nat({ max: 3 }),
  told: fc.nat({ max: 50 }),
  title: fc.nat({ max: 1 }),
  talked: fc.nat({ max: 400 })
});
const someWarmth = fc.double({ min: 0, max: 500, noNaN: true });

it('asks whom one knows of two who know as much', () => {
  expect(askFirstScore({ ...none, told: 2 }, 5)).toBeGreaterThan(
    askFirstScore({ ...none, told: 2 }, 1)
  );
});

it('asks somebody who told before somebody as warm one only talked with', () => {
  expect(askFirstScore({ ...none, told: 1 }, 3)).toBeGreaterThan(
    askFirstScore({ ...none, talked: 2 }, 3)
  );
});

it('asks nobody who knows nothing, however warm', () => {
  expect(askFirstScore(none, 500)).toBe(0);
});

it('names expertise before what was told, and that before what was talked about', () => {
  expect(strongestEvidence({ ...none, talked: 90, told: 1 })).toBe('told');
  expect(strongestEvidence({ expertise: 1, told: 9, title: 1, talked: 9 })).toBe('expertise');
});

it('never asks anybody later for one more sign, or for more warmth', () => {
  fc.assert(
    fc.property(
      someEvidence,
      someWarmth,
      fc.constantFrom(...evidenceKinds),
      someWarmth,
      (evidence, warmth, kind, more) => {
        const before = askFirstScore(evidence, warmth);
        expect(
          askFirstScore({ ...evidence, [kind]: evidence[kind] + 1 }, warmth)
        ).toBeGreaterThanOrEqual(before);
        expect(askFirstScore(evidence, warmth + more)).toBeGreaterThanOrEqual(before);
      }
    )
  );
});
