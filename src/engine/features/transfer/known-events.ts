import { z } from 'zod';
import { instant } from '../../../domain/calendar/calendar';
import type { KnownEvent } from '../../../domain/meetings/plan-meetings';
import type { ReadDb } from '../../database/read-db';
import { instantSql } from '../../reading/instant-sql';

/** A row of `import_event`; also how an import remembers what it changed. */
export const knownEvent = z.object({
  key: z.string(),
  from: instant,
  until: instant,
  isBusy: z.boolean(),
  entry: z.string().nullable(),
  plan: z.string().nullable()
}) satisfies z.ZodType<KnownEvent>;

/** What the journal has of these events. */
export const readKnownEvents = (db: ReadDb, keys: readonly string[]): Promise<KnownEvent[]> =>
  db.json(knownEventsSql, [keys], z.array(knownEvent));

const knownEventsSql = `
select coalesce(json_agg(json_build_object('key', key, 'from', ${instantSql('from_at')}, 'until', ${instantSql('until_at')},
  'isBusy', is_busy, 'entry', entry_id, 'plan', plan_id)), '[]')::text
from import_event where key = any($1::text[])`;
