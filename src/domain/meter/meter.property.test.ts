import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekOf } from '../calendar/calendar';
import { entry, day } from '../goals/goals.fixture';
import { practice } from '../goals/practice';
import type { CountableTouch } from '../goals/touch-count';
import type { WeekFacts } from '../goals/week-report';
import { weekReport } from '../goals/week-report';
import { touchKind } from '../journal/touch';
import { meterOf } from './meter';

const someDay = fc.integer({ min: -10, max: 45 }).map((days) => addDays(day('2026-11-09'), days));

const someTouch = fc.record<CountableTouch>({
  entry: fc.integer({ min: 0, max: 999 }).map(entry),
  date: someDay,
  kind: fc.constantFrom(...touchKind.options),
  people: fc.array(
    fc.record({
      name: fc.constantFrom('Ana Ruiz', 'Raj Patel', 'Tom Berg'),
      earlierOneToOnes: fc.nat({ max: 5 })
    }),
    { maxLength: 4 }
  ),
  unknownPeople: fc.nat({ max: 1 }),
  begunByMe: fc.boolean(),
  asked: fc.boolean(),
  chosen: fc.option(fc.constantFrom(...practice.options)),
  organised: fc.boolean()
});

const somePause = fc
  .tuple(someDay, fc.nat({ max: 14 }))
  .map(([fromDate, days]) => ({ fromDate, toDate: addDays(fromDate, days) }));

const someFacts = fc
  .record({
    today: someDay,
    seenFrom: someDay,
    touches: fc.array(someTouch, { maxLength: 12 }),
    goals: fc.array(
      fc.record({
        practice: fc.constantFrom(...practice.options),
        period: fc.constantFrom('week' as const, 'month' as const),
        target: fc.nat({ max: 6 }),
        fromDate: someDay
      }),
      { maxLength: 6 }
    ),
    pauses: fc.array(somePause, { maxLength: 2 }),
    plans: fc.array(fc.record({ practice: fc.constantFrom(...practice.options), date: someDay }), {
      maxLength: 4
    }),
    rules: fc.array(
      fc.record({
        from: someDay.map(weekOf),
        start: fc.constantFrom(1 as const, 6 as const, 7 as const),
        workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const)
      }),
      { maxLength: 2 }
    ),
    begins: fc.array(someDay, { maxLength: 2 }).map((dates) => dates.sort())
  })
  .map(({ seenFrom, ...facts }): WeekFacts => ({ ...facts, week: weekOf(seenFrom) }));

const meter = (facts: WeekFacts): ReturnType<typeof meterOf> => meterOf(weekReport(facts));

test('a touch never lowers a meter, and taking it away restores it exactly', () => {
  fc.assert(
    fc.property(someFacts, someTouch, fc.nat(), (facts, touch, place) => {
      const before = weekReport(facts);
      const touches = facts.touches.toSpliced(place % (facts.touches.length + 1), 0, touch);
      const after = weekReport({ ...facts, touches });
      expect(meterOf(after).level).toBeGreaterThanOrEqual(meterOf(before).level);
      after.doors.forEach((door, index) => {
        expect(door.done).toBeGreaterThanOrEqual(before.doors[index]!.done);
        expect(door.behind).toBeLessThanOrEqual(before.doors[index]!.behind);
      });
      const again = touches.filter((one) => one !== touch);
      expect(weekReport({ ...facts, touches: again })).toEqual(before);
    })
  );
});

test('the order things were written down in does not matter', () => {
  const shuffled = someFacts.chain((facts) =>
    fc.record({
      facts: fc.constant({
        ...facts,
        // Two touches of one entry on one day, or two goals of one day, have no order of their own.
        touches: uniqueBy(facts.touches, (touch) => touch.entry),
        goals: uniqueBy(facts.goals, (goal) => goal.practice + goal.fromDate)
      }),
      seed: fc.infiniteStream(fc.nat())
    })
  );
  fc.assert(
    fc.property(shuffled, ({ facts, seed }) => {
      const mixed = {
        ...facts,
        touches: mix(facts.touches, seed),
        goals: mix(facts.goals, seed),
        plans: mix(facts.plans, seed),
        pauses: mix(facts.pauses, seed)
      };
      expect(weekReport(mixed)).toEqual(weekReport(facts));
    })
  );
});

test('a door is never fuller than what was lived, nor asks for more than its target', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const report = weekReport(facts);
      const done = report.doors.reduce((sum, door) => sum + door.done, 0);
      const organised = facts.touches.filter((touch) => touch.organised).length;
      expect(done).toBeLessThanOrEqual(facts.touches.length + organised);
      for (const door of report.doors) {
        expect(door.expected).toBeGreaterThanOrEqual(0);
        expect(door.expected).toBeLessThanOrEqual(door.target);
        expect(door.behind).toBeLessThanOrEqual(door.target - Math.min(door.done, door.target));
        expect(door.behind > 0).toBe(door.state === 'behind');
      }
    })
  );
});

test('a week already lived does not change when today moves on', () => {
  fc.assert(
    fc.property(someFacts, fc.nat({ max: 400 }), (facts, days) => {
      const sunday = addDays(facts.today, (7 - weekday(facts.today)) % 7);
      const past = { ...facts, week: weekOf(facts.today), today: addDays(sunday, 1) };
      const later = { ...past, today: addDays(past.today, days) };
      expect(weekReport(later)).toEqual(weekReport(past));
    })
  );
});

test('a meter is empty only with nothing done and solid only with all done', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const { done, target, level, words, state } = meter(facts);
      expect(done).toBeLessThanOrEqual(target);
      expect(Number.isInteger(level) && level >= 0 && level <= 10).toBe(true);
      expect(level === 0).toBe(done === 0);
      expect(level === 10).toBe(target > 0 && done === target);
      expect(words.includes('behind')).toBe(state === 'behind');
      expect(words.endsWith('all done')).toBe(state === 'done');
      expect(words.length).toBeLessThan(60);
    })
  );
});

const weekday = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay() || 7;

const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values()
];

function mix<T>(items: readonly T[], numbers: fc.Stream<number>): T[] {
  const order = [...numbers.take(items.length)];
  return items
    .map((item, index) => ({ item, at: order[index] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
