import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate, Weekday } from './calendar';
import { addDays } from './calendar';
import { changeWeekRule } from './week-rule-change';
import type { WeekRules } from './week-rules';
import {
  firstDateOf,
  lastDateOf,
  ordinaryWorkingDays,
  ruleOf,
  weekAway,
  weekHolding
} from './week-rules';

const day = (text: string) => text as IsoDate;
const longAgo = day('2020-01-01');
const wednesday = day('2026-11-18');

/** The rules after choices, each on its day. */
function after(
  choices: readonly { on: IsoDate; start: 1 | 6 | 7; workingDays: readonly Weekday[] }[],
  begunOn = longAgo
): WeekRules {
  let rules: WeekRules = [];
  for (const { on, ...wanted } of choices) {
    const change = changeWeekRule(wanted, { today: on, rules, begunOn });
    rules = [...rules.filter(({ from }) => from < change.from), ...change.rules];
  }
  return rules;
}
const sunday = { on: wednesday, start: 7 as const, workingDays: ordinaryWorkingDays };

describe('weeks', () => {
  test('begin on another day from the next one on', () => {
    const change = changeWeekRule(sunday, { today: wednesday, rules: [], begunOn: longAgo });
    expect(change).toMatchObject({ from: '2026-W48', holdsFrom: '2026-11-22' });
    const rules = after([sunday]);
    expect(weekHolding(day('2026-11-21'), rules)).toBe('2026-W47');
    expect(weekHolding(day('2026-11-22'), rules)).toBe('2026-W48');
  });

  test('stay as they are when the choice is taken back before it holds', () => {
    expect(after([sunday, { ...sunday, start: 1, on: day('2026-11-20') }])).toEqual([]);
  });

  test('keep the days one works in order, each choice for itself', () => {
    const rules = after([{ ...sunday, start: 1, workingDays: [4, 1, 2] }]);
    expect(rules).toEqual([{ from: '2026-W48', start: 1, workingDays: [1, 2, 4] }]);
  });

  test('chosen to begin on Saturday on a Saturday begin so a week later: today stays in its week', () => {
    const saturday = day('2026-11-21');
    const wanted = { start: 6 as const, workingDays: ordinaryWorkingDays };
    const change = changeWeekRule(wanted, { today: saturday, rules: [], begunOn: longAgo });
    expect(change.holdsFrom).toBe('2026-11-28');
    const rules = after([{ ...wanted, on: saturday }]);
    expect(weekHolding(saturday, rules)).toBe('2026-W47');
    expect(weekHolding(day('2026-11-28'), rules)).toBe('2026-W49');
  });

  test('take everything at once when the journal was begun in this one', () => {
    const rules = after([sunday], day('2026-11-17'));
    expect(firstDateOf(weekHolding(wednesday, rules), rules)).toBe('2026-11-15');
  });
});

// P8 of TRUST.md §4.3; whatever zone one is in stands in engine/features/goals/week-rules.test.ts.
test('whatever is chosen and when, the week it is chosen in keeps its first day and its working days, and so do all before', () => {
  const someChoice = fc.record({
    on: fc.integer({ min: 0, max: 400 }).map((days) => addDays(day('2025-12-01'), days)),
    start: fc.constantFrom(1 as const, 6 as const, 7 as const),
    workingDays: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
  });
  fc.assert(
    fc.property(fc.array(someChoice, { minLength: 1, maxLength: 8 }), fc.nat(60), (some, back) => {
      const choices = some.sort((a, b) => (a.on < b.on ? -1 : 1));
      const last = choices.at(-1)!;
      const before = after(choices.slice(0, -1));
      const rules = after(choices);
      const now = weekHolding(last.on, before);
      expect(firstDateOf(now, rules)).toBe(firstDateOf(now, before));
      const day = addDays(last.on, -back);
      expect(weekHolding(day, rules)).toBe(weekHolding(day, before));
      const lived = weekAway(now, -back);
      expect(ruleOf(lived, rules).workingDays).toEqual(ruleOf(lived, before).workingDays);
      const gone = weekAway(now, -1 - back);
      expect(lastDateOf(gone, rules)).toBe(lastDateOf(gone, before));
      // From the week after on, what was chosen last holds.
      const later = weekHolding(addDays(last.on, 21), rules);
      expect(ruleOf(later, rules)).toMatchObject({
        start: last.start,
        workingDays: [...last.workingDays].sort((a, b) => a - b)
      });
    })
  );
});
