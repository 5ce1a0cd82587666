import { z } from 'zod';
import { dateAt, instant, zoneId, type IsoDate } from '../../domain/calendar/calendar';
import type { ReadDb } from '../database/read-db';
import { instantSql } from './instant-sql';

/** When the first entry was written, and where; null in an empty journal. */
export const journalBegin = z.object({ at: instant, zone: zoneId }).nullable();

/** The moment of the first entry as a JSON value. What an entry is about may lie long before. */
export const journalBeginSql = `select json_build_object(
  'at', ${instantSql('written_at')}, 'zone', zone)
  from entry order by written_at, id limit 1`;

/** The local date the journal was begun on: today while it is empty. */
export const begunOnOf = (begin: z.infer<typeof journalBegin>, today: IsoDate): IsoDate =>
  begin ? dateAt(begin.at, begin.zone) : today;

/** Reads the local date the journal was begun on: today while it is empty. */
export const readBegunOn = async (db: ReadDb, today: IsoDate): Promise<IsoDate> =>
  begunOnOf(
    await db.json(`select coalesce((${journalBeginSql}), 'null')::text`, [], journalBegin),
    today
  );
