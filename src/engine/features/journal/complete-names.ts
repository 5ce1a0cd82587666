import { z } from 'zod';
import type { entryApi } from '../../../contract/entry';
import type { OutputOf } from '../../../contract/procedure';
import { departmentId, personId, type PersonId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';

const most = 8;

const completedRow = z.object({
  id: personId,
  name: z.string(),
  department: z.string().nullable(),
  isMet: z.boolean()
});

/** People an `@` may go on with, best first. The names are in memory; only the few found are read. */
export async function completeMention(
  begin: string,
  near: readonly PersonId[],
  { db, names }: EngineContext
): Promise<OutputOf<typeof entryApi.completeMention>> {
  const { index } = await names();
  const typed = begin.trim();
  const { person, others } = index.find(typed);
  const found = person === null ? others : [person, ...others];
  const rows =
    typed.length < 2
      ? await db.read.json(latelySql, [near, typed], z.array(completedRow))
      : await db.read.json(chosenSql, [found.slice(0, most)], z.array(completedRow));
  const isNear = new Set<string>(near);
  return rows
    .map((row, place) => ({ row, place: place - (isNear.has(row.id) ? most : 0) }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => {
      const first = row.name.split(' ')[0] ?? row.name;
      const alone = index.find(first, 'exact');
      return { ...row, written: alone.sure && alone.person === row.id ? first : row.name };
    });
}

const columns = `'id', p.id, 'name', p.name, 'department', d.name, 'isMet', a.person_id is not null`;

const chosenSql = `
select coalesce(json_agg(json_build_object(${columns}) order by w.place), '[]')::text
from unnest($1::uuid[]) with ordinality as w(id, place)
join person p on p.id = w.id
left join department d on d.id = p.department_id
left join acquaintance a on a.person_id = p.id`;

/** Those near first, then whom one met last. */
const latelySql = `
select coalesce(json_agg(json_build_object(${columns}) order by w.near desc, w.last_contact desc, p.id), '[]')::text
from (
  select a.person_id as id, a.last_contact, a.person_id = any($1::uuid[]) as near
  from acquaintance a join person p on p.id = a.person_id
  where folded(p.name) like folded($2) || '%'
  order by near desc, a.last_contact desc limit ${most}) w
join person p on p.id = w.id
left join department d on d.id = p.department_id
left join acquaintance a on a.person_id = p.id`;

/** All departments by name. */
export const listDepartments = ({
  db
}: EngineContext): Promise<OutputOf<typeof entryApi.listDepartments>> =>
  db.read.json(
    `select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name collate "und-x-icu", id), '[]')::text from department`,
    [],
    z.array(z.object({ id: departmentId, name: z.string() }))
  );

/** The topics of the journal that begin so, most used first. */
export const listTopics = (
  begin: string,
  { db }: EngineContext
): Promise<OutputOf<typeof entryApi.listTopics>> =>
  db.read.json(
    `select coalesce(json_agg(t order by t.entries desc, t.topic), '[]')::text from (
       select topic, count(*)::integer as entries from entry_topic
       where starts_with(topic, lower($1)) group by topic order by entries desc, topic limit 200) t`,
    [begin],
    z.array(z.object({ topic: z.string(), entries: z.int() }))
  );
