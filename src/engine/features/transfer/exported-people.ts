import { z } from 'zod';
import type { ReadDb } from '../../database/read-db';
import { knownPerson, personSql } from './known-people';

const text = z.string().nullable();

const exportedPerson = knownPerson.extend({
  manager: text,
  managerEmail: text,
  topics: z.array(z.string()),
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
select coalesce(json_agg(person), '[]')::text from (
  ${personSql(`,
    'manager', coalesce((select m.name from person m where m.id = t.to_person), p.manager_name),
    'managerEmail', (select m.email from person m where m.id = t.to_person),
    'topics', array(select o.topic from person_topic o where o.person_id = p.id order by o.position, o.topic),
    'picture', case when $2 then (select f.picture from photo f where f.person_id = p.id) end`)}
  where $1::uuid is null or p.id > $1
  order by p.id limit ${atOnce}) x`;
