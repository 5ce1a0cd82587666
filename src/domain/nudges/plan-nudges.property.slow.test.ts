import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClockTime, Instant, ZoneId } from '../calendar/calendar';
import {
  addDays,
  addMinutes,
  dateAt,
  isBefore,
  timeAt,
  weekdayOf,
  weekOf
} from '../calendar/calendar';
import { practice } from '../goals/practice';
import { isPaused } from '../goals/working-days';
import type { TouchId } from '../people/ids';
import { afterRecording, anaId, at, facts, lunch, november } from './nudges.fixture';
import type { NudgeFacts } from './nudge-facts';
import type { NudgePlan } from './plan-nudges';
import { planNudges } from './plan-nudges';
import { thankYouAfter } from './thank-you';

const zones = ['Europe/Madrid', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'] as ZoneId[];

const someLunch = fc
  .record({
    number: fc.nat({ max: 99 }),
    day: fc.integer({ min: 16, max: 19 }),
    time: fc.option(fc.constantFrom(...(['08:00', '11:45', '12:30', '19:30'] as ClockTime[]))),
    minutes: fc.option(fc.integer({ min: 1, max: 300 })),
    writtenLater: fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 3000 })),
    zone: fc.constantFrom(...zones),
    thanked: fc.nat({ max: 5 }).map((number) => number === 0)
  })
  .map(({ number, day, writtenLater, thanked, ...rest }) =>
    lunch({
      ...rest,
      touch: `00000000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}` as TouchId,
      date: november(day),
      writtenAt: addMinutes(at(day, '13:30'), writtenLater),
      people: [{ id: anaId, name: 'Ana Ruiz', thanked }]
    })
  );

const someFacts = fc
  .record({
    lunches: fc.uniqueArray(someLunch, {
      selector: (one) => one.touch,
      minLength: 4,
      maxLength: 9
    }),
    targets: fc.array(fc.nat({ max: 5 }), { minLength: 6, maxLength: 6 }),
    pause: fc.option(fc.tuple(fc.integer({ min: 16, max: 20 }), fc.nat({ max: 1 })))
  })
  .map(({ lunches, targets, pause }): NudgeFacts =>
    facts({
      lunches,
      goals: practice.options.map((one, index) => ({
        practice: one,
        target: targets[index] ?? 0,
        period: index < 4 ? 'week' : 'month',
        fromDate: november(1)
      })),
      pauses: pause
        ? [{ fromDate: november(pause[0]), toDate: addDays(november(pause[0]), pause[1]) }]
        : []
    })
  );

/** What happens to a desktop: time goes by (or sleep), the timer rings, a crash before anything is recorded, a journey. */
const someStep = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .oneof(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 200, max: 320 }),
        fc.nat({ max: 1500 })
      )
      .map((minutes) => ({ minutes }))
  },
  { weight: 6, arbitrary: fc.constant({ timer: true as const }) },
  { weight: 1, arbitrary: fc.constantFrom(...zones).map((zone) => ({ zone })) },
  { weight: 1, arbitrary: fc.constant({ plannedOnly: true as const }) }
);

test('each nudge comes once, in its time, in a window, within the caps, whatever happens', () => {
  fc.assert(
    fc.property(someFacts, fc.array(someStep, { minLength: 5, maxLength: 30 }), (start, steps) => {
      let given = start;
      let now = at(16, '08:00');
      for (const step of steps) {
        if ('minutes' in step) now = addMinutes(now, step.minutes);
        if ('zone' in step) given = { ...given, zone: step.zone };
        if ('timer' in step) now = planNudges(given, now).next ?? now;
        const plan = planNudges(given, now);
        expect(faultsOf(plan, given, now)).toEqual([]);
        if ('plannedOnly' in step) continue;

        given = afterRecording(given, plan, now);
        expect(planNudges(given, now)).toMatchObject({ due: [], missed: [] });
      }
      const keys = given.recorded.map((nudge) => nudge.key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 30 }
  );
});

/** What is wrong with a plan, told as sentences. */
function faultsOf(plan: NudgePlan, { zone, pauses, recorded }: NudgeFacts, now: Instant): string[] {
  const faults: string[] = [];
  if (plan.next && !isBefore(now, plan.next)) faults.push('the next moment is not ahead');
  if (plan.due.length === 0) return faults;
  const today = dateAt(now, zone);
  if (plan.due.some((nudge) => isBefore(now, nudge.from))) faults.push('too early');
  if (plan.due.some((nudge) => isBefore(nudge.until, now))) faults.push('too late');
  if (weekdayOf(today) > 5) faults.push('on a weekend');
  if (isPaused(today, pauses)) faults.push('in a pause');
  // From ten o'clock to four hours after the last window.
  if (timeAt(now, zone) < '10:00' || timeAt(now, zone) > '20:30') faults.push('in the quiet hours');
  const shown = recorded
    .filter((nudge) => nudge.state === 'claimed')
    .map((nudge) => dateAt(nudge.recordedAt, zone));
  const ofDay = shown.filter((date) => date === today).length + plan.due.length;
  const ofWeek = shown.filter((date) => weekOf(date) === weekOf(today)).length + plan.due.length;
  if (ofDay > 2) faults.push('more than two a day');
  if (ofWeek > 8) faults.push('more than eight a week');
  return faults;
}

test('a desktop opened every morning shows or lists every lunch worth a thank-you', () => {
  const someLunches = fc.uniqueArray(someLunch, { selector: (one) => one.touch, maxLength: 6 });
  fc.assert(
    fc.property(someLunches, (lunches) => {
      let given = facts({ lunches });
      for (let day = 13; day <= 30; day++) {
        let now: Instant | null = at(day, '09:00');
        while (now && isBefore(now, at(day, '23:59'))) {
          const plan: NudgePlan = planNudges(given, now);
          given = afterRecording(given, plan, now);
          now = plan.next;
        }
      }
      const worth = lunches.flatMap((one) => thankYouAfter(one) ?? []);
      expect(given.recorded.map((nudge) => nudge.key).sort()).toEqual(
        worth.map(({ key }) => key).sort()
      );
    }),
    { numRuns: 15 }
  );
});
