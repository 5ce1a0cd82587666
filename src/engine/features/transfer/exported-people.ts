import { z } from 'zod';
import { isoDate } from '../../../domain/calendar/calendar';
import type { ReadDb } from '../../database/database';

const text = z.string().nullable();

const exportedPerson = z.object({
  id: z.string(),
  name: z.string(),
  nickname: text,
  email: text,
  employeeNumber: text,
  department: text,
  team: text,
  title: text,
  level: text,
  manager: text,
  managerEmail: text,
  site: text,
  phone: text,
  birthday: text,
  startDate: isoDate.nullable(),
  zone: text,
  topics: z.array(z.string()),
  note: text,
  /** `\x` and hexadecimal digits; null unless asked for. */
  picture: text
});

/** A person as address books and tables have them. */
export type ExportedPerson = z.infer<typeof exportedPerson>;

/** People read at once. */
const atOnce = 500;

/** Everybody by id, a part at a time. */
export async function* exportedPeople(
  db: ReadDb,
  { pictures }: { readonly pictures: boolean }
): AsyncGenerator<ExportedPerson[]> {
  let after: string | null = null;
  for (;;) {
    const people: ExportedPerson[] = await db.json(
      peopleSql,
      [after, pictures],
      z.array(exportedPerson)
    );
    if (people.length > 0) yield people;
    after = people.at(-1)?.id ?? null;
    if (people.length < atOnce) return;
  }
}

const peopleSql = `
select coalesce(json_agg(x), '[]')::text from (
  select p.id, p.name, p.nickname, p.email, p.employee_number as "employeeNumber", d.name as department, p.team,
    p.title, p.level, coalesce(m.name, p.manager_name) as manager, m.email as "managerEmail", p.site, p.phone,
    p.birthday, p.start_date as "startDate", p.zone, p.note,
    array(select t.topic from person_topic t where t.person_id = p.id order by t.position, t.topic) as topics,
    case when $2 then (select f.picture from photo f where f.person_id = p.id) end as picture
  from person p
  left join department d on d.id = p.department_id
  left join lateral (
    select o.name, o.email from tie t join person o on o.id = t.to_person
    where t.from_person = p.id and t.kind = 'reports-to' order by o.id limit 1) m on true
  where $1::uuid is null or p.id > $1
  order by p.id limit ${atOnce}) x`;
