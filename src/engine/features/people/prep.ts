import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import type { PrepCard } from '../../../contract/prep';
import { addDays, clockTime, isoDate } from '../../../domain/calendar/calendar';
import { partialDate } from '../../../domain/calendar/partial-date';
import { practice } from '../../../domain/goals/practice';
import { touchKind } from '../../../domain/journal/touch';
import { personId, type PersonId } from '../../../domain/people/ids';
import { prepCardOf } from '../../../domain/prep/prep-card';
import { shortened } from '../../../domain/wording/words';
import type { EngineContext } from '../../context';
import { nextPlanSql } from '../../reading/plan-rows';
import { readOpenPromises } from '../../reading/promise-rows';
import { warmthOn } from '../../reading/warmth';

/** What was learned longer ago is no news. */
const newsDays = 120;

const text = z.string().nullable();

const factsRow = z.object({
  id: personId,
  name: z.string(),
  nickname: text,
  likes: text,
  reach: text,
  note: text,
  hasFamily: z.boolean(),
  birthday: text,
  startDate: isoDate.nullable(),
  department: text,
  met: z.boolean(),
  expertise: z.array(z.string()),
  used: z.array(z.string()),
  planned: z.object({ practice, date: isoDate, time: clockTime.nullable() }).nullable(),
  last: z
    .object({ date: isoDate, kind: touchKind.nullable(), text: z.string(), line: text })
    .nullable(),
  lastTopics: z.array(z.string()),
  learned: z.array(z.string()),
  settled: z.array(
    z.object({ by: z.enum(['me', 'them']), text: z.string(), state: z.enum(['kept', 'let-go']) })
  ),
  canIntroduce: z.array(z.string()),
  kindred: z.array(z.object({ name: z.string(), topic: z.string() })),
  news: z.array(z.object({ text: z.string(), topic: z.string(), from: text }))
});

/** The card for meeting somebody today. @throws JournalError not-found */
export async function readPrep(id: PersonId, { db, today }: EngineContext): Promise<PrepCard> {
  const [row, promises] = await Promise.all([
    db.read.json(prepSql, [id, today, addDays(today, -newsDays)], factsRow.nullable()),
    readOpenPromises(db.read, id)
  ]);
  if (!row) throw new JournalError('not-found', 'This person is not in the journal any more.');
  const card = prepCardOf(
    {
      ...row,
      birthday: partialDate.safeParse(row.birthday).data ?? null,
      used: new Set(row.used),
      last: row.last && { ...row.last, text: shortened(row.last.text.trim(), 240) },
      promises
    },
    today
  );
  return {
    ...card,
    hasFamily: row.hasFamily,
    youOwe: promises.filter(({ by }) => by === 'me'),
    theyOwe: promises.filter(({ by }) => by === 'them')
  };
}

/** Remembers that a question was used with somebody, or forgets it. @throws JournalError not-found */
export const markQuestion = (
  { id, key, used }: { id: PersonId; key: string; used: boolean },
  { db, today }: EngineContext
): Promise<void> =>
  db.transaction(async (tx) => {
    const known = await tx.maybe('select id from person where id = $1', [id], z.object({}));
    if (!known) throw new JournalError('not-found', 'This person is not in the journal any more.');
    if (used)
      await tx.run(
        `insert into asked_question (person_id, question, on_date) values ($1::uuid, $2, $3::date)
         on conflict (person_id, question) do update set on_date = excluded.on_date`,
        [id, key, today]
      );
    else
      await tx.run('delete from asked_question where person_id = $1 and question = $2', [id, key]);
  });

const prepSql = `
with topic as (
  select topic from person_topic where person_id = $1
  union
  select topic from (
    select et.topic, count(*) as times from entry_person ep join entry_topic et on et.entry_id = ep.entry_id
    where ep.person_id = $1 and ep.date >= $3 group by et.topic order by times desc, et.topic limit 5) often),
newest as (
  select e.id, e.date, e.text, ep.private_line from entry_person ep join entry e on e.id = ep.entry_id
  where ep.person_id = $1 and ep.date <= $2 order by ep.date desc, ep.entry_id desc limit 1)
select (select json_build_object(
  'id', p.id, 'name', p.name, 'nickname', p.nickname, 'likes', p.likes, 'reach', p.reach, 'note', p.note,
  'hasFamily', p.family is not null, 'birthday', p.birthday, 'startDate', p.start_date, 'department', d.name,
  'met', a.person_id is not null,
  'expertise', (select coalesce(json_agg(x.topic order by x.position), '[]') from person_topic x where x.person_id = p.id),
  'used', (select coalesce(json_agg(q.question), '[]') from asked_question q where q.person_id = p.id),
  'planned', ${nextPlanSql('p.id', '$2')},
  'last', (select json_build_object('date', n.date, 'text', n.text, 'line', n.private_line,
    'kind', (select t.kind from touch t where t.entry_id = n.id order by t.id limit 1)) from newest n),
  'lastTopics', (select coalesce(json_agg(et.topic order by et.position), '[]') from newest n join entry_topic et on et.entry_id = n.id),
  'learned', (select coalesce(json_agg(k.text order by k.date desc, k.id desc), '[]') from (
    select id, text, date from learning where person_id = p.id and date >= $3 order by date desc, id desc limit 2) k),
  'settled', (select coalesce(json_agg(json_build_object('by', pr.made_by, 'text', pr.text, 'state', pr.state)
    order by pr.settled_on, pr.id), '[]') from promise pr
    where pr.person_id = p.id and pr.state <> 'open' and pr.settled_on > a.last_contact),
  'canIntroduce', (select coalesce(json_agg(o.name order by o.name collate "und-x-icu"), '[]')
    from tie x join person o on o.id = x.to_person where x.from_person = p.id and x.kind = 'can-introduce'),
  'kindred', (select coalesce(json_agg(json_build_object('name', near.name, 'topic', near.topic) order by near.warmth desc, near.name), '[]') from (
    select o.name, min(pt.topic) as topic, max(o.warmth) as warmth from (
      select p.id, p.name, p.department_id, ${warmthOn('$2::date')} as warmth
      from warmth w join person p on p.id = w.person_id
      where p.id in (select pt.person_id from person_topic pt join topic using (topic)) and p.left_on is null) o
    join person_topic pt on pt.person_id = o.id join topic using (topic)
    where o.id <> p.id and o.warmth >= 1 and o.department_id is distinct from p.department_id
      and not exists (select from tie x where (x.from_person, x.to_person) in ((o.id, p.id), (p.id, o.id)))
    group by o.id, o.name order by warmth desc, o.name limit 2) near),
  'news', (select coalesce(json_agg(json_build_object('text', k.text, 'topic', k.topic, 'from', k.from) order by k.date desc, k.id desc), '[]') from (
    select l.id, l.text, l.date, min(et.topic) as topic, min(f.name) as "from"
    from topic join entry_topic et using (topic) join learning l on l.entry_id = et.entry_id
    left join person f on f.id = l.person_id
    where l.date >= $3 and l.person_id is distinct from p.id
      and not exists (select from entry_person ep where ep.entry_id = l.entry_id and ep.person_id = p.id)
    group by l.id, l.text, l.date order by l.date desc, l.id desc limit 2) k))::text
from person p left join department d on d.id = p.department_id left join acquaintance a on a.person_id = p.id
where p.id = $1)`;
