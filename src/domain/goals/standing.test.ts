import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoWeek } from '../calendar/calendar';
import { countsWhen } from './counts-when';
import { day, doorOf, facts, touch } from './goals.fixture';
import type { LivedWeek, WeekOutcome } from './standing';
import { outcomeOf, standingAfter } from './standing';
import { weekReport } from './week-report';

const outcomes = { k: 'kept', m: 'missed', r: 'rested', s: 'saved' } as const;
const weekNumbered = (number: number): IsoWeek =>
  `2026-W${String(number + 1).padStart(2, '0')}` as IsoWeek;

/** Weeks from a word such as `kkm`, the first one W01. */
const lived = (letters: string): LivedWeek[] =>
  letters.split('').map((letter, number) => ({
    week: weekNumbered(number),
    outcome: outcomes[letter as keyof typeof outcomes]
  }));
/** The week after the lived ones is being lived; what was answered to the offer of a fresh start, by week. */
const after = (
  letters: string,
  answers: { freshStarts?: readonly number[]; notNow?: readonly number[] } = {}
) =>
  standingAfter(lived(letters), {
    current: weekNumbered(letters.length),
    freshStarts: new Set((answers.freshStarts ?? []).map(weekNumbered)),
    notNow: new Set((answers.notNow ?? []).map(weekNumbered))
  });

describe('a streak', () => {
  test('counts kept weeks in a row, and a missed one ends it', () => {
    expect(after('').streak).toBe(0);
    expect(after('kkk').streak).toBe(3);
    expect(after('kkmk')).toMatchObject({ streak: 1, longest: 2 });
  });

  test('goes on over vacations and saved weeks', () => {
    expect(after('kkrk').streak).toBe(3);
    expect(after('kkkksk')).toMatchObject({ streak: 5, missedInARow: 0 });
  });
});

describe('reserves', () => {
  test('are earned by every four kept weeks, in a row or not, and two are held at most', () => {
    expect(after('kkk')).toMatchObject({ reserves: 0, untilReserve: 1 });
    expect(after('kkmkk')).toMatchObject({ reserves: 1, untilReserve: 4 });
    expect(after('k'.repeat(40)).reserves).toBe(2);
  });

  test('are spent on the last week, when it was missed, and on no other', () => {
    expect(after('kkkkm').savable).toBe('2026-W05');
    expect(after('kkkkmk').savable).toBeNull();
    expect(after('kkkks')).toMatchObject({ reserves: 0, savable: null });
    expect(after('kkkm').savable).toBeNull();
  });
});

describe('a fresh start', () => {
  test('is offered after three missed weeks, however many rested ones lie between', () => {
    expect(after('kmm').offersFreshStart).toBe(false);
    expect(after('mrmm').offersFreshStart).toBe(true);
    expect(after('mmmk').offersFreshStart).toBe(false);
  });

  test('begins counting anew, and keeps the reserves', () => {
    const standing = after('kkkkmmmk', { freshStarts: [7] });
    expect(standing).toMatchObject({ streak: 1, missedInARow: 0, reserves: 1 });
    expect(after('mmmm', { freshStarts: [3] }).missedInARow).toBe(1);
  });

  test('made in this week is offered no more, and the week before it is over and done', () => {
    const made = after('kkkkmmm', { freshStarts: [7] });
    expect(made).toMatchObject({ offersFreshStart: false, missedInARow: 0, savable: null });
  });

  test('put off comes again after three more missed weeks, and the missed ones stay counted', () => {
    expect(after('mmm', { notNow: [3] })).toMatchObject({
      offersFreshStart: false,
      missedInARow: 3
    });
    expect(after('mmmmm', { notNow: [3] }).offersFreshStart).toBe(false);
    expect(after('mmmmmm', { notNow: [3] }).offersFreshStart).toBe(true);
  });
});

test('whatever the weeks were, reserves stay between none and two, and a kept week never hurts', () => {
  const someWeeks = fc.array(fc.constantFrom<WeekOutcome>('kept', 'missed', 'rested', 'saved'), {
    maxLength: 50
  });
  fc.assert(
    fc.property(someWeeks, (kinds) => {
      const weeks = kinds.map((outcome, number) => ({ week: weekNumbered(number), outcome }));
      const answers = { freshStarts: new Set<IsoWeek>(), notNow: new Set<IsoWeek>() };
      const before = standingAfter(weeks, { ...answers, current: weekNumbered(weeks.length) });
      const next = { week: weekNumbered(weeks.length), outcome: 'kept' as const };
      const current = weekNumbered(weeks.length + 1);
      const then = standingAfter([...weeks, next], { ...answers, current });
      expect(before.reserves).toBeGreaterThanOrEqual(0);
      expect(then.reserves).toBeLessThanOrEqual(2);
      expect(then.streak).toBe(before.streak + 1);
      expect(then.reserves).toBeGreaterThanOrEqual(before.reserves);
      expect(then.longest).toBeGreaterThanOrEqual(then.streak);
    })
  );
});

describe('a week that is over', () => {
  const over = { today: '2026-11-30' as never };
  const onlyLunch = (['touch-base', 'appreciate'] as const).map((practice) => ({
    practice,
    period: 'week' as const,
    target: 0,
    fromDate: '2026-01-01' as never
  }));

  test('was kept when every door of the week is done', () => {
    const kept = facts({ ...over, goals: onlyLunch, touches: [touch()] });
    expect(doorOf('introduce', kept).state).not.toBe('done');
    expect(outcomeOf(weekReport(kept), 'all')).toBe('kept');
    expect(outcomeOf(weekReport(facts({ ...over, goals: onlyLunch })), 'all')).toBe('missed');
  });

  test('counts as the person says: with all goals met, with two thirds of them, with half, or with one', () => {
    const three = facts({ ...over, touches: [touch(), touch({ kind: 'thanks' })] });
    const outcomes = countsWhen.options.map((when) => outcomeOf(weekReport(three), when));
    expect(outcomes).toEqual(['missed', 'kept', 'kept', 'kept']);
    const one = facts({ ...over, touches: [touch()] });
    expect(countsWhen.options.map((when) => outcomeOf(weekReport(one), when))).toEqual([
      'missed',
      'missed',
      'missed',
      'kept'
    ]);
    expect(outcomeOf(weekReport(facts(over)), 'one')).toBe('missed');
  });

  test('in which the journal was begun can only be won', () => {
    const begins = [day('2026-11-18')];
    expect(outcomeOf(weekReport(facts({ ...over, begins })), 'one')).toBe('rested');
    expect(outcomeOf(weekReport(facts({ ...over, begins, touches: [touch()] })), 'one')).toBe(
      'kept'
    );
  });

  test('rested when no door was open, or a vacation lay in it', () => {
    const none = [...onlyLunch, { ...onlyLunch[0]!, practice: 'lunch' as const }];
    expect(outcomeOf(weekReport(facts({ ...over, goals: none })), 'all')).toBe('rested');
    const away = { fromDate: '2026-11-19' as never, toDate: '2026-11-27' as never };
    expect(outcomeOf(weekReport(facts({ ...over, pauses: [away] })), 'all')).toBe('rested');
  });

  test('is no pause for a public holiday, which only makes it shorter', () => {
    const holiday = {
      fromDate: '2026-11-19' as never,
      toDate: '2026-11-19' as never,
      kind: 'holiday' as const
    };
    expect(outcomeOf(weekReport(facts({ ...over, pauses: [holiday] })), 'all')).toBe('missed');
  });
});
