import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClockTime } from '../calendar/calendar';
import type { WindowOutcome } from './learned-hours';
import { learnedMove, slotAt } from './learned-hours';
import { usualChoices } from './nudge-choices';
import { at } from './nudges.fixture';

const acted = (...times: string[]): WindowOutcome[] => actedAfter('10:00', ...times);
const actedAfter = (shown: string, ...times: string[]): WindowOutcome[] =>
  times.map((time) => ({ shownAt: shown as ClockTime, actedAt: time as ClockTime }));
const skipped = (count: number): WindowOutcome[] =>
  Array.from({ length: count }, () => ({ shownAt: '10:00' as ClockTime, actedAt: null }));
const now = { lastMovedAt: null, now: at(18, '11:00') };
const moved = (outcomes: WindowOutcome[], moments = now, slot = 0) =>
  learnedMove(slot, outcomes, usualChoices, moments);
const tenAt = (time: string) => acted(...Array.from({ length: 10 }, () => time));

describe('a window', () => {
  test('moves to where nudges are acted on, after ten of them', () => {
    expect(moved(tenAt('10:40').slice(1))).toBeNull();
    expect(moved(tenAt('10:40'))).toEqual({ from: '10:00', to: '10:40', acted: 10, outcomes: 10 });
  });

  test('moves an hour at most, once a week', () => {
    expect(moved(tenAt('12:00'))?.to).toBe('11:00');
    const lastMovedAt = at(12, '11:00');
    expect(moved(tenAt('12:00'), { lastMovedAt, now: at(18, '11:00') } as never)).toBeNull();
    expect(moved(tenAt('12:00'), { lastMovedAt, now: at(19, '11:00') } as never)).not.toBeNull();
  });

  test('stays where most are skipped, and for a few minutes', () => {
    expect(moved([...acted(...Array(5).fill('11:00')), ...skipped(6)])).toBeNull();
    expect(moved(tenAt('10:10'))).toBeNull();
  });

  test('stays where nudges that came late were acted on at once', () => {
    expect(moved(actedAfter('10:30', ...Array(10).fill('10:35')))).toBeNull();
  });

  test('keeps away from the others and from the quiet', () => {
    const ten = (shown: string, time: string) => actedAfter(shown, ...Array(10).fill(time));
    expect(moved(ten('13:30', '14:10'), now, 1)?.to).toBe('14:10');
    expect(moved(ten('13:30', '15:45'), now, 1)?.to).toBe('14:30');
    expect(moved(ten('16:30', '17:50'), now, 2)?.to).toBe('17:00');
  });

  test('is in order with the others whatever is learned', () => {
    const someTime = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    const text = ([hours, minutes]: [number, number]) =>
      `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
    fc.assert(
      fc.property(
        fc.array(someTime, { minLength: 10, maxLength: 20 }),
        fc.nat(2),
        (times, slot) => {
          const move = moved(acted(...times.map(text)), now, slot);
          const windows = usualChoices.windows.with(slot, move?.to ?? usualChoices.windows[slot]!);
          expect(windows).toEqual(windows.toSorted());
          expect(windows[0]! >= usualChoices.hours.from).toBe(true);
          expect(windows[2]! < usualChoices.hours.to).toBe(true);
        }
      )
    );
  });
});

test('a nudge belongs to the window it came in', () => {
  const { windows } = usualChoices;
  const slots = ['09:59', '10:00', '13:29', '13:30', '18:00'].map((time) =>
    slotAt(time as ClockTime, windows)
  );
  expect(slots).toEqual([null, 0, 0, 1, 2]);
});
