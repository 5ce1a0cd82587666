import { describe, expect, test } from 'vitest';
import type { IsoWeek } from '../calendar/calendar';
import type { WeekRules } from '../calendar/week-rules';
import { anaWellKnown, day, doorOf, entry, facts, raj, touch } from './goals.fixture';
import type { DatedGoal } from './practice';
import { practices } from './practice';
import type { WeekFacts } from './week-report';
import { weekReport } from './week-report';

const goal = (changes: Partial<DatedGoal> = {}): DatedGoal => ({
  practice: 'lunch',
  period: 'week',
  target: 1,
  fromDate: day('2026-01-01'),
  ...changes
});
const monday = day('2026-11-16');
const wednesday = day('2026-11-18');
const friday = day('2026-11-20');
const sunday = day('2026-11-22');

test('a new journal has six doors in hallway order, with the default goals', () => {
  const report = weekReport(facts());
  expect(report.doors.map((door) => door.practice)).toEqual(practices);
  expect(report.doors.map((door) => [door.period, door.target])).toEqual([
    ['week', 1],
    ['week', 1],
    ['week', 1],
    ['month', 1],
    ['month', 1],
    ['month', 0]
  ]);
  expect(report.doors.at(-1)?.state).toBe('rest');
  expect(report).toMatchObject({ week: '2026-W47', today: wednesday, workingDaysLeft: 2 });
});

test('a lunch with a new face fills the lunch door', () => {
  expect(doorOf('lunch', { touches: [touch()] })).toMatchObject({ done: 1, state: 'done' });
});

test('a lunch with somebody well known moves the other door and says why', () => {
  const touches = [touch({ people: [anaWellKnown] })];
  expect(doorOf('lunch', { touches })).toMatchObject({
    done: 0,
    uncounted: [
      {
        entry: entry(1),
        reason: 'You know Ana Ruiz well by now (5 one-to-ones), so this counts as a touch base.'
      }
    ]
  });
  expect(doorOf('touch-base', { touches })).toMatchObject({ done: 1, uncounted: [] });
});

test('an entry counts in the week of its own date, on its first and last day', () => {
  const on = (date: string): number =>
    doorOf('lunch', { today: sunday, touches: [touch({ date: day(date) })] }).done;
  expect([on('2026-11-15'), on('2026-11-16'), on('2026-11-22'), on('2026-11-23')]).toEqual([
    0, 1, 1, 0
  ]);
});

describe('what is expected by now', () => {
  const three = [goal({ target: 3 })];
  test('is the target by the share of working days begun, rounded down', () => {
    const expected = ['16', '17', '18', '19', '20', '21', '22'].map(
      (date) => doorOf('lunch', { goals: three, today: day(`2026-11-${date}`) }).expected
    );
    expect(expected).toEqual([0, 1, 1, 2, 3, 3, 3]);
  });

  test('one lunch a week is due on the last working day only', () => {
    expect(doorOf('lunch', { today: day('2026-11-19') })).toMatchObject({
      expected: 0,
      state: 'on-pace',
      behind: 0
    });
    expect(doorOf('lunch', { today: friday })).toMatchObject({
      expected: 1,
      state: 'behind',
      behind: 1
    });
  });

  test('follows the days one works', () => {
    const rules = [
      { from: '2026-W01' as IsoWeek, start: 1 as const, workingDays: [1, 2, 3] as const }
    ];
    expect(doorOf('lunch', { goals: three, rules, today: wednesday }).expected).toBe(3);
  });

  test('counts the working days of the month for a door of the month', () => {
    const goals = [goal({ practice: 'introduce', period: 'month', target: 2 })];
    const on = (date: string): number => doorOf('introduce', { goals, today: day(date) }).expected;
    // November 2026 has 21 working days; the eleventh is Monday the 16th.
    expect([on('2026-11-16'), on('2026-11-18')]).toEqual([1, 1]);
    expect(doorOf('introduce', { goals: [], today: wednesday }).expected).toBe(0);
  });
});

test('more than expected is ahead, more than wanted stays done', () => {
  const goals = [goal({ target: 3 })];
  const lunches = [1, 2, 3, 4].map((number) => touch({ entry: entry(number), date: monday }));
  const after = (count: number): unknown =>
    doorOf('lunch', { goals, touches: lunches.slice(0, count) }).state;
  expect([after(0), after(1), after(2), after(3), after(4)]).toEqual([
    'behind',
    'on-pace',
    'ahead',
    'done',
    'done'
  ]);
  expect(doorOf('lunch', { goals, touches: lunches }).done).toBe(4);
});

test('an event I organised fills its door twice', () => {
  const goals = [goal({ practice: 'join-in', period: 'month', target: 2 })];
  const touches = [touch({ kind: 'event', people: [], organised: true })];
  expect(doorOf('join-in', { goals, touches })).toMatchObject({ done: 2, state: 'done' });
});

describe('plans', () => {
  const goals = [goal({ target: 3 })];
  const plan = { practice: 'lunch' as const, date: friday };

  test('show as planned, keep a door on pace, and are not done', () => {
    expect(doorOf('lunch', { goals, plans: [plan] })).toMatchObject({
      done: 0,
      planned: 1,
      expected: 1,
      state: 'on-pace'
    });
  });

  test('count from today on and inside the period only', () => {
    const planned = (date: string): number =>
      doorOf('lunch', { goals, plans: [{ ...plan, date: day(date) }] }).planned;
    expect([planned('2026-11-17'), planned('2026-11-18'), planned('2026-11-23')]).toEqual([
      0, 1, 0
    ]);
  });

  test('a lunch written down for a day to come is planned', () => {
    expect(doorOf('lunch', { touches: [touch({ date: friday })] })).toMatchObject({
      done: 0,
      planned: 1
    });
  });
});

describe('pauses', () => {
  const away = (fromDate: string, toDate: string): Partial<WeekFacts> => ({
    pauses: [{ fromDate: day(fromDate), toDate: day(toDate) }]
  });
  const five = [goal({ target: 5 })];

  test('make the target of a week smaller, rounded up', () => {
    const target = (toDate: string): number =>
      doorOf('lunch', {
        ...away('2026-11-16', toDate),
        goals: [goal({ target: 2 })],
        today: friday
      }).target;
    expect([target('2026-11-16'), target('2026-11-18'), target('2026-11-19')]).toEqual([2, 1, 1]);
  });

  test('expect nothing while they last', () => {
    const door = doorOf('lunch', {
      ...away('2026-11-18', '2026-11-20'),
      goals: five,
      today: wednesday
    });
    expect(door).toMatchObject({ target: 2, expected: 2, state: 'paused', behind: 0 });
  });

  test('a week that ended in one is paused ever after, unless its door was filled', () => {
    const past = { ...away('2026-11-18', '2026-11-20'), today: day('2027-02-01') };
    expect(doorOf('lunch', past).state).toBe('paused');
    expect(doorOf('lunch', { ...past, touches: [touch({ date: monday })] }).state).toBe('done');
  });

  test('a free Monday does not excuse the rest of the week', () => {
    expect(doorOf('lunch', { ...away('2026-11-16', '2026-11-16'), today: sunday }).state).toBe(
      'behind'
    );
  });

  test('a vacation that starts on Saturday leaves the week as it was', () => {
    expect(doorOf('lunch', { ...away('2026-11-21', '2026-12-06'), today: sunday }).state).toBe(
      'behind'
    );
  });

  test('a whole week of it wants nothing and a whole month neither', () => {
    const door = { ...away('2026-11-01', '2026-11-30'), today: wednesday };
    expect(doorOf('lunch', door)).toMatchObject({ target: 0, expected: 0, state: 'paused' });
    expect(doorOf('introduce', door)).toMatchObject({ target: 0, state: 'paused' });
    expect(weekReport(facts(door)).workingDaysLeft).toBe(0);
  });

  test('scale a month by its working days left', () => {
    const goals = [goal({ practice: 'join-in', period: 'month', target: 4 })];
    // 10 of the 21 working days are left.
    const door = doorOf('join-in', { ...away('2026-11-16', '2026-11-30'), goals });
    expect(door.target).toBe(2);
  });
});

describe('goals', () => {
  test('the newest one holds, one of next week not yet', () => {
    const goals = [
      goal({ target: 3, fromDate: day('2026-11-17') }),
      goal({ target: 2, fromDate: day('2026-09-01') }),
      goal({ target: 1, fromDate: day('2026-11-23') })
    ];
    expect(doorOf('lunch', { goals }).target).toBe(3);
    expect(doorOf('lunch', { goals, today: monday }).target).toBe(2);
    const next = { week: '2026-W48' as WeekFacts['week'] };
    expect(doorOf('lunch', { ...next, goals }).target).toBe(1);
  });

  test('a door that is off rests, and still shows what was done', () => {
    const goals = [goal({ target: 0 })];
    expect(doorOf('lunch', { goals, touches: [touch()] })).toMatchObject({
      target: 0,
      done: 1,
      state: 'rest',
      behind: 0
    });
  });
});

describe('another week', () => {
  test('a past one is told as of its last day', () => {
    const report = weekReport(
      facts({
        week: '2026-W46' as WeekFacts['week'],
        touches: [
          touch({ kind: 'introduction', people: [anaWellKnown, raj], date: day('2026-11-10') }),
          touch({ kind: 'event', date: wednesday })
        ],
        plans: [{ practice: 'touch-base', date: day('2026-11-13') }]
      })
    );
    expect(report).toMatchObject({ today: '2026-11-15', workingDaysLeft: 0 });
    const [lunch, touchBase, , introduce, joinIn] = report.doors;
    expect(lunch).toMatchObject({ expected: 1, state: 'behind', behind: 1 });
    expect(touchBase).toMatchObject({ planned: 0, state: 'behind' });
    expect(introduce).toMatchObject({ done: 1, state: 'done' });
    expect(joinIn).toMatchObject({ done: 0, planned: 0, expected: 0, state: 'on-pace' });
  });

  test('one to come expects nothing and shows its plans', () => {
    const next = { week: '2026-W48' as WeekFacts['week'] };
    const report = weekReport(
      facts({ ...next, plans: [{ practice: 'lunch', date: day('2026-11-24') }] })
    );
    expect(report).toMatchObject({ today: wednesday, workingDaysLeft: 5 });
    expect(report.doors[0]).toMatchObject({ planned: 1, expected: 0, state: 'on-pace' });
  });
});

describe('a week that begins on another day', () => {
  const rules = (from: string, start: 1 | 6 | 7): WeekRules => [
    { from: from as IsoWeek, start, workingDays: [1, 2, 3, 4, 5] }
  ];

  test('takes in the Sunday before', () => {
    const touches = [touch({ date: day('2026-11-15') })];
    expect(doorOf('lunch', { touches }).done).toBe(0);
    expect(doorOf('lunch', { touches, rules: rules('2026-W01', 7) }).done).toBe(1);
  });

  test('asks no more of the longer week before a change', () => {
    const changed = [...rules('2026-W01', 7), ...rules('2026-W48', 1)];
    expect(doorOf('lunch', { goals: [goal({ target: 5 })], rules: changed }).target).toBe(5);
  });

  test('never changes what a lived week came to', () => {
    const lived = facts({
      today: day('2026-12-15'),
      touches: [touch(), touch({ date: day('2026-11-22'), entry: entry(2) })]
    });
    expect(weekReport({ ...lived, rules: rules('2026-W51', 6) })).toEqual(weekReport(lived));
  });
});
