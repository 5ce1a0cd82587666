import { describe, expect, test } from 'vitest';
import type { Instant } from '../calendar/calendar';
import { at, facts, lunch } from '../nudges/nudges.fixture';
import type { NudgePlan } from '../nudges/plan-nudges';
import { planNudges } from '../nudges/plan-nudges';
import type { Attention } from './attention';
import { unknownAttention } from './attention';
import { deliver } from './deliver';

/** A thank-you that came due at 16:30, with the window open until 17:00. */
const thankYou = facts({ lunches: [lunch()] });
const plan = planNudges(thankYou, at(18, '16:30'));

/** What becomes of it: `show`, `show late`, `hold` and why, or `wait`. */
function fateAt(time: string, attention: Partial<Attention> = {}, given: NudgePlan = plan): string {
  const { show, hold, wait } = deliver(given, { ...unknownAttention, ...attention }, at(18, time));
  if (show) return show.isLate ? 'show late' : 'show';
  if (hold) return `hold, ${hold.why}`;
  return wait.length > 0 ? 'wait' : 'nothing';
}

test('nothing due is nothing to do', () => {
  const quiet = planNudges(facts(), at(18, '16:30'));
  expect(deliver(quiet, unknownAttention, at(18, '16:30'))).toEqual({
    show: null,
    hold: null,
    wait: [],
    expire: []
  });
});

describe('a good moment', () => {
  test('is waited for until the window shuts', () => {
    expect(fateAt('16:30')).toBe('wait');
    expect(fateAt('16:59')).toBe('wait');
    expect(fateAt('17:00')).toBe('show');
  });

  test.for(['returned', 'unlocked', 'resumed', 'event-ended'] as const)(
    'is when somebody has just %s',
    (breakpoint) => expect(fateAt('16:31', { breakpoint })).toBe('show')
  );

  test('is the end of a meeting of the journal', () => {
    const busy = [{ from: at(18, '16:00'), until: at(18, '16:40') }];
    expect(fateAt('16:39', {}, { ...plan, busy })).toBe('hold, busy');
    expect(fateAt('16:41', {}, { ...plan, busy })).toBe('show');
    expect(fateAt('16:50', {}, { ...plan, busy })).toBe('wait');
  });

  test('brings all that is due at once', () => {
    const two = facts({
      lunches: [lunch(), lunch({ touch: '00000000-0000-7000-8000-000000000009' as never })]
    });
    const { show } = deliver(planNudges(two, at(18, '17:00')), unknownAttention, at(18, '17:00'));
    expect(show?.nudges).toHaveLength(2);
  });
});

describe('held', () => {
  test.for([
    [{ isLocked: true }, 'locked'],
    [{ idleSeconds: 301 }, 'away'],
    [{ isDoNotDisturb: true }, 'do-not-disturb'],
    [{ isFullScreen: true }, 'full-screen']
  ] as const)('%o: %s', ([attention, why]) => {
    expect(fateAt('17:10', attention)).toBe(`hold, ${why}`);
    // Also where it would be a good moment.
    expect(fateAt('16:31', { ...attention, breakpoint: 'returned' })).toBe(`hold, ${why}`);
  });

  test('it comes as soon as nothing holds it, and says that it is late', () => {
    expect(fateAt('17:01', { isDoNotDisturb: false })).toBe('show');
    expect(fateAt('18:00', { isDoNotDisturb: false })).toBe('show late');
  });

  test('five minutes without a key are no absence yet', () => {
    expect(fateAt('17:10', { idleSeconds: 300 })).toBe('show late');
  });

  test('a screen that others see holds nothing', () => {
    expect(fateAt('17:00', { isPresenting: true })).toBe('show');
  });

  test('what nobody can tell holds nothing', () => {
    expect(fateAt('17:00', unknownAttention)).toBe('show');
  });

  test('for more than four hours, it is only listed', () => {
    expect(fateAt('20:31')).toBe('nothing');
    const now = at(18, '20:31');
    const { expire } = deliver(planNudges(thankYou, now), unknownAttention, now);
    expect(expire.map(({ kind }) => kind)).toEqual(['thank-you']);
  });
});

describe('a clock nobody can trust', () => {
  const late = (now: Instant, attention: Partial<Attention>) =>
    deliver(planNudges(thankYou, now), { ...unknownAttention, ...attention }, now);

  test('gives nothing up', () => {
    const clock = { jump: 'forward', hasShown: false } as const;
    expect(late(at(19, '09:00'), { clock }).expire).toEqual([]);
    expect(late(at(19, '09:00'), {}).expire).toHaveLength(1);
  });

  test('set forward, shows once and then waits', () => {
    expect(fateAt('17:00', { clock: { jump: 'forward', hasShown: false } })).toBe('show');
    expect(fateAt('17:00', { clock: { jump: 'forward', hasShown: true } })).toBe('hold, clock');
  });

  test('set back, relies on what is written down', () => {
    expect(fateAt('17:00', { clock: { jump: 'back', hasShown: true } })).toBe('show');
  });
});
