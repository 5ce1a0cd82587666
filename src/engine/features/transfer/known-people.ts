import { z } from 'zod';
import type { KnownPerson } from '../../../domain/transfer/planned-import';
import type { ReadDb } from '../../database/database';

const text = z.string().nullable();

/** A person as an import sees and remembers them. */
export const knownPerson: z.ZodType<KnownPerson> = z.object({
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
});

/** Everybody, or those named, with department and manager; sorted by id. */
export async function readKnownPeople(
  db: ReadDb,
  ids: readonly string[] | null = null
): Promise<KnownPerson[]> {
  return db.json(knownPeopleSql, [ids], z.array(knownPerson));
}

const knownPeopleSql = `
select coalesce(json_agg(json_build_object(
  'id', p.id, 'name', p.name, 'nickname', p.nickname, 'email', p.email, 'employeeNumber', p.employee_number,
  'department', d.name, 'team', p.team, 'title', p.title, 'level', p.level, 'site', p.site, 'phone', p.phone,
  'birthday', p.birthday, 'startDate', p.start_date, 'zone', p.zone, 'family', p.family, 'note', p.note,
  'managerId', t.to_person, 'managerName', p.manager_name) order by p.id), '[]')::text
from person p
left join department d on d.id = p.department_id
left join lateral (
  select to_person from tie where from_person = p.id and kind = 'reports-to' order by to_person limit 1
) t on true
where $1::uuid[] is null or p.id = any($1)`;

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
