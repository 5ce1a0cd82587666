import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IsoDate, IsoWeek } from './calendar';
import { addDays, weekdayOf, weekOf } from './calendar';
import type { WeekRule, WeekRules } from './week-rules';
import { datesHeldBy, ordinaryWorkingDays, ruleOf, weekAfter, weekHolding } from './week-rules';

const day = (text: string) => text as IsoDate;
const week = (text: string) => text as IsoWeek;
const from = (name: string, start: WeekRule['start']): WeekRule => ({
  from: week(name),
  start,
  workingDays: ordinaryWorkingDays
});
const spanOf = (name: string, rules: WeekRules) => {
  const dates = datesHeldBy(week(name), rules);
  return `${dates[0]}..${dates.at(-1)}`;
};

const someDate = fc.integer({ min: 0, max: 7300 }).map((days) => addDays(day('2020-01-01'), days));
const someRules = fc.array(
  fc.record({
    from: someDate.map(weekOf),
    start: fc.constantFrom(1 as const, 6 as const, 7 as const),
    workingDays: fc.constant(ordinaryWorkingDays)
  }),
  { maxLength: 6 }
);

test('weeks are those of ISO 8601 until something else is set', () => {
  expect(spanOf('2026-W47', [])).toBe('2026-11-16..2026-11-22');
  fc.assert(fc.property(someDate, (date) => weekHolding(date, []) === weekOf(date)));
});

test('a week that begins on Sunday or Saturday is named by its Thursday', () => {
  expect(spanOf('2026-W47', [from('2020-W01', 7)])).toBe('2026-11-15..2026-11-21');
  expect(spanOf('2026-W47', [from('2020-W01', 6)])).toBe('2026-11-14..2026-11-20');
  expect(weekHolding(day('2026-11-15'), [from('2020-W01', 7)])).toBe('2026-W47');
});

test('the week before a change is shorter or longer, and the lived ones stay', () => {
  const rules = [from('2026-W48', 7)];
  expect(spanOf('2026-W46', rules)).toBe('2026-11-09..2026-11-15');
  expect(spanOf('2026-W47', rules)).toBe('2026-11-16..2026-11-21');
  expect(spanOf('2026-W48', rules)).toBe('2026-11-22..2026-11-28');
  expect(spanOf('2026-W49', [...rules, from('2026-W50', 1)])).toBe('2026-11-29..2026-12-06');
});

test('the rule set last from a week on holds', () => {
  const rules = [from('2026-W10', 7), from('2026-W10', 6), from('2026-W02', 1)];
  expect(ruleOf(week('2026-W10'), rules).start).toBe(6);
  expect(ruleOf(week('2026-W09'), rules).start).toBe(1);
});

test('every date lies in exactly one week, and weeks follow each other, however often the first day changes', () => {
  fc.assert(
    fc.property(someDate, someRules, (date, rules) => {
      const held = weekHolding(date, rules);
      const dates = datesHeldBy(held, rules);
      expect(dates).toContain(date);
      expect(dates.filter((one) => weekdayOf(one) === 4)).toHaveLength(1);
      expect(addDays(dates.at(-1)!, 1)).toBe(datesHeldBy(weekAfter(held), rules)[0]);
      expect(dates.length).toBeGreaterThanOrEqual(5);
      expect(dates.length).toBeLessThanOrEqual(9);
    })
  );
});

test('a rule set for later changes nothing of the weeks that were lived before it', () => {
  fc.assert(
    fc.property(
      someDate,
      someRules,
      fc.constantFrom(1 as const, 6 as const, 7 as const),
      fc.integer({ min: 1, max: 800 }),
      (today, rules, start, daysBack) => {
        const now = weekHolding(today, rules);
        const later = { from: weekAfter(now), start, workingDays: ordinaryWorkingDays };
        const lived = addDays(datesHeldBy(now, rules)[0]!, -daysBack);
        expect(weekHolding(lived, [...rules, later])).toBe(weekHolding(lived, rules));
      }
    )
  );
});
