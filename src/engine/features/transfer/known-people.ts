import { z } from 'zod';
import type { DirectoryPerson } from '../../../domain/transfer/directory-changes';
import type { KnownPerson } from '../../../domain/transfer/planned-import';
import type { ReadDb } from '../../database/database';

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

const directoryPerson = knownPerson.extend({ hasLeft: z.boolean(), wasImported: z.boolean() });

/** Everybody, or those named, with department and manager; sorted by id. */
export async function readKnownPeople(
  db: ReadDb,
  ids: readonly string[] | null = null
): Promise<KnownPerson[]> {
  return db.json(knownPeopleSql, [ids], z.array(knownPerson));
}

const peopleSql = (more: string): string => `
select coalesce(json_agg(json_build_object(
  'id', p.id, 'name', p.name, 'nickname', p.nickname, 'email', p.email, 'employeeNumber', p.employee_number,
  'department', d.name, 'team', p.team, 'title', p.title, 'level', p.level, 'site', p.site, 'phone', p.phone,
  'birthday', p.birthday, 'startDate', p.start_date, 'zone', p.zone, 'family', p.family, 'note', p.note,
  'managerId', t.to_person, 'managerName', p.manager_name${more}) order by p.id), '[]')::text
from person p
left join department d on d.id = p.department_id
left join lateral (
  select to_person from tie where from_person = p.id and kind = 'reports-to' order by to_person limit 1
) t on true
where $1::uuid[] is null or p.id = any($1)`;

const knownPeopleSql = peopleSql('');

const directoryPeopleSql = peopleSql(`, 'hasLeft', p.left_on is not null, 'wasImported', p.id in (
  select c.person_id from import_change c join import_batch b on b.id = c.batch_id where b.undone_at is null)`);

/** Everybody, with what tells whether a directory should have them; sorted by id. */
export const readDirectoryPeople = (db: ReadDb): Promise<DirectoryPerson[]> =>
  db.json(directoryPeopleSql, [null], z.array(directoryPerson));

/** Answers which names mean one department, as the journal's own index sees it. */
export async function readDepartmentKeys(
  db: ReadDb,
  names: Iterable<string>
): Promise<(name: string) => string> {
  const rows = await db.rows(
    'select name, folded(name) as key from unnest($1::text[]) as wanted(name)',
    [[...new Set(names)]],
    z.object({ name: z.string(), key: z.string() })
  );
  const keys = new Map(rows.map(({ name, key }) => [name, key]));
  return (name) => keys.get(name) ?? name;
}
