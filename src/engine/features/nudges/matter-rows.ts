import { z } from 'zod';
import {
  addDays,
  clockTime,
  dateAt,
  instant,
  isoDate,
  zoneId
} from '../../../domain/calendar/calendar';
import type { IsoDate, IsoWeek, ZoneId } from '../../../domain/calendar/calendar';
import { promiseBy } from '../../../domain/capture-line/parsed-line';
import { mostCounted, type BackupFact } from '../../../domain/nudges/backup-overdue';
import type { MetFact } from '../../../domain/nudges/follow-up';
import type { DeedFact } from '../../../domain/nudges/praise';
import type { PromiseFact } from '../../../domain/nudges/promise-due';
import type { LunchFact } from '../../../domain/nudges/thank-you';
import { entryId, personId, promiseId, touchId, type PersonId } from '../../../domain/people/ids';
import type { ReadDb } from '../../database/read-db';
import { instantSql } from '../../reading/instant-sql';

const named = z.object({ id: personId, name: z.string() });

const lunchRow = z.object({
  touch: touchId,
  entry: entryId,
  kind: z.enum(['lunch', 'coffee']),
  date: isoDate,
  time: clockTime.nullable(),
  zone: zoneId,
  minutes: z.int().nullable(),
  writtenAt: instant,
  people: z.array(named.extend({ thanked: z.boolean() })),
  topics: z.array(z.string()),
  promises: z.array(z.object({ by: promiseBy, person: z.string().nullable(), text: z.string() }))
});

const promiseRow = z.object({
  id: promiseId,
  entry: entryId,
  by: promiseBy,
  person: named.nullable(),
  text: z.string(),
  due: isoDate,
  writtenAt: instant
});

/** How far back a lunch can still lead to a thank-you or be listed as missed; longer than any week. */
const lunchDays = 10;

/** How far around today a promise can be due to be spoken of: the last working day before, or listed for a week. */
const promiseDays = 14;

/** How long a deed is worth naming. */
const deedDays = 14;

/** How far back an event can still be followed up or listed. */
const metDays = 21;

/** The lunches and coffees of the last days, and those whose thank-you is to come back. */
export const readLunches = (db: ReadDb, today: IsoDate): Promise<LunchFact[]> =>
  db.json(lunchesSql, [addDays(today, -lunchDays), today], z.array(lunchRow));

/** The open promises due around today or to be spoken of again, and who owes me something. */
export const readPromises = (
  db: ReadDb,
  today: IsoDate
): Promise<{ near: PromiseFact[]; owing: PersonId[] }> =>
  db.json(
    promisesSql,
    [addDays(today, -promiseDays), addDays(today, promiseDays)],
    z.object({ near: z.array(promiseRow), owing: z.array(personId) })
  );

/** Promises kept to me of late by somebody I have neither praised nor thanked since. */
export const readDeeds = (db: ReadDb, today: IsoDate): Promise<DeedFact[]> =>
  db.json(
    deedsSql,
    [addDays(today, -deedDays), today],
    z.array(z.object({ person: named, text: z.string(), keptOn: isoDate }))
  );

/** Events of the last weeks with those I have not been in touch with since. */
export const readMet = (db: ReadDb, today: IsoDate): Promise<MetFact[]> =>
  db.json(
    metSql,
    [addDays(today, -metDays), today],
    z.array(
      z.object({
        touch: touchId,
        entry: entryId,
        date: isoDate,
        event: z.string().nullable(),
        people: z.array(named).min(1)
      })
    )
  );

/** Whether a week was looked back on. */
export async function readIsReviewed(db: ReadDb, week: IsoWeek): Promise<boolean> {
  const { isReviewed } = await db.one(
    `select exists (select from review r join entry e on e.id = r.entry_id where r.week = $1) as "isReviewed"`,
    [week],
    z.object({ isReviewed: z.boolean() })
  );
  return isReviewed;
}

/** The last whole copy of the journal, and what is in none. */
export async function readBackup(db: ReadDb, zone: ZoneId): Promise<BackupFact> {
  const { lastAt, unsaved, since } = await db.one(
    // By the index of when, and no further than is told: this is asked with every plan.
    `select c.last as "lastAt", e.unsaved, e.since from (select max(made_at) as last from journal_copy) c
     cross join lateral (
       select count(*)::integer as unsaved, min(written_at) as since from (
         select written_at from entry where written_at >= coalesce(c.last, '-infinity')
         order by written_at limit $1) x) e`,
    [mostCounted],
    z.object({ lastAt: instant.nullable(), unsaved: z.int(), since: instant.nullable() })
  );
  return {
    lastOn: lastAt && dateAt(lastAt, zone),
    unsaved,
    unsavedSince: since && dateAt(since, zone)
  };
}

/** SQL: what was put off of a kind, as the ids in its keys. */
const putOff = (...kinds: string[]): string =>
  `(select split_part(n.parent, ':', 2)::uuid from nudge n
    where n.state in ('planned', 'held') and n.parent is not null and n.kind in ('${kinds.join("', '")}'))`;

/** SQL: the contacts of the days from $1 to $2 that are so. Chosen apart from those put off, each has an index. */
const recent = (are: string): string =>
  `(select id from touch where date between $1 and $2 and ${are})`;

// `xp.date >= t.date` says nothing new, but lets the index leave out what was before the lunch.
const lunchesSql = `
select coalesce(json_agg(json_build_object(
  'touch', t.id, 'entry', t.entry_id, 'kind', t.kind, 'date', t.date, 'time', e.time, 'zone', t.zone,
  'minutes', t.minutes, 'writtenAt', ${instantSql('e.written_at')},
  'people', (
    select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'thanked', exists (
      select from touch x join touch_person xp on xp.touch_id = x.id
      where x.kind = 'thanks' and xp.person_id = p.id and xp.date >= t.date and (x.date, x.id) > (t.date, t.id)
    )) order by tp.position), '[]')
    from touch_person tp join person p on p.id = tp.person_id where tp.touch_id = t.id),
  'topics', (select coalesce(json_agg(et.topic order by et.position), '[]') from entry_topic et where et.entry_id = e.id),
  'promises', (
    select coalesce(json_agg(json_build_object('by', pr.made_by, 'person', p.name, 'text', pr.text) order by pr.position), '[]')
    from promise pr left join person p on p.id = pr.person_id where pr.entry_id = e.id and pr.state = 'open')
) order by t.date, t.id), '[]')::text
from touch t join entry e on e.id = t.entry_id
where t.id in (${recent("kind in ('lunch', 'coffee')")} union ${putOff('thank-you')})`;

const promisesSql = `
select json_build_object(
  'near', (select coalesce(json_agg(json_build_object(
    'id', pr.id, 'entry', pr.entry_id, 'by', pr.made_by, 'text', pr.text, 'due', pr.due,
    'person', case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end,
    'writtenAt', ${instantSql('e.written_at')}
  )), '[]')
  from promise pr join entry e on e.id = pr.entry_id left join person p on p.id = pr.person_id
  where pr.state = 'open' and pr.due is not null
    and (pr.due between $1 and $2 or pr.id in ${putOff('promise-mine', 'promise-theirs')})),
  'owing', (select coalesce(json_agg(distinct person_id), '[]') from promise
    where state = 'open' and made_by = 'them' and person_id is not null))::text`;

const deedsSql = `
select coalesce(json_agg(json_build_object('person', json_build_object('id', p.id, 'name', p.name),
  'text', pr.text, 'keptOn', pr.settled_on) order by pr.settled_on, pr.id), '[]')::text
from promise pr join person p on p.id = pr.person_id
where pr.state = 'kept' and pr.made_by = 'them' and pr.settled_on between $1 and $2 and not exists (
  select from touch_person tp join touch t on t.id = tp.touch_id
  where tp.person_id = p.id and tp.date >= pr.settled_on and t.kind in ('praise', 'thanks'))`;

const metSql = `
select coalesce(json_agg(x order by x.date, x.touch), '[]')::text from (
  select t.id as touch, t.entry_id as entry, t.date, e.event,
    json_agg(json_build_object('id', p.id, 'name', p.name) order by tp.position) as people
  from touch t join entry e on e.id = t.entry_id join touch_person tp on tp.touch_id = t.id
  join person p on p.id = tp.person_id join acquaintance a on a.person_id = p.id
  where t.id in (${recent("kind = 'event'")} union ${putOff('follow-up')})
    and p.left_on is null and a.last_contact <= t.date
  group by t.id, t.entry_id, t.date, e.event) x`;
