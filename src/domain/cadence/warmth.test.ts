import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IsoDate } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';
import { touchKind } from '../journal/touch';
import type { WarmTouch } from './warmth';
import { touchWeight, warmthOf } from './warmth';

const today = '2026-11-18' as IsoDate;

test('a lunch warms most, a message least', () => {
  const weightOf = (kind: WarmTouch['kind'], oneToOne = false) => touchWeight({ kind, oneToOne });
  expect(weightOf('lunch')).toBe(3);
  expect([weightOf('coffee', true), weightOf('meeting', true)]).toEqual([2.5, 2.5]);
  expect([weightOf('introduction'), weightOf('call')]).toEqual([2, 2]);
  expect(weightOf('message')).toBe(1);
  for (const kind of touchKind.options) {
    expect(weightOf(kind)).toBeLessThanOrEqual(3);
    expect(weightOf(kind)).toBeGreaterThanOrEqual(1);
  }
});

test('half of it is left after two rhythms', () => {
  const lunch: WarmTouch = { kind: 'lunch', date: addDays(today, -60), oneToOne: true };
  expect(warmthOf([lunch], 30, today)).toBeCloseTo(1.5, 12);
  expect(warmthOf([], 30, today)).toBe(0);
});

test('a contact always warms', () => {
  fc.assert(
    fc.property(someTouches, someTouch, someRhythm, (touches, one, rhythmDays) => {
      const before = warmthOf(touches, rhythmDays, today);
      expect(warmthOf([...touches, one], rhythmDays, today)).toBeGreaterThanOrEqual(before);
    })
  );
});

test('a later contact warms at least as much as the same one earlier', () => {
  fc.assert(
    fc.property(someTouch, fc.nat({ max: 400 }), someRhythm, (one, days, rhythmDays) => {
      const earlier = { ...one, date: addDays(one.date, -days) };
      expect(warmthOf([one], rhythmDays, today)).toBeGreaterThanOrEqual(
        warmthOf([earlier], rhythmDays, today)
      );
    })
  );
});

test('without a contact it only fades', () => {
  fc.assert(
    fc.property(someTouches, fc.nat({ max: 400 }), someRhythm, (touches, days, rhythmDays) => {
      expect(warmthOf(touches, rhythmDays, addDays(today, days))).toBeLessThanOrEqual(
        warmthOf(touches, rhythmDays, today)
      );
    })
  );
});

test('the order in which contacts were written down does not matter', () => {
  fc.assert(
    fc.property(someTouches, someRhythm, (touches, rhythmDays) => {
      expect(warmthOf(touches.toReversed(), rhythmDays, today)).toBeCloseTo(
        warmthOf(touches, rhythmDays, today),
        9
      );
    })
  );
});

const someTouch = fc
  .record({
    kind: fc.constantFrom(...touchKind.options),
    days: fc.nat({ max: 2000 }),
    oneToOne: fc.boolean()
  })
  .map(({ kind, days, oneToOne }): WarmTouch => ({ kind, oneToOne, date: addDays(today, -days) }));
const someTouches = fc.array(someTouch, { maxLength: 30 });
const someRhythm = fc.integer({ min: 1, max: 3650 });
