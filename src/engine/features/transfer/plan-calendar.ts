import { z } from 'zod';
import { instant, type IsoDate } from '../../../domain/calendar/calendar';
import { attendeeFinder, type PossibleAttendee } from '../../../domain/meetings/attendee-finder';
import type { Meeting } from '../../../domain/meetings/meeting';
import {
  planMeetings,
  type KnownEvent,
  type MeetingPlan
} from '../../../domain/meetings/plan-meetings';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/database';

/** Plans what the meetings of calendars become, with the people as they are after the import. */
export async function planCalendar(
  db: ReadDb,
  meetings: readonly Meeting[],
  people: readonly PossibleAttendee[],
  { now, today }: Pick<EngineContext, 'now' | 'today'>
): Promise<MeetingPlan> {
  if (meetings.length === 0) return noMeetings;
  return planMeetings(meetings, {
    find: attendeeFinder(people),
    known: await readKnownEvents(
      db,
      meetings.map(({ key }) => key)
    ),
    written: await readWrittenDays(
      db,
      meetings.map(({ date }) => date)
    ),
    now,
    today
  });
}

const noMeetings: MeetingPlan = {
  proposed: [],
  busy: [],
  free: [],
  same: 0,
  strangers: 0,
  cancelled: 0
};

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
export async function readKnownEvents(
  db: ReadDb,
  keys: readonly string[]
): Promise<Map<string, KnownEvent>> {
  const rows = await db.json(knownEventsSql, [keys], z.array(knownEvent));
  return new Map(rows.map((row) => [row.key, row]));
}

const utc = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const knownEventsSql = `
select coalesce(json_agg(json_build_object('key', key, 'from', ${utc('from_at')}, 'until', ${utc('until_at')},
  'isBusy', is_busy, 'entry', entry_id, 'plan', plan_id)), '[]')::text
from import_event where key = any($1::text[])`;

/** `date id` for each contact of these days. */
async function readWrittenDays(
  db: ReadDb,
  dates: readonly IsoDate[]
): Promise<ReadonlySet<string>> {
  const rows = await db.rows(
    `select distinct date::text || ' ' || person_id as day from touch_person where date = any($1::date[])`,
    [[...new Set(dates)]],
    z.object({ day: z.string() })
  );
  return new Set(rows.map(({ day }) => day));
}
