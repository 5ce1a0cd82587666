import { z } from 'zod';
import type { DirectoryPerson } from '../../../domain/transfer/directory-changes';
import type { KnownPerson } from '../../../domain/transfer/planned-import';
import type { ReadDb } from '../../database/read-db';

const text = z.string().nullable();

/** A person as an import sees and remembers them. */
export const knownPerson = z.object({
  id: z.string(),
  name: z.string(),
  nickname: text,
  email: text,
  employeeNumber: text,
  department: text,
  team: text,
  title: text,
  level: text,
  site: text,
  phone: text,
  birthday: text,
  startDate: text,
  zone: text,
  family: text,
  note: text,
  managerId: text,
  managerName: text
}) satisfies z.ZodType<KnownPerson>;

/** A person as a plan compares them with a directory. */
export const directoryPerson = knownPerson.extend({
  hasLeft: z.boolean(),
  wasImported: z.boolean(),
  hasPhoto: z.boolean()
}) satisfies z.ZodType<DirectoryPerson>;

/** Everybody, or those named, with department and manager; sorted by id. */
export async function readKnownPeople(
  db: ReadDb,
  ids: readonly string[] | null = null
): Promise<KnownPerson[]> {
  return db.json(knownPeopleSql, [ids], z.array(knownPerson));
}

/** The next of everybody who come after this id, sorted by id, with what tells whether a directory should have them. */
export async function readDirectoryPart(db: ReadDb, after: string | null): Promise<string> {
  const { part } = await db.one(directoryPartSql, [after], z.object({ part: z.string() }));
  return part;
}

/** People read at once: between two parts others are answered. */
const atOnce = 2_000;

/** Selects people with department and manager as `person`, an object; `more` are further fields, of `p`, their department `d`, and `t.to_person`, their manager's id. */
export const personSql = (more: string): string => `
select json_build_object(
  'id', p.id, 'name', p.name, 'nickname', p.nickname, 'email', p.email, 'employeeNumber', p.employee_number,
  'department', d.name, 'team', p.team, 'title', p.title, 'level', p.level, 'site', p.site, 'phone', p.phone,
  'birthday', p.birthday, 'startDate', p.start_date, 'zone', p.zone, 'family', p.family, 'note', p.note,
  'managerId', t.to_person, 'managerName', p.manager_name${more}) as person
from person p
left join department d on d.id = p.department_id
left join lateral (
  select to_person from tie where from_person = p.id and kind = 'reports-to' order by to_person limit 1
) t on true`;

const knownPeopleSql = `
select coalesce(json_agg(person), '[]')::text from (
  ${personSql('')}
  where $1::uuid[] is null or p.id = any($1)
  order by p.id) x`;

const directoryPartSql = `
select coalesce(json_agg(person), '[]')::text as part from (
  ${personSql(`, 'hasLeft', p.left_on is not null, 'wasImported', exists (
    select from import_batch b join import_change c on c.batch_id = b.id and c.person_id = p.id
    where b.undone_at is null), 'hasPhoto', exists (select from photo f where f.person_id = p.id)`)}
  where $1::uuid is null or p.id > $1
  order by p.id limit ${atOnce}) x`;
