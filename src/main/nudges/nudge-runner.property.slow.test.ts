import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMinutes, instantAt, type Instant } from '../../domain/calendar/calendar';
import { earlierOf } from '../../domain/delivery/windows';
import type { NudgeFacts } from '../../domain/nudges/nudge-facts';
import { beginLife, isBetween, isPopup, type Event, type Life } from './desk-life.fixture';
import { faultsOf } from './faults.fixture';
import { openPlannedJournal } from './planned-journal.fixture';
import {
  anyEvents,
  berlin,
  ordinaryEvent,
  someDesk,
  someEvent,
  type SomeDesk
} from './some-life.fixture';

/** Longer than hundreds of lives take on a busy machine. */
const slow = 240_000;

async function live({ given, start }: SomeDesk, events: readonly Event[]): Promise<Life> {
  const life = await beginLife({
    start,
    zone: berlin,
    openJournal: (desk) => openPlannedJournal(given, desk)
  });
  await life.goOn(events);
  return life;
}

const popupsOf = ({ tries }: Life, key: string): number =>
  tries.filter((one) => one.nudge.key === key && isPopup(one)).length;

test(
  'P1, P3, P5, P9: whatever comes between, no nudge pops up twice, out of its time, in quiet hours or behind a lock, none goes back, none is lost, and none is tried more than three times',
  async () => {
    await fc.assert(
      fc.asyncProperty(someDesk, anyEvents, async (desk, events) => {
        expect(await faultsOf(await live(desk, events), desk.given.choices)).toEqual([]);
      }),
      { numRuns: 60 }
    );
  },
  slow
);

test(
  'P2: a promise whose time somebody is there for pops up exactly once, and one whose time nobody is there for never does',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        someDesk,
        fc.array(ordinaryEvent, { minLength: 3, maxLength: 25 }),
        async (desk, events) => {
          const life = await live(desk, events);
          const isThere = (since: Instant, until: Instant): boolean =>
            life.attended.some((at) => isBetween(at, since, until));
          const times = timesOf(desk.given);
          const seen = times.filter(({ by, until }) => isThere(by, until));
          const unseen = times.filter(({ from, until }) => !isThere(from, until));
          expect(seen.map(({ key }) => popupsOf(life, key))).toEqual(seen.map(() => 1));
          expect(unseen.map(({ key }) => popupsOf(life, key))).toEqual(unseen.map(() => 0));
        }
      ),
      { numRuns: 50 }
    );
  },
  slow
);

test(
  'P2: a desktop that refuses for a while, or a sleep that comes between, takes no promise its popup',
  async () => {
    const disturbance = fc.constantFrom<Event[]>(
      [{ does: 'fail', outcomes: ['refused'] }],
      [{ does: 'fail', outcomes: ['refused', 'refused'] }],
      ...(['readNudgePlan', 'look', 'claimNudges', 'show', 'settleNudges'] as const).map(
        (call): Event[] => [
          { does: 'interrupt', call, by: { is: 'sleep', minutes: 90, isLocked: false } }
        ]
      )
    );
    await fc.assert(
      fc.asyncProperty(someDesk, fc.nat(4), disturbance, async (desk, days, disturbed) => {
        const day: Event = { does: 'work', minutes: 24 * 60 };
        const before = Array.from({ length: days }, () => day);
        const life = await live(desk, [...before, ...disturbed, day, day, day, day]);
        const seen = timesOf(desk.given).filter(
          ({ by, until }) => life.attended.filter((at) => isBetween(at, by, until)).length > 10
        );
        expect(seen.map(({ key }) => popupsOf(life, key))).toEqual(seen.map(() => 1));
      }),
      { numRuns: 25 }
    );
  },
  slow
);

test(
  'P4: asked once or many times, at once or one after the other, in whatever order, the same is shown and recorded',
  async () => {
    const asking = fc.array(
      fc.oneof(
        fc.record({ does: fc.constant('ask' as const), times: fc.integer({ min: 1, max: 4 }) }),
        fc.record({
          does: fc.constant('sleep' as const),
          minutes: fc.constant(0),
          told: fc.integer({ min: 1, max: 3 }),
          isLocked: fc.constant(false)
        })
      ),
      { maxLength: 5 }
    );
    const wakes: Event = { does: 'sleep', minutes: 0, told: 1, isLocked: false };
    await fc.assert(
      fc.asyncProperty(
        someDesk,
        fc.array(someEvent, { minLength: 3, maxLength: 12 }),
        asking,
        asking,
        async (desk, events, before, after) => {
          const once = await live(desk, [...events, wakes]);
          const often = await live(desk, [...events, ...before, wakes, ...after]);
          expect(often.tries).toEqual(once.tries);
          expect(await often.states()).toEqual(await once.states());
        }
      ),
      { numRuns: 40 }
    );
  },
  slow
);

/** When each promise may be shown, told without the planner: in the first window of its day, up to four hours late, never in quiet hours. */
const timesOf = ({ promises, choices }: NudgeFacts) =>
  promises.map(({ id, due }) => {
    const at = (time: (typeof choices.windows)[number]): Instant => instantAt(due, time, berlin);
    const from = at(choices.windows[0]!);
    const rests = at(choices.hours.to);
    return {
      key: `promise-mine:${id}:${due}`,
      from,
      by: earlierOf(addMinutes(from, 30), rests),
      until: earlierOf(addMinutes(from, 240), rests)
    };
  });
