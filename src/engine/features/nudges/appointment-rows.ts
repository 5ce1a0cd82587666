import { z } from 'zod';
import {
  addDays,
  clockTime,
  dateAt,
  instant,
  isoDate,
  timeAt,
  zoneId,
  type IsoDate,
  type ZoneId
} from '../../../domain/calendar/calendar';
import { touchKind } from '../../../domain/journal/touch';
import type { AppointmentFact } from '../../../domain/nudges/appointment';
import { personId } from '../../../domain/people/ids';
import type { ReadDb } from '../../database/read-db';
import { instantSql } from '../../reading/instant-sql';
import { isOpenPlan } from '../../reading/plan-rows';

const appointmentRow = z.object({
  id: z.string(),
  kind: touchKind,
  date: isoDate,
  time: clockTime.nullable(),
  /** Null: a plan, which is meant where one is. */
  zone: zoneId.nullable(),
  minutes: z.int().nullable(),
  event: z.string().nullable(),
  /** When the entry was written; null: a plan. */
  writtenAt: instant.nullable(),
  people: z.array(
    z.object({
      id: personId,
      name: z.string(),
      lastContact: isoDate.nullable(),
      iOwe: z.string().nullable(),
      theyOwe: z.string().nullable(),
      topic: z.string().nullable()
    })
  )
});

/** How far ahead an appointment is looked for: the last window before it may lie before a weekend. */
const daysAhead = 5;

/** What is planned for today and the next days, and what the journal was told of ahead of its time. */
export async function readAppointments(
  db: ReadDb,
  today: IsoDate,
  here: ZoneId
): Promise<AppointmentFact[]> {
  const rows = await db.json(
    appointmentsSql,
    [today, addDays(today, daysAhead)],
    z.array(appointmentRow)
  );
  return rows.flatMap(({ writtenAt, zone, ...row }) => {
    const isAhead = writtenAt === null || isWrittenAhead({ ...row, writtenAt }, zone ?? here);
    return isAhead ? [{ ...row, zone: zone ?? here }] : [];
  });
}

/** What was written down when it had passed is no appointment. */
function isWrittenAhead(
  {
    date,
    time,
    writtenAt
  }: Pick<z.infer<typeof appointmentRow>, 'date' | 'time'> & {
    writtenAt: z.infer<typeof instant>;
  },
  zone: ZoneId
): boolean {
  const writtenOn = dateAt(writtenAt, zone);
  return (
    writtenOn < date || (writtenOn === date && time !== null && timeAt(writtenAt, zone) < time)
  );
}

/** SQL: the people of an appointment, with what is between us before its day. */
const peopleOf = (from: string, date: string): string => `(
  select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name,
    'lastContact', (select max(x.date) from touch_person x where x.person_id = p.id and x.date < ${date}),
    'iOwe', ${openPromise('me')}, 'theyOwe', ${openPromise('them')},
    'topic', (select k.topic from person_topic k where k.person_id = p.id order by k.position limit 1)
  ) order by w.position), '[]')
  from ${from} w join person p on p.id = w.person_id`;

const openPromise = (by: 'me' | 'them'): string => `(
  select pr.text from promise pr where pr.person_id = p.id and pr.state = 'open' and pr.made_by = '${by}'
  order by pr.due nulls last, pr.made_on, pr.id limit 1)`;

const appointmentsSql = `
select coalesce(json_agg(x order by x.date, x.time, x.id), '[]')::text from (
  select l.id, l.kind, l.date, l.time, null as zone, l.minutes, l.note as event, null as "writtenAt",
    ${peopleOf('plan_person', 'l.date')} where w.plan_id = l.id) as people
  from plan l where l.date between $1 and $2 and ${isOpenPlan('l')}
  union all
  select e.id, t.kind, t.date, e.time, t.zone, t.minutes, e.event,
    ${instantSql('e.written_at')},
    ${peopleOf('touch_person', 't.date')} where w.touch_id = t.id) as people
  from touch t join entry e on e.id = t.entry_id where t.date between $1 and $2
    -- Whether it was written ahead is known better when it is read; most of today surely was not.
    and (e.time is not null or (e.written_at at time zone t.zone)::date < t.date)) x`;
