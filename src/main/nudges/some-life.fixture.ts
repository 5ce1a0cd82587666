import fc from 'fast-check';
import {
  addDays,
  instantAt,
  type ClockTime,
  type Instant,
  type IsoDate,
  type Weekday,
  type ZoneId
} from '../../domain/calendar/calendar';
import { usualChoices } from '../../domain/nudges/nudge-choices';
import type { NudgeFacts } from '../../domain/nudges/nudge-facts';
import { facts, lunch } from '../../domain/nudges/nudges.fixture';
import type { PromiseFact } from '../../domain/nudges/promise-due';
import type { TouchId } from '../../domain/people/ids';
import type { Call, Event } from './desk-life.fixture';

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland'] as ZoneId[];
export const berlin = zones[0]!;

/** What there is to be told of, and when somebody comes to the desk first. */
export interface SomeDesk {
  given: NudgeFacts;
  start: Instant;
}

const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const time = (text: string): ClockTime => text as ClockTime;

const weeks = [
  // An ordinary one.
  { from: '2026-11-16', windows: ['10:00', '13:30', '16:30'], hours: ['09:00', '18:00'] },
  // Of somebody who works at night, when an hour is lost, and when one is lived twice.
  { from: '2026-03-28', windows: ['02:30', '04:00'], hours: ['02:15', '08:00'] },
  { from: '2026-10-24', windows: ['01:45', '02:30'], hours: ['01:30', '02:45'] }
] as const;

/** Promises due on some of four days, and lunches on some of three. */
export const someDesk: fc.Arbitrary<SomeDesk> = fc
  .record({
    week: fc.constantFrom(...weeks),
    promised: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 }),
    lunched: fc.uniqueArray(fc.nat(2), { maxLength: 2 })
  })
  .map(({ week: { from: first, windows, hours }, promised, lunched }) => {
    const date = (away: number): IsoDate => addDays(first as IsoDate, away);
    const start = instantAt(date(0), time('00:30'), berlin);
    const [from = '', to = ''] = hours;
    const given = facts({
      zone: berlin,
      rules: [{ from: '2020-W01' as never, start: 1, workingDays: everyDay }],
      choices: {
        ...usualChoices,
        windows: windows.map(time),
        hours: { from: time(from), to: time(to) }
      },
      promises: promised.map((away) => promiseOf(date(away), away)),
      lunches: lunched.map((away) =>
        lunch({ touch: id(50 + away) as TouchId, date: date(away), zone: berlin, writtenAt: start })
      )
    });
    return { given, start };
  });

const id = (number: number): string =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const promiseOf = (due: IsoDate, number: number): PromiseFact => ({
  id: id(number) as PromiseFact['id'],
  entry: id(90) as PromiseFact['entry'],
  by: 'me',
  person: null,
  text: 'the deck',
  due,
  writtenAt: instantAt(addDays(due, -9), time('09:00'), berlin)
});

const someMinutes = fc.oneof(
  fc.integer({ min: 1, max: 4 }),
  fc.integer({ min: 20, max: 300 }),
  fc.integer({ min: 300, max: 1500 })
);
const twoDays = 2 * 24 * 60;
const someJump = fc.oneof(
  fc.integer({ min: -twoDays, max: twoDays }),
  fc.integer({ min: -10, max: 10 })
);

const as = <Name extends Event['does']>(does: Name) => fc.constant(does);
const works = fc.record({ does: as('work'), minutes: someMinutes });
const asks = fc.record({ does: as('ask'), times: fc.integer({ min: 1, max: 5 }) });
const restarts = fc.record({ does: as('restart'), minutes: someMinutes });
const sleeps = (isLocked: fc.Arbitrary<boolean>) =>
  fc.record({ does: as('sleep'), minutes: someMinutes, told: fc.nat(3), isLocked });
const flies = fc.record({ does: as('fly'), zone: fc.constantFrom(...zones) });
const setsClock = fc.record({ does: as('set-clock'), minutes: someJump });
const fails = fc.record({
  does: as('fail'),
  outcomes: fc.array(fc.constantFrom('refused' as const, 'refused' as const, 'unclear' as const), {
    maxLength: 5
  })
});
const isInterrupted = fc.record({
  does: as('interrupt'),
  call: fc.constantFrom<Call>('readNudgePlan', 'look', 'claimNudges', 'show', 'settleNudges'),
  by: fc.oneof(
    fc.constant({ is: 'crash-before' as const }),
    fc.constant({ is: 'crash-after' as const }),
    fc.record({ is: fc.constant('sleep' as const), minutes: someMinutes, isLocked: fc.boolean() }),
    fc.record({ is: fc.constant('set-clock' as const), minutes: someJump })
  )
});

/** Anything that can happen but for what comes between two calls. */
export const someEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: works },
  { weight: 1, arbitrary: asks },
  { weight: 2, arbitrary: restarts },
  { weight: 4, arbitrary: sleeps(fc.boolean()) },
  { weight: 2, arbitrary: fc.record({ does: as('unlock') }) },
  { weight: 1, arbitrary: flies },
  { weight: 1, arbitrary: setsClock },
  { weight: 3, arbitrary: fails }
);

const untilNudged = fc.record({ does: as('work-until-nudged') });

/** Trouble at the very moment of a nudge, or just after the desktop refused it. */
const someTrouble = fc.oneof(
  fc.tuple(isInterrupted, untilNudged, works),
  fc.tuple(
    fc.constant<Event>({ does: 'fail', outcomes: ['refused'] }),
    untilNudged,
    fc.oneof(flies, setsClock, sleeps(fc.boolean()), restarts),
    works
  )
);

/** All that can happen, in any order. */
export const anyEvents: fc.Arbitrary<Event[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: someEvent.map((event): Event[] => [event]) },
      { weight: 1, arbitrary: isInterrupted.map((event): Event[] => [event]) },
      { weight: 3, arbitrary: someTrouble }
    ),
    { minLength: 3, maxLength: 15 }
  )
  .map((parts) => parts.flat());

/** What an ordinary day brings, none of which is a reason to say nothing. */
export const ordinaryEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: works },
  { weight: 1, arbitrary: asks },
  { weight: 2, arbitrary: restarts },
  { weight: 3, arbitrary: sleeps(fc.constant(false)) }
);
