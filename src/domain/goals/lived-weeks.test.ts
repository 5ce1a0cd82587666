import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IsoDate } from '../calendar/calendar';
import { addDays, weekOf } from '../calendar/calendar';
import { weekAway, weekHolding } from '../calendar/week-rules';
import { countsWhen } from './counts-when';
import { day, entry, touch } from './goals.fixture';
import type { DoorDays, LifeFacts } from './lived-weeks';
import { livedWeeks, monthOfLife, weekOfLife } from './lived-weeks';
import { practice, type Practice } from './practice';
import { countTouch, type CountableTouch } from './touch-count';
import { weekReport } from './week-report';

const today = day('2026-11-18');
const someDay = fc.integer({ min: 0, max: 100 }).map((days) => addDays(day('2026-08-20'), days));

const someTouch = fc
  .record({
    date: someDay,
    number: fc.nat({ max: 9999 }),
    chosen: fc.option(fc.constantFrom(...practice.options))
  })
  .map(({ number, ...changes }) => touch({ ...changes, entry: entry(number) }));

const someSaid = fc.record({
  goals: fc.array(
    fc.record({
      practice: fc.constantFrom(...practice.options),
      period: fc.constantFrom('week' as const, 'month' as const),
      target: fc.nat({ max: 3 }),
      fromDate: someDay
    }),
    { maxLength: 4 }
  ),
  pauses: fc.array(
    someDay.map((date) => ({ fromDate: date, toDate: addDays(date, 4) })),
    { maxLength: 2 }
  ),
  rules: fc.array(
    fc.record({
      from: someDay.map(weekOf),
      start: fc.constantFrom(1 as const, 6 as const, 7 as const),
      workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 })
    }),
    { maxLength: 2 }
  ),
  measures: fc.array(
    fc.record({
      from: someDay.map(weekOf),
      countsWhen: fc.constantFrom(...countsWhen.options)
    }),
    { maxLength: 2 }
  ),
  begins: someDay.map((date) => [date])
});

const lifeOf = (
  touches: readonly CountableTouch[],
  said: Omit<LifeFacts, 'days' | 'today' | 'saved'>
): LifeFacts => ({ ...said, today, saved: new Set(), days: daysOf(touches) });

/** How the doors were filled by day. */
function daysOf(touches: readonly CountableTouch[]): DoorDays {
  const days = new Map<IsoDate, Map<Practice, number>>();
  for (const one of touches) {
    const count = countTouch(one);
    if (count.practice === null) continue;
    const doors = days.get(one.date) ?? new Map<Practice, number>();
    days.set(one.date, doors);
    doors.set(count.practice, (doors.get(count.practice) ?? 0) + count.amount);
  }
  return days;
}

test('a week told from its days is the week told from its touches', () => {
  fc.assert(
    fc.property(
      fc.array(someTouch, { maxLength: 30 }),
      someSaid,
      // A week to come is nobody's life yet.
      someDay.filter((date) => date <= today),
      (touches, said, date) => {
        const week = weekHolding(date, said.rules);
        const report = weekReport({ ...said, week, today, touches, plans: [] });
        const life = lifeOf(touches, said);
        const told = [
          ...weekOfLife(week, life).doors,
          ...monthOfLife(report.today.slice(0, 7) as never, life)
        ];
        // Of a month gone by, a week in the middle tells less than the month itself.
        const asked = report.doors.filter(
          ({ period }) => period === 'week' || report.today === today
        );
        const stands = asked.map(({ uncounted: _why, ...door }) => door);
        const same = asked.map(({ practice: name }) => told.find((one) => one.practice === name));
        expect(same).toMatchObject(stands);
      }
    )
  );
});

test('telling of something more never spoils a lived week, and weeks follow each other to this one', () => {
  fc.assert(
    fc.property(
      fc.array(someTouch, { maxLength: 30 }),
      someTouch,
      someSaid,
      (touches, more, said) => {
        const before = livedWeeks(lifeOf(touches, said));
        const after = livedWeeks(lifeOf([...touches, more], said));
        const outcomes = new Map(after.map(({ week, outcome }) => [week, outcome]));
        const spoilt = before.filter(({ week, outcome }) => {
          const then = outcomes.get(week);
          return then !== outcome && then !== 'kept';
        });
        expect(spoilt).toEqual([]);
        const next = after.map(({ week }) => weekAway(week, 1));
        const current = weekHolding(today, said.rules);
        expect([...after.slice(1).map(({ week }) => week), current]).toEqual(
          after.length === 0 ? [current] : next
        );
      }
    )
  );
});
