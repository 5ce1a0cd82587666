import { z } from 'zod';
import {
  datesOfMonth,
  datesOfWeek,
  isoDate,
  monthOf,
  type IsoDate,
  type IsoWeek
} from '../../domain/calendar/calendar';
import type { CountableTouch } from '../../domain/goals/touch-count';
import { goal, practice } from '../../domain/goals/practice';
import type { ReadDb } from '../database/database';
import { readTouches } from './touch-rows';

const goalRow = goal.extend({ fromDate: isoDate });
const pauseRow = z.object({ fromDate: isoDate, toDate: isoDate });
const planRow = z.object({ practice, date: isoDate });

/** What `weekReport` needs to know of a week and of the months it lies in. */
export interface WeekFacts {
  touches: CountableTouch[];
  goals: z.infer<typeof goalRow>[];
  pauses: z.infer<typeof pauseRow>[];
  /** Open ones only. */
  plans: z.infer<typeof planRow>[];
}

/** Reads the facts of a week; `today` names the month whose monthly doors count. */
export async function readWeekFacts(db: ReadDb, week: IsoWeek, today: IsoDate): Promise<WeekFacts> {
  const { from, to } = spanOf(week, today);
  const [touches, goals, pauses, plans] = await Promise.all([
    readTouches(db, from, to),
    db.rows(
      'select practice, target, period, from_date as "fromDate" from goal order by from_date',
      [],
      goalRow
    ),
    db.rows(
      'select from_date as "fromDate", to_date as "toDate" from pause where from_date <= $2 and to_date >= $1',
      [from, to],
      pauseRow
    ),
    db.rows(
      `select practice, date from plan where state = 'open' and date between $1 and $2`,
      [from, to],
      planRow
    )
  ]);
  return { touches, goals, pauses, plans };
}

/** From the first to the last day of the week and of every month it or today touches. */
function spanOf(week: IsoWeek, today: IsoDate): { from: IsoDate; to: IsoDate } {
  const days = datesOfWeek(week);
  const dates = [...days, today, ...days.flatMap((day) => datesOfMonth(monthOf(day)))].sort();
  return { from: dates[0] ?? today, to: dates.at(-1) ?? today };
}
