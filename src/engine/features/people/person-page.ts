import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import {
  personAround,
  personDetails,
  personRole,
  rhythmMark,
  type PersonPage
} from '../../../contract/person';
import { practice } from '../../../domain/goals/practice';
import {
  addMonths,
  clockTime,
  isoDate,
  zoneId,
  type Instant,
  type IsoDate
} from '../../../domain/calendar/calendar';
import type { WorkingHours } from '../../../domain/calendar/working-hours';
import { minutesAhead, sharedHours, usualHours } from '../../../domain/calendar/working-hours';
import { nextContactBy } from '../../../domain/cadence/cadence';
import type { PersonId } from '../../../domain/people/ids';
import { role, tightestRhythm } from '../../../domain/people/role';
import type { EngineContext } from '../../context';
import { plannedOnce } from '../../database/planned-once';
import { readEntries } from '../../reading/entry-rows';
import { summaryColumns, summaryFrom, summaryRow, toSummary } from '../../reading/person-rows';
import { nextPlanSql } from '../../reading/plan-rows';
import { readOpenPromises } from '../../reading/promise-rows';

const detailRow = summaryRow.extend({
  ...personDetails.omit({ strength: true, due: true }).shape,
  roles: z.array(personRole),
  rhythm: z.array(rhythmMark),
  pauses: z.array(z.object({ from: isoDate, to: isoDate })),
  planned: z.object({ practice, date: isoDate, time: clockTime.nullable() }).nullable(),
  around: z.array(personAround),
  topics: z.array(z.string()),
  entries: z.int(),
  years: z.array(z.int())
});
type Detail = z.infer<typeof detailRow>;

/** Everything a person's page shows. @throws JournalError not-found */
export async function readPersonPage(
  id: PersonId,
  { db, today, now, zone, habits }: EngineContext
): Promise<PersonPage> {
  const [row, promises, timeline, { workFrom, workTo }] = await Promise.all([
    db.read.json(detailSql, [id, addMonths(today, -12), today], detailRow.nullable()),
    readOpenPromises(db.read, id),
    readEntries(db.read, newestOfPerson, [id]),
    habits()
  ]);
  if (!row) throw new JournalError('not-found', 'This person is not in the journal any more.');
  const { roles, rhythm, pauses, planned, around, topics, entries, years, ...person } = row;
  const { contacts: _contacts, oneToOnes: _oneToOnes, ...details } = person;
  const rhythmDays = tightestRhythm(
    row.rhythmDays,
    roles.map((one) => one.rhythmDays)
  );
  const counting = { ...row, rhythmDays };
  const { strength, due } = toSummary(counting, today);
  return {
    person: { ...details, strength, due },
    roles: role.options.flatMap((kind) => roles.filter((one) => one.role === kind)),
    rhythmDays,
    nextBy: nextContactBy(counting),
    hours: hoursWith(row, { today, now, zone, from: workFrom, to: workTo }),
    planned,
    rhythm,
    pauses,
    around,
    promises,
    topics,
    entries,
    years,
    timeline
  };
}

/** When both are at work today: I by my hours, they by those they gave or the usual ones. */
function hoursWith(
  { zone: theirs, worksFrom, worksTo }: Detail,
  here: WorkingHours & { today: IsoDate; now: Instant }
): PersonPage['hours'] {
  const known = zoneId.safeParse(theirs);
  if (!known.success) return null;
  const overlap = sharedHours(here.today, here, {
    zone: known.data,
    from: worksFrom ?? usualHours.from,
    to: worksTo ?? usualHours.to
  });
  return { zone: known.data, minutesAhead: minutesAhead(here.now, known.data, here.zone), overlap };
}

const newestOfPerson = `
select entry_id as id, date from entry_person where person_id = $1 order by date desc, entry_id desc limit 50`;

const detailSql = plannedOnce(`
select (select to_json(r)::text from (
  select ${summaryColumns}, p.nickname, p.team, p.level, p.department_id as "departmentId", p.birthday,
    p.start_date as "startDate", p.left_on as "leftOn", p.phone, p.note, p.likes, p.reach, p.family is not null as "hasFamily",
    p.zone, p.office_days as "officeDays", p.works_from as "worksFrom", p.works_to as "worksTo",
    a.first_contact as "firstContact", (select mark from photo where person_id = p.id) as photo,
    (select coalesce(json_agg(x.topic order by x.position), '[]') from person_topic x where x.person_id = p.id) as expertise,
    (select coalesce(json_agg(json_build_object('role', o.kind, 'since', o.since, 'rhythmDays', o.rhythm_days)), '[]')
     from role o where o.person_id = p.id) as roles,
    (select coalesce(json_agg(json_build_object('date', tp.date, 'kind', t.kind) order by tp.date, t.id), '[]')
     from touch_person tp join touch t on t.id = tp.touch_id
     where tp.person_id = p.id and tp.date > $2 and tp.date <= $3) as rhythm,
    (select coalesce(json_agg(json_build_object('from', u.from_date, 'to', u.to_date) order by u.from_date), '[]')
     from pause u where u.to_date > $2 and u.from_date <= $3) as pauses,
    ${nextPlanSql('p.id', '$3')} as planned,
    (select coalesce(json_agg(json_build_object('relation', n.relation, 'id', o.id, 'name', o.name,
       'met', oa.person_id is not null) order by n.place, o.name collate "und-x-icu"), '[]')
     from (
       select distinct on (relation, other) relation, other, place from (
         select k.relation, k.place, x.to_person as other from tie x
         join (values ('reports-to', 'manager', 1), ('introduced-by', 'introduced-by', 3),
           ('can-introduce', 'can-introduce', 5), ('knows', 'knows', 7)) k(kind, relation, place) on k.kind = x.kind
         where x.from_person = p.id
         union all
         select k.relation, k.place, x.from_person from tie x
         join (values ('reports-to', 'report', 2), ('introduced-by', 'introduced-you-to', 4),
           ('can-introduce', 'introducible-by', 6), ('knows', 'knows', 7)) k(kind, relation, place) on k.kind = x.kind
         where x.to_person = p.id) both_sides) n
     join person o on o.id = n.other
     left join acquaintance oa on oa.person_id = o.id) as around,
    (select coalesce(json_agg(s.topic order by s.times desc, s.topic), '[]') from (
       select et.topic, count(*) as times from (
         select entry_id from entry_person where person_id = p.id order by date desc, entry_id desc limit 200) ep
       join entry_topic et on et.entry_id = ep.entry_id
       group by et.topic order by times desc, et.topic limit 12) s) as topics,
    (select count(*) from entry_person ep where ep.person_id = p.id) as entries,
    (select coalesce(json_agg(y.year order by y.year desc), '[]') from (
       select min(date) as first, max(date) as last from entry_person where person_id = p.id) span
     cross join lateral generate_series(extract(year from span.first)::integer, extract(year from span.last)::integer) as y(year)) as years
  from ${summaryFrom} where p.id = $1) r)`);
