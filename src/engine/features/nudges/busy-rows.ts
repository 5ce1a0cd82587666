import { z } from 'zod';
import { addMinutes, instant, type Instant } from '../../../domain/calendar/calendar';
import type { BusyTime } from '../../../domain/delivery/attention';
import type { ReadDb } from '../../database/read-db';
import { instantSql } from '../../reading/instant-sql';

/** How far ahead it matters when nobody is to be disturbed: nudges come today or tomorrow. */
const minutesAhead = 2 * 1440;

/** When calendars that were imported say busy, from now on. */
export const readBusyTimes = (db: ReadDb, now: Instant): Promise<BusyTime[]> =>
  db.json(
    busySql,
    [now, addMinutes(now, minutesAhead)],
    z.array(z.object({ from: instant, until: instant }))
  );

const busySql = `
select coalesce(json_agg(json_build_object('from', ${instantSql('from_at')}, 'until', ${instantSql('until_at')})
  order by from_at, key), '[]')::text
from import_event where is_busy and until_at > $1 and from_at < $2`;
