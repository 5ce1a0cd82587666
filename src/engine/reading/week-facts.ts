import { z } from 'zod';
import {
  datesOfMonth,
  datesOfWeek,
  isoDate,
  monthOf,
  type IsoDate,
  type IsoWeek
} from '../../domain/calendar/calendar';
import { kindsOf, type CountableTouch } from '../../domain/goals/touch-count';
import {
  defaultGoals,
  goal,
  practice,
  type Goal,
  type Practice
} from '../../domain/goals/practice';
import type { TouchKind } from '../../domain/journal/touch';
import type { ReadDb } from '../database/database';
import { readTouches } from './touch-rows';

const factsRow = z.object({
  goals: z.array(goal.extend({ fromDate: isoDate })),
  pauses: z.array(z.object({ fromDate: isoDate, toDate: isoDate })),
  plans: z.array(z.object({ practice, date: isoDate }))
});

/** What `weekReport` needs to know of a week and of the months it lies in; only open plans. */
export interface WeekFacts extends z.infer<typeof factsRow> {
  touches: CountableTouch[];
}

/** Reads the facts of a week; `today` names the month whose monthly doors count. */
export async function readWeekFacts(db: ReadDb, week: IsoWeek, today: IsoDate): Promise<WeekFacts> {
  const { from, to } = spanOf(week, today);
  const facts = await db.json(factsSql, [from, to], factsRow);
  const days = datesOfWeek(week);
  const touches = await readTouches(db, {
    from: days[0] ?? from,
    to: days.at(-1) ?? to,
    around: { from, to, ...doorsOf(facts.goals) }
  });
  return { ...facts, touches };
}

/** Of the days around the week only what a monthly door may count is asked for. */
function doorsOf(goals: readonly Goal[]): { practices: Practice[]; kinds: TouchKind[] } {
  const practices = [...defaultGoals, ...goals]
    .filter(({ period }) => period === 'month')
    .map((one) => one.practice);
  return { practices, kinds: practices.flatMap((door) => [...kindsOf[door]]) };
}

/** From the first to the last day of the week and of every month it or today touches. */
function spanOf(week: IsoWeek, today: IsoDate): { from: IsoDate; to: IsoDate } {
  const days = datesOfWeek(week);
  const dates = [...days, today, ...days.flatMap((day) => datesOfMonth(monthOf(day)))].sort();
  return { from: dates[0] ?? today, to: dates.at(-1) ?? today };
}

const factsSql = `
select json_build_object(
  'goals', (select coalesce(json_agg(json_build_object('practice', practice, 'target', target, 'period', period,
    'fromDate', from_date) order by from_date), '[]') from goal),
  'pauses', (select coalesce(json_agg(json_build_object('fromDate', from_date, 'toDate', to_date)), '[]')
    from pause where from_date <= $2 and to_date >= $1),
  'plans', (select coalesce(json_agg(json_build_object('practice', practice, 'date', date)), '[]')
    from plan where state = 'open' and date between $1 and $2))::text`;
