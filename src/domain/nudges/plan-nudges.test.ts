import { describe, expect, test } from 'vitest';
import type { Instant, ZoneId } from '../calendar/calendar';
import type { Practice } from '../goals/practice';
import {
  afterLunch,
  anaId,
  afterRecording,
  at,
  dueAt,
  facts,
  lunch,
  madrid,
  missedAt,
  november,
  rajId,
  recorded,
  thankYou
} from './nudges.fixture';
import { nudgeState } from './nudge';
import type { NudgeFacts } from './nudge-facts';
import { planNudges } from './plan-nudges';
import type { LunchFact } from './thank-you';

test('an empty journal with all doors off is silent, and looks again at the next window', () => {
  expect(planNudges(facts(), at(18, '16:30'))).toEqual({
    due: [],
    missed: [],
    ahead: [],
    busy: [],
    open: { from: at(18, '08:00'), until: at(18, '21:00') },
    next: at(19, '10:00')
  });
});

describe('after a lunch', () => {
  test('a thank-you comes in the first window two hours after it', () => {
    expect(dueAt(afterLunch(), at(18, '16:29'))).toEqual([]);
    expect(dueAt(afterLunch(), at(18, '16:30'))).toEqual([thankYou]);
  });

  test('the time and the length that were said move it', () => {
    const early = afterLunch({
      time: '10:30' as LunchFact['time'],
      minutes: 45,
      writtenAt: at(18, '11:30')
    });
    expect(dueAt(early, at(18, '13:30'))).toEqual([thankYou]);
    const late = afterLunch({ time: '19:00' as LunchFact['time'] });
    expect(dueAt(late, at(18, '16:30'))).toEqual([]);
    expect(dueAt(late, at(19, '10:00'))).toEqual([thankYou]);
  });

  test('one that becomes due inside a window comes at once', () => {
    const given = afterLunch({ time: '13:45' as LunchFact['time'] });
    expect(dueAt(given, at(18, '16:44'))).toEqual([]);
    expect(dueAt(given, at(18, '16:45'))).toEqual([thankYou]);
  });

  test('a lunch written down in the evening is thanked for the next morning', () => {
    const given = afterLunch({ writtenAt: at(18, '20:00') });
    expect(dueAt(given, at(18, '20:00'))).toEqual([]);
    expect(planNudges(given, at(18, '20:00'))).toMatchObject({ missed: [], next: at(19, '10:00') });
    expect(dueAt(given, at(19, '10:00'))).toEqual([thankYou]);
  });

  test('a lunch of last week is not worth a nudge, nor a line in the inbox', () => {
    expect(planNudges(afterLunch({ date: november(11) }), at(18, '16:30'))).toMatchObject({
      due: [],
      missed: []
    });
  });

  test('who was thanked already is left out, and with everybody thanked it is silent', () => {
    const ana = { id: anaId, name: 'Ana Ruiz', thanked: false };
    const raj = { id: rajId, name: 'Raj Patel', thanked: true };
    const titleFor = (people: LunchFact['people']): string | undefined =>
      planNudges(afterLunch({ people }), at(18, '16:30')).due[0]?.title;
    expect(titleFor([ana, raj])).toBe('Say thanks to Ana?');
    expect(titleFor([{ ...ana, thanked: true }, raj])).toBeUndefined();
    expect(titleFor([])).toBeUndefined();
  });

  test('what is held may still come, and takes nobody’s place', () => {
    const held = [lunch().touch, 'b', 'c'].map((touch) =>
      recorded(`thank-you:${touch}:2026-11-18`, 'held', at(18, '16:30'))
    );
    expect(dueAt({ ...afterLunch(), recorded: held }, at(18, '17:30'))).toEqual([thankYou]);
  });

  test('what was recorded never comes again, dismissed or not', () => {
    for (const state of nudgeState.exclude(['planned', 'held']).options) {
      const given = { ...afterLunch(), recorded: [recorded(thankYou, state, at(18, '16:30'))] };
      expect(dueAt(given, at(18, '16:31'))).toEqual([]);
      expect(missedAt(given, at(21, '12:00'))).toEqual([]);
    }
  });
});

describe('late', () => {
  test('up to four hours it still comes, afterwards it is only listed', () => {
    expect(dueAt(afterLunch(), at(18, '20:30'))).toEqual([thankYou]);
    expect(dueAt(afterLunch(), at(18, '20:31'))).toEqual([]);
    expect(missedAt(afterLunch(), at(18, '20:30'))).toEqual([]);
    expect(missedAt(afterLunch(), at(18, '20:31'))).toEqual([thankYou]);
    expect(dueAt(afterLunch(), at(19, '10:00'))).toEqual([]);
  });

  test('after a week it is forgotten', () => {
    expect(missedAt(afterLunch(), at(25, '20:29'))).toEqual([thankYou]);
    expect(missedAt(afterLunch(), at(25, '20:31'))).toEqual([]);
  });
});

test('after the clock was set back nothing is given up', () => {
  const later = [recorded('thank-you:b', 'shown', at(25, '10:00'))];
  expect(missedAt(afterLunch(), at(20, '09:00'))).toEqual([thankYou]);
  expect(missedAt({ ...afterLunch(), recorded: later }, at(20, '09:00'))).toEqual([]);
});

describe('days off', () => {
  test('a Saturday has no windows, and by Monday a lunch of Friday is too old', () => {
    const given = afterLunch({ date: november(20), writtenAt: at(20, '18:00') });
    expect(planNudges(given, at(20, '18:00'))).toMatchObject({ due: [], missed: [] });
    expect(dueAt(given, at(21, '10:00'))).toEqual([]);
    expect(missedAt(given, at(23, '10:00'))).toHaveLength(1);
  });

  test('a pause holds it', () => {
    const pauses = [{ fromDate: november(18), toDate: november(18) }];
    expect(dueAt({ ...afterLunch(), pauses }, at(18, '16:30'))).toEqual([]);
    expect(dueAt({ ...afterLunch(), pauses }, at(19, '10:00'))).toEqual([thankYou]);
  });
});

describe('one behind', () => {
  const wanting = (targets: Partial<Record<Practice, number>>): NudgeFacts =>
    facts({
      goals: facts().goals.map((goal) => ({ ...goal, target: targets[goal.practice] ?? 0 }))
    });

  test('names the time left and what counts', () => {
    const [nudge] = planNudges(wanting({ appreciate: 2 }), at(18, '10:00')).due;
    expect(nudge).toMatchObject({
      key: 'behind:appreciate:2026-W47',
      kind: 'behind',
      title: 'One short this week.',
      reason: 'There are two days left, and a thank-you counts too.',
      target: { page: 'today', practice: 'appreciate' },
      from: at(18, '10:00'),
      until: at(18, '14:00')
    });
  });

  test('on the last day says so', () => {
    const reasonOn = (day: number): string | undefined =>
      planNudges(wanting({ lunch: 3 }), at(day, '10:00')).due[0]?.reason;
    expect(reasonOn(19)).toBe('There is one day left, and a coffee with someone new counts too.');
    expect(reasonOn(20)).toBe(
      'Today is the last working day, and a coffee with someone new counts too.'
    );
  });

  test('speaks of the month for a door of the month', () => {
    const goals = facts().goals.map((goal) =>
      goal.practice === 'join-in' ? { ...goal, period: 'month' as const, target: 4 } : goal
    );
    expect(planNudges(facts({ goals }), at(18, '10:00')).due[0]).toMatchObject({
      title: 'Two short this month.',
      reason: 'There are eight days left, and a training counts too.'
    });
  });

  test('is about the door most behind, then another one on another day, each once a week', () => {
    let given = wanting({ lunch: 3, 'touch-base': 5 });
    const shown: string[] = [];
    for (const day of [18, 19, 20, 23]) {
      for (const time of ['10:00', '13:30', '16:30']) {
        const plan = planNudges(given, at(day, time));
        shown.push(...plan.due.map((nudge) => `${day} ${nudge.key}`));
        given = afterRecording(given, plan, at(day, time));
      }
    }
    expect(shown).toEqual([
      '18 behind:touch-base:2026-W47',
      '19 behind:lunch:2026-W47',
      '23 plan-week:week:2026-W48',
      '23 behind:touch-base:2026-W48'
    ]);
  });

  test('a plan for it keeps the peace', () => {
    const plans = [{ practice: 'lunch' as const, date: november(20) }];
    expect(dueAt({ ...wanting({ lunch: 3 }), plans }, at(18, '10:00'))).toEqual([]);
  });

  test('comes after the thank-yous', () => {
    const given = { ...wanting({ appreciate: 3 }), lunches: [lunch()] };
    expect(dueAt(given, at(18, '16:30'))).toEqual([thankYou, 'behind:appreciate:2026-W47']);
  });

  test('is silent before the first window, in the night and on days off', () => {
    const given = wanting({ 'touch-base': 5 });
    for (const [day, time] of [
      [18, '09:59'],
      [18, '20:31'],
      [21, '10:00']
    ] as const) {
      expect(dueAt(given, at(day, time))).toEqual([]);
    }
  });
});

describe('when to plan again', () => {
  test('is the next window', () => {
    const given = facts({ goals: [] });
    const nextAt = (day: number, time: string): Instant | null =>
      planNudges(given, at(day, time)).next;
    expect(nextAt(18, '09:00')).toBe(at(18, '10:00'));
    expect(nextAt(18, '10:00')).toBe(at(18, '13:30'));
    expect(nextAt(18, '16:30')).toBe(at(19, '10:00'));
    expect(nextAt(20, '17:00')).toBe(at(23, '10:00'));
  });

  test('skips a pause', () => {
    const pauses = [{ fromDate: november(19), toDate: november(27) }];
    expect(planNudges(facts({ goals: [], pauses }), at(18, '17:00')).next).toBe(at(30, '10:00'));
  });

  test('is the moment a thank-you becomes due, and the one it is over', () => {
    expect(planNudges(afterLunch(), at(18, '14:00')).next).toBe(at(18, '16:30'));
    expect(planNudges(afterLunch(), at(18, '16:30')).next).toBe(at(18, '20:31'));
    expect(planNudges(afterLunch(), at(18, '20:31')).next).toBe(at(19, '10:00'));
  });
});

test('windows follow the person to another zone', () => {
  const lisbon = 'Europe/Lisbon' as ZoneId;
  expect(dueAt({ ...afterLunch(), zone: lisbon }, at(18, '16:30', madrid))).toEqual([]);
  expect(dueAt({ ...afterLunch(), zone: lisbon }, at(18, '16:30', lisbon))).toEqual([thankYou]);
});

test('fractions of a second do not matter', () => {
  expect(dueAt(afterLunch(), at(18, '16:30').replace('Z', '.250Z') as Instant)).toEqual([thankYou]);
});
