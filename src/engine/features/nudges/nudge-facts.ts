import { z } from 'zod';
import {
  addDays,
  clockTime,
  instant,
  isoDate,
  zoneId,
  type IsoDate
} from '../../../domain/calendar/calendar';
import { partialDate } from '../../../domain/calendar/partial-date';
import { nudgeState } from '../../../domain/nudges/nudge';
import { weekHolding } from '../../../domain/calendar/week-rules';
import type { NudgeFacts } from '../../../domain/nudges/plan-nudges';
import { entryId, personId, promiseId, touchId } from '../../../domain/people/ids';
import { promiseBy } from '../../../domain/capture-line/parsed-line';
import type { EngineContext } from '../../context';
import { readWeekFacts } from '../../reading/week-facts';

const lunchRow = z.object({
  touch: touchId,
  entry: entryId,
  kind: z.enum(['lunch', 'coffee']),
  date: isoDate,
  time: clockTime.nullable(),
  zone: zoneId,
  minutes: z.int().nullable(),
  writtenAt: instant,
  people: z.array(z.object({ name: z.string(), thanked: z.boolean() })),
  topics: z.array(z.string()),
  promises: z.array(z.object({ by: promiseBy, person: z.string().nullable(), text: z.string() }))
});

const promiseRow = z.object({
  id: promiseId,
  entry: entryId,
  by: promiseBy,
  person: z.object({ id: personId, name: z.string() }).nullable(),
  text: z.string(),
  due: isoDate,
  writtenAt: instant
});

const occasionRow = z.object({
  id: personId,
  name: z.string(),
  birthday: partialDate.nullable(),
  startDate: isoDate.nullable(),
  lastContact: isoDate
});

const recordedRow = z.object({
  key: z.string(),
  state: nudgeState,
  recordedAt: instant
});

/** How far back a lunch can still lead to a thank-you or be listed as missed; longer than any week. */
const lunchDays = 10;

/** How far around today a promise can be due to be spoken of: the last working day before, or listed for a week. */
const promiseDays = 14;

/** How far back a day of the year can still be worth a word or be listed. */
const occasionDays = 11;

/** All that nudges are made of, as of the moment of the call. */
export async function readNudgeFacts({
  db,
  habits,
  today,
  zone
}: EngineContext): Promise<NudgeFacts> {
  const { weekRules: rules } = await habits();
  const since = addDays(today, -lunchDays);
  const [facts, lunches, promises, occasions, recorded] = await Promise.all([
    readWeekFacts(db.read, { week: weekHolding(today, rules), today, rules }),
    db.read.json(lunchesSql, [since, today], z.array(lunchRow)),
    db.read.json(
      promisesSql,
      [addDays(today, -promiseDays), addDays(today, promiseDays)],
      z.array(promiseRow)
    ),
    db.read.json(occasionsSql, [daysAround(today)], z.array(occasionRow)),
    db.read.rows(
      `select key, state, recorded_at as "recordedAt" from nudge
       where recorded_at >= $1::date - 1`,
      [since],
      recordedRow
    )
  ]);
  return { ...facts, zone, lunches, promises, occasions, recorded };
}

// `xp.date >= t.date` says nothing new, but lets the index leave out what was before the lunch.
const lunchesSql = `
select coalesce(json_agg(json_build_object(
  'touch', t.id, 'entry', t.entry_id, 'kind', t.kind, 'date', t.date, 'time', e.time, 'zone', t.zone,
  'minutes', t.minutes, 'writtenAt', to_char(e.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'people', (
    select coalesce(json_agg(json_build_object('name', p.name, 'thanked', exists (
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
where t.kind in ('lunch', 'coffee') and t.date between $1 and $2`;

const promisesSql = `
select coalesce(json_agg(json_build_object(
  'id', pr.id, 'entry', pr.entry_id, 'by', pr.made_by, 'text', pr.text, 'due', pr.due,
  'person', case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end,
  'writtenAt', to_char(e.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
)), '[]')::text
from promise pr join entry e on e.id = pr.entry_id left join person p on p.id = pr.person_id
where pr.state = 'open' and pr.due between $1 and $2`;

/** The days of the year, `MM-DD`, from some days ago to tomorrow. 29 February is kept on 1 March in common years. */
function daysAround(today: IsoDate): string[] {
  const days = Array.from({ length: occasionDays + 2 }, (_, ahead) =>
    addDays(today, ahead - occasionDays).slice(5)
  );
  return days.includes('03-01') ? [...days, '02-29'] : days;
}

// Of strangers no day is remembered: a directory of thousands has some of them every day.
const occasionsSql = `
select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'birthday', p.birthday,
  'startDate', p.start_date, 'lastContact', a.last_contact)), '[]')::text
from acquaintance a join person p on p.id = a.person_id
where p.left_on is null
  and (right(p.birthday, 5) = any($1::text[]) or to_char(p.start_date, 'MM-DD') = any($1::text[]))`;
