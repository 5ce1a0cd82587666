import type { CurrentGoal, GoalsFrom } from '../../../contract/goals';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { changeGoal } from '../../../domain/goals/goal-change';
import { datedGoal, practices, type Goal, type Practice } from '../../../domain/goals/practice';
import { goalOn } from '../../../domain/goals/week-report';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import type { ReadDb } from '../../database/read-db';
import { readBegunOn } from '../../reading/journal-begin';
import { readWeekRules } from '../../reading/week-rule-rows';

/** The six goals as they hold today, with what waits for next week. */
export async function listGoals({ db, today }: EngineContext): Promise<CurrentGoal[]> {
  const goals = await readGoals(db.read);
  return practices.map((practice) => {
    const later = goals.find((one) => one.practice === practice && one.fromDate > today);
    const { target, period } = goalOn(practice, today, goals);
    const next = later && {
      target: later.target,
      period: later.period,
      fromDate: later.fromDate
    };
    return { practice, target, period, next: next ?? null };
  });
}

/** Chooses a goal by the rules of `changeGoal`. */
export const changeGoalFrom = (
  wanted: Goal,
  { db, today }: EngineContext
): Promise<{ holdsFrom: IsoDate; before: GoalsFrom }> =>
  db.transaction(async (tx) => {
    const goals = await readGoals(tx);
    const {
      from,
      goals: added,
      holdsFrom
    } = changeGoal(wanted, {
      today,
      goals,
      rules: await readWeekRules(tx),
      begunOn: await readBegunOn(tx, today)
    });
    const { practice } = wanted;
    const before = goals.filter((one) => one.practice === practice && one.fromDate >= from);
    await writeGoals(tx, { practice, from, goals: added });
    return { holdsFrom, before: { practice, from, goals: before } };
  });

/** Puts the goals of a practice from a date on back. */
export const restoreGoals = (
  goals: GoalsFrom,
  { db }: EngineContext
): Promise<Record<string, never>> =>
  db.transaction(async (tx) => {
    await writeGoals(tx, goals);
    return {};
  });

const readGoals = (db: ReadDb) =>
  db.rows(
    'select practice, target, period, from_date as "fromDate" from goal order by from_date',
    [],
    datedGoal
  );

async function writeGoals(
  tx: WriteDb,
  { practice, from, goals }: { practice: Practice; from: IsoDate; goals: GoalsFrom['goals'] }
): Promise<void> {
  await tx.run('delete from goal where practice = $1 and from_date >= $2', [practice, from]);
  for (const { target, period, fromDate } of goals)
    await tx.run('insert into goal (practice, from_date, target, period) values ($1, $2, $3, $4)', [
      practice,
      fromDate,
      target,
      period
    ]);
}
