import { z } from 'zod';
import { isoWeek } from '../../domain/calendar/calendar';
import { countsWhen } from '../../domain/goals/counts-when';
import type { ReadDb } from '../database/read-db';

/** What weeks are measured by, as the journal keeps it. */
export const measureRow = z.object({ from: isoWeek, countsWhen });

/** Everything ever chosen to measure weeks by as one JSON value, the oldest first. */
export const measuresSql = `select coalesce(json_agg(json_build_object(
  'from', from_week, 'countsWhen', counts_when) order by from_week), '[]') from week_measure`;

/** Reads everything ever chosen to measure weeks by, the oldest first. */
export const readMeasures = (db: ReadDb) =>
  db.json(`select (${measuresSql})::text`, [], z.array(measureRow));
