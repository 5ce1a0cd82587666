import { describe, expect, it } from 'vitest';
import type { WeekMark } from '../../../contract/standing';
import type { IsoDate, IsoWeek } from '../../../domain/calendar/calendar';
import { marksOf, marksWords, reserveWords, streakSentence, weekMark } from './standing-words';

const today = '2026-11-18' as IsoDate;
const week = (outcome: WeekMark['outcome'], done: number): WeekMark => ({
  week: '2026-W46' as IsoWeek,
  firstDate: '2026-11-09' as IsoDate,
  lastDate: '2026-11-15' as IsoDate,
  outcome,
  met: done,
  goals: 2,
  doors: [{ practice: 'lunch', target: 2, done, state: done >= 2 ? 'done' : 'behind' }]
});

describe('the weeks of a door', () => {
  it('are full, lit in part, or left out where nothing was asked', () => {
    const weeks = [week('kept', 2), week('missed', 1)];
    const marks = marksOf('lunch', 'week', { weeks, months: [] }, today);
    expect(marks.map(({ look, share }) => [look, share])).toEqual([
      ['full', 1],
      ['part', 0.5]
    ]);
    expect(marks[1]?.title).toMatch(/: 1 of 2$/);
    expect(marksWords(marks, 'week')).toBe('Done in one week of the last two weeks');
    const [other] = marksOf('offer-help', 'week', { weeks, months: [] }, today);
    expect(other).toMatchObject({ look: 'off', title: expect.stringMatching(/: no goal$/) });
  });
});

describe('a streak in words', () => {
  it('names what did not break it, and blames nobody when there is none', () => {
    expect(streakSentence({ streak: 6 }, [week('kept', 2), week('rested', 0)])).toBe(
      'Six weeks running, one week paused'
    );
    expect(streakSentence({ streak: 0 }, [])).toBe('A new streak begins with the next kept week');
  });

  it('draws a paused week as one and says that it did not count', () => {
    expect(weekMark(week('rested', 0), today)).toMatchObject({
      look: 'paused',
      title: expect.stringMatching(/: did not count$/)
    });
  });
});

it('passes say how many are held and when the next one comes', () => {
  expect(reserveWords({ reserves: 0, untilReserve: 4 })).toBe(
    'None held yet, the first comes after four kept weeks.'
  );
  expect(reserveWords({ reserves: 1, untilReserve: 1 })).toBe(
    'One pass held, another comes after one more kept week.'
  );
  expect(reserveWords({ reserves: 2, untilReserve: 3 })).toBe(
    'Two passes held, which is the most.'
  );
});
