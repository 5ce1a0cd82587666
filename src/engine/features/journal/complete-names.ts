import { z } from 'zod';
import type { entryApi } from '../../../contract/entry';
import type { OutputOf } from '../../../contract/procedure';
import { departmentId, personId, type EntryId, type PersonId } from '../../../domain/people/ids';
import { foldText } from '../../../domain/matching/fold-text';
import type { NameIndex } from '../../../domain/matching/name-index';
import type { EngineContext } from '../../context';
import { plannedOnce } from '../../database/planned-once';
import type { Names } from '../../names';

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
  const { index, lately } = await names();
  const typed = begin.trim();
  const found = typed.length < 2 ? latelyMet(lately, near, foldText(typed)) : fitting(index, typed);
  const rows = await db.read.json(chosenSql, [found.slice(0, most)], z.array(completedRow));
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

function fitting(index: NameIndex, typed: string): PersonId[] {
  const { person, others } = index.find(typed);
  return person === null ? others : [person, ...others];
}

/** Those near first, then whom one met last. */
function latelyMet(
  lately: Names['lately'],
  near: readonly PersonId[],
  begin: string
): readonly PersonId[] {
  const isNear = new Set(near);
  const fits = lately.filter(({ folded }) => folded.startsWith(begin));
  const ids = fits.map(({ id }) => id);
  return [...ids.filter((id) => isNear.has(id)), ...ids.filter((id) => !isNear.has(id))];
}

const columns = `'id', p.id, 'name', p.name, 'department', d.name, 'isMet', a.person_id is not null`;

const chosenSql = plannedOnce(`
select coalesce(json_agg(json_build_object(${columns}) order by w.place), '[]')::text
from unnest($1::uuid[]) with ordinality as w(id, place)
join person p on p.id = w.id
left join department d on d.id = p.department_id
left join acquaintance a on a.person_id = p.id`);

/** All departments by name. */
export const listDepartments = ({
  db
}: EngineContext): Promise<OutputOf<typeof entryApi.listDepartments>> =>
  db.read.json(
    `select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name collate "und-x-icu", id), '[]')::text from department`,
    [],
    z.array(z.object({ id: departmentId, name: z.string() }))
  );

/** The topics that begin so: those of the newest entries, most used first, then all others. */
export const listTopics = (
  begin: string,
  but: EntryId | null,
  { db }: EngineContext
): Promise<OutputOf<typeof entryApi.listTopics>> =>
  db.read.json(topicsSql, [begin, but], z.array(z.string()));

const topicsSql = `
with lately as (
  select et.topic, count(*) as times
  from (select id from entry order by date desc, id desc limit 1000) e
  join entry_topic et on et.entry_id = e.id
  where starts_with(et.topic, lower($1)) group by et.topic)
select coalesce(json_agg(k.name order by k.times desc, k.entries desc, k.name), '[]')::text from (
  select t.name, t.entries, coalesce(l.times, 0) as times
  from topic t left join lately l on l.topic = t.name
  where starts_with(t.name, lower($1)) and t.entries > (
    select count(*) from entry_topic own where own.entry_id = $2::uuid and own.topic = t.name and not own.by_hand)
  order by times desc, t.entries desc, t.name limit 50) k`;
