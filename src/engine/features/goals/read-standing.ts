import type { DoorMark, MonthMark, StandingNow, WeekMark } from '../../../contract/standing';
import { addMonths, monthOf, type IsoDate, type IsoWeek } from '../../../domain/calendar/calendar';
import {
  firstDateOf,
  lastDateOf,
  weekAway,
  type WeekRules
} from '../../../domain/calendar/week-rules';
import { countsWhenIn } from '../../../domain/goals/counts-when';
import { monthOfLife, weekOfLife, type LifeFacts } from '../../../domain/goals/lived-weeks';
import type { DoorReport } from '../../../domain/goals/week-report';
import type { EngineContext } from '../../context';

/** How the lived weeks ended and where that leaves the person. */
export async function readStanding({ life, habits, today }: EngineContext): Promise<StandingNow> {
  const [{ facts: told, current, lived, standing }, { showsStreak }] = await Promise.all([
    life(),
    habits()
  ]);
  const { rules, measures } = told;
  const facts = { ...told, today };
  const outcomes = new Map<IsoWeek, WeekMark['outcome']>(
    lived.map(({ week, outcome }) => [week, outcome])
  );
  outcomes.set(current, 'current');
  const later = measures.find(({ from }) => from > current);
  const { savable, ...counts } = standing;
  const last = lived.at(-1);
  return {
    ...counts,
    showsStreak,
    savable: savable && named(savable, rules),
    saved: last?.outcome === 'saved' ? named(last.week, rules) : null,
    countsWhen: countsWhenIn(current, measures),
    nextCountsWhen: later
      ? { countsWhen: later.countsWhen, fromDate: firstDateOf(later.from, rules) }
      : null,
    weeks: back.flatMap((weeks) => {
      const week = weekAway(current, -weeks);
      const outcome = outcomes.get(week);
      return outcome === undefined ? [] : [weekMark(week, outcome, facts)];
    }),
    months: monthMarks(facts, lived[0] ? firstDateOf(lived[0].week, rules) : today)
  };
}

/** The last twelve, the oldest first. */
const back = Array.from({ length: 12 }, (_, one) => 11 - one);

function weekMark(
  week: IsoWeek,
  outcome: WeekMark['outcome'],
  facts: LifeFacts & { rules: WeekRules }
): WeekMark {
  const doors = weekOfLife(week, facts).doors.map(doorMark);
  const goals = doors.filter(({ state, target }) => state !== 'rest' && target > 0);
  return {
    ...named(week, facts.rules),
    outcome,
    met: goals.filter(({ state }) => state === 'done').length,
    goals: goals.length,
    doors
  };
}

/** Months from the one a journal's days begin in. */
function monthMarks(facts: LifeFacts, since: IsoDate): MonthMark[] {
  return back
    .map((months) => monthOf(addMonths(facts.today, -months)))
    .filter((month) => month >= monthOf(since))
    .map((month) => ({ month, doors: monthOfLife(month, facts).map(doorMark) }));
}

const doorMark = ({ practice, target, done, state }: DoorReport): DoorMark => ({
  practice,
  target,
  done,
  state
});

const named = (week: IsoWeek, rules: WeekRules) => ({
  week,
  firstDate: firstDateOf(week, rules),
  lastDate: lastDateOf(week, rules)
});
