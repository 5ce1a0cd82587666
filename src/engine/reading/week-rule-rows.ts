import { z } from 'zod';
import { datedWeekRule } from '../../contract/week-rules';
import type { ReadDb } from '../database/read-db';

/** Every rule of weeks ever set as one JSON value, the oldest first. */
export const weekRulesSql = `select coalesce(json_agg(json_build_object(
  'from', from_week, 'start', start, 'workingDays', working_days) order by from_week), '[]') from week_rule`;

/** Reads every rule of weeks ever set, the oldest first. */
export const readWeekRules = (db: ReadDb) =>
  db.json(`select (${weekRulesSql})::text`, [], z.array(datedWeekRule));
