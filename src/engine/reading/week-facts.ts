import { z } from 'zod';
import {
  datesOfMonth,
  isoDate,
  monthOf,
  type IsoDate,
  type IsoWeek
} from '../../domain/calendar/calendar';
import { datesHeldBy, type WeekRules } from '../../domain/calendar/week-rules';
import { kindsOf, type CountableTouch } from '../../domain/goals/touch-count';
import {
  defaultGoals,
  datedGoal,
  practice,
  practices,
  type Goal,
  type Practice
} from '../../domain/goals/practice';
import { pauseKind } from '../../domain/goals/working-days';
import type { ReadDb } from '../database/read-db';
import { plannedOnce } from '../database/planned-once';
import { begunOnOf, journalBegin, journalBeginSql } from './journal-begin';
import { isOpenPlan } from './plan-rows';
import { readTouches, type TouchFilter } from './touch-rows';

const factsRow = z.object({
  goals: z.array(datedGoal),
  pauses: z.array(z.object({ fromDate: isoDate, toDate: isoDate, kind: pauseKind })),
  plans: z.array(z.object({ practice, date: isoDate })),
  begin: journalBegin,
  freshStarts: z.array(isoDate)
});

/** What `weekReport` needs to know beside touches and rules; only open plans. */
interface StandingFacts extends Omit<z.infer<typeof factsRow>, 'begin' | 'freshStarts'> {
  /** When the journal was begun, and begun afresh; one that is empty is begun today. */
  begins: (today: IsoDate) => IsoDate[];
}

/** What `weekReport` needs to know of a week and of the months it lies in. */
export interface WeekFacts extends Omit<StandingFacts, 'begins'> {
  touches: CountableTouch[];
  rules: WeekRules;
  begins: IsoDate[];
}

/** Which week is read; `today` names the month whose monthly doors count. */
interface WeekAsked {
  week: IsoWeek;
  today: IsoDate;
  /** How weeks run: those of the habits. */
  rules: WeekRules;
}

/** Days, both ends included. */
export interface DateSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Reads the facts of a week. With `only`, what one door needs. */
export async function readWeekFacts(
  db: ReadDb,
  asked: WeekAsked,
  only?: Practice
): Promise<WeekFacts> {
  const days = datesHeldBy(asked.week, asked.rules);
  const { from, to } = spanOf(asked);
  const { begins, ...facts } = await readStandingFacts(db, { from, to });
  const doors = only ? [only] : practices;
  const touches = await readTouches(db, {
    from: days[0] ?? from,
    to: days.at(-1) ?? to,
    ...filterOf(doors),
    // Of the days around the week only what a monthly door may count is asked for.
    around: { from, to, ...filterOf(doors.filter((door) => isMonthly(door, facts.goals))) }
  });
  return { ...facts, touches, rules: asked.rules, begins: begins(asked.today) };
}

/** Reads the facts of all weeks of a span, but for touches. */
export async function readStandingFacts(
  db: ReadDb,
  { from, to }: DateSpan
): Promise<StandingFacts> {
  const { begin, freshStarts, ...facts } = await db.json(factsSql, [from, to], factsRow);
  return { ...facts, begins: (today) => [begunOnOf(begin, today), ...freshStarts].sort() };
}

/** Every touch of these days that a door may count. */
export const readAllTouches = (db: ReadDb, span: DateSpan): Promise<CountableTouch[]> => {
  const all = { ...span, ...filterOf(practices) };
  return readTouches(db, { ...all, around: all });
};

const filterOf = (doors: readonly Practice[]): TouchFilter => ({
  kinds: [...new Set(doors.flatMap((door) => kindsOf[door]))],
  practices: doors
});

/** Whether a door was ever counted by month. */
const isMonthly = (door: Practice, goals: readonly Goal[]): boolean =>
  [...defaultGoals, ...goals].some((one) => one.practice === door && one.period === 'month');

/** From the first to the last day of the week and of every month it or today touches. */
export function spanOf({ week, today, rules }: WeekAsked): DateSpan {
  const days = datesHeldBy(week, rules);
  const dates = [...days, today, ...days.flatMap((day) => datesOfMonth(monthOf(day)))].sort();
  return { from: dates[0] ?? today, to: dates.at(-1) ?? today };
}

const factsSql = plannedOnce(`
select json_build_object(
  'goals', (select coalesce(json_agg(json_build_object('practice', practice, 'target', target, 'period', period,
    'fromDate', from_date) order by from_date), '[]') from goal),
  'pauses', (select coalesce(json_agg(json_build_object('fromDate', from_date, 'toDate', to_date, 'kind', kind)), '[]')
    from pause where from_date <= $2 and to_date >= $1),
  'plans', (select coalesce(json_agg(json_build_object('practice', practice, 'date', date)), '[]')
    from plan p where ${isOpenPlan('p')} and date between $1 and $2),
  'begin', (${journalBeginSql}),
  'freshStarts', (select coalesce(json_agg(on_date order by on_date), '[]') from fresh_start where accepted))::text`);
