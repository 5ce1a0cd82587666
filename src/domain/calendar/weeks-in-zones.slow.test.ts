import { expect, test } from 'vitest';
import { doorOf, touch } from '../goals/goals.fixture';
import type { IsoDate, ZoneId } from './calendar';
import { addDays, addMinutes, dateAt, daysBetween, instantAt, timeAt } from './calendar';
import { zonesByClocks } from './clock-changes.fixture';
import type { WeekRules } from './week-rules';
import { datesHeldBy, ordinaryWorkingDays, weekAway, weekHolding } from './week-rules';

const starts = [1, 6, 7] as const;
const beginningOn = (start: (typeof starts)[number]): WeekRules => [
  { from: '2019-W01' as WeekRules[number]['from'], start, workingDays: ordinaryWorkingDays }
];

test('in every zone, on both nights clocks change of 2020 to 2037, what is written down lies on one day of one week and moves one meter', () => {
  const dates = new Set<IsoDate>();
  const wrong: string[] = [];
  for (const {
    zones: [zone = '' as ZoneId],
    changes
  } of zonesByClocks())
    for (const { at: change } of changes)
      for (const minutes of [-1440, -121, -61, -31, -1, 0, 29, 59, 119, 1440]) {
        const moment = addMinutes(change, minutes);
        const date = dateAt(moment, zone);
        dates.add(date);
        // Read back, it is the same moment, or the first of the two with this name.
        const again = instantAt(date, timeAt(moment, zone), zone);
        if (dateAt(again, zone) !== date || again > moment) wrong.push(`${zone} ${moment}`);
      }
  expect(wrong).toEqual([]);
  expect(dates.size).toBeGreaterThan(200);
  const moved = [...dates].flatMap((date) =>
    starts.filter((start) => !movesOneMeter(date, beginningOn(start))).map((start) => [date, start])
  );
  expect(moved).toEqual([]);
  // Some 30,000 nights: half a minute on a busy machine.
}, 120_000);

test('around every end of a year, weeks that begin on Monday, Saturday or Sunday follow each other and keep every date once', () => {
  const first = '2019-12-01' as IsoDate;
  const days = daysBetween(first, '2038-02-01' as IsoDate);
  const wrong: string[] = [];
  for (const start of starts) {
    const rules = beginningOn(start);
    for (let date = first, day = 0; day < days; day++, date = addDays(date, 1)) {
      const week = weekHolding(date, rules);
      const held = datesHeldBy(week, rules);
      const tomorrow = weekHolding(addDays(date, 1), rules);
      const isKept = held.length === 7 && held.includes(date);
      const isFollowed = tomorrow === (date === held.at(-1) ? weekAway(week, 1) : week);
      if (!isKept || !isFollowed) wrong.push(`${date} in ${week} of weeks from ${start}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** Whether a lunch of a date counts in its own week and in none beside it. */
function movesOneMeter(date: IsoDate, rules: WeekRules): boolean {
  const week = weekHolding(date, rules);
  const done = [-1, 0, 1].map(
    (weeks) =>
      doorOf('lunch', {
        week: weekAway(week, weeks),
        today: addDays(date, 30),
        touches: [touch({ date })],
        rules
      }).done
  );
  return done.join() === '0,1,0';
}
