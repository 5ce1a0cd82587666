import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import { personAround, rhythmMark, type PersonPage } from '../../../contract/person';
import { addMonths, isoDate } from '../../../domain/calendar/calendar';
import { departmentId, type PersonId } from '../../../domain/people/ids';
import { nextContactBy } from '../../../domain/cadence/cadence';
import type { EngineContext } from '../../context';
import { readEntries } from '../../reading/entry-rows';
import { summaryColumns, summaryFrom, summaryRow, toSummary } from '../../reading/person-rows';
import { readOpenPromises } from '../../reading/promise-rows';

const detailRow = summaryRow.extend({
  nickname: z.string().nullable(),
  level: z.string().nullable(),
  departmentId: departmentId.nullable(),
  birthday: z.string().nullable(),
  startDate: isoDate.nullable(),
  phone: z.string().nullable(),
  note: z.string().nullable(),
  firstContact: isoDate.nullable(),
  addedOn: isoDate,
  rhythm: z.array(rhythmMark),
  around: z.array(personAround),
  topics: z.array(z.string()),
  entries: z.int()
});

/** Everything a person's page shows. @throws JournalError not-found */
export async function readPersonPage(
  id: PersonId,
  { db, today }: EngineContext
): Promise<PersonPage> {
  const row = await db.read.json(
    detailSql,
    [id, addMonths(today, -12), today],
    detailRow.nullable()
  );
  if (!row) throw new JournalError('not-found', 'This person is not in the journal any more.');
  const {
    nickname,
    level,
    birthday,
    startDate,
    phone,
    note,
    firstContact,
    rhythm,
    around,
    topics,
    entries,
    ...basic
  } = row;
  const [promises, timeline] = await Promise.all([
    readOpenPromises(db.read, id),
    readEntries(
      db.read,
      `select entry_id as id, date from entry_person where person_id = $1 order by date desc, entry_id desc limit 50`,
      [id]
    )
  ]);
  return {
    person: {
      ...toSummary(basic, today),
      nickname,
      level,
      departmentId: row.departmentId,
      rhythmDays: row.rhythmDays,
      birthday,
      startDate,
      phone,
      note,
      firstContact
    },
    nextBy: nextContactBy(row),
    rhythm,
    around,
    promises,
    topics,
    entries,
    timeline
  };
}

const detailSql = `
select (select to_json(r)::text from (
  select ${summaryColumns}, p.nickname, p.level, p.department_id as "departmentId", p.birthday,
    p.start_date as "startDate", p.phone, p.note, a.first_contact as "firstContact", p.added_on as "addedOn",
    (select coalesce(json_agg(json_build_object('date', tp.date, 'kind', t.kind) order by tp.date, t.id), '[]')
     from touch_person tp join touch t on t.id = tp.touch_id
     where tp.person_id = p.id and tp.date > $2 and tp.date <= $3) as rhythm,
    (select coalesce(json_agg(near order by near.relation, near.name collate "und-x-icu"), '[]') from (
       select 'manager' as relation, boss.id, boss.name from tie x join person boss on boss.id = x.to_person
       where x.from_person = p.id and x.kind = 'reports-to'
       union all
       select 'report', one.id, one.name from tie x join person one on one.id = x.from_person
       where x.to_person = p.id and x.kind = 'reports-to') near) as around,
    (select coalesce(json_agg(s.topic order by s.times desc, s.topic), '[]') from (
       select et.topic, count(*) as times from entry_person ep join entry_topic et on et.entry_id = ep.entry_id
       where ep.person_id = p.id group by et.topic order by times desc, et.topic limit 12) s) as topics,
    (select count(*) from entry_person ep where ep.person_id = p.id) as entries
  from ${summaryFrom} where p.id = $1) r)`;
