import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import { personFields, type personChanges } from '../../../contract/person-fields';
import type { PersonId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';

type Changes = z.output<typeof personChanges>;
type Field = keyof Changes;

/** Writes some fields of a person and answers what they were. @throws JournalError not-found, conflict */
export function changePerson(
  id: PersonId,
  changes: Changes,
  { db, people, newId }: EngineContext
): Promise<Changes> {
  return db.transaction(async (tx) => {
    const before = await tx.json(fieldsSql, [id], storedFields.nullable());
    if (!before) throw new JournalError('not-found', 'This person is not in the journal any more.');
    if (changes.email) await refuseTakenEmail(tx, changes.email, id);
    const given = Object.keys(changes) as Field[];
    const plain = given.filter((field) => field in columns) as (keyof typeof columns)[];
    if (plain.length > 0)
      await tx.run(
        `update person set ${plain.map((field, at) => `${columns[field]} = $${at + 2}`).join(', ')} where id = $1`,
        [id, ...plain.map((field) => changes[field] ?? null)]
      );
    if (changes.department !== undefined) {
      const { ids } = changes.department
        ? await people.ensureDepartments(tx, [changes.department], newId)
        : { ids: [] };
      await tx.run('update person set department_id = $2::uuid where id = $1', [
        id,
        ids[0] ?? null
      ]);
      if (before.departmentId) await people.removeEmptyDepartments(tx, [before.departmentId]);
    }
    if (changes.expertise !== undefined) {
      await tx.run('delete from person_topic where person_id = $1', [id]);
      await tx.run(
        `insert into person_topic (person_id, position, topic)
         select $1, place, topic from unnest($2::text[]) with ordinality as wanted(topic, place)`,
        [id, changes.expertise]
      );
    }
    return Object.fromEntries(given.map((field) => [field, before[field]]));
  });
}

/** @throws JournalError conflict when somebody else has the address; the message names them */
export async function refuseTakenEmail(
  tx: WriteDb,
  email: string,
  by: string | null
): Promise<void> {
  const owner = await tx.maybe(
    'select name from person where lower(email) = lower($1) and id is distinct from $2::uuid',
    [email, by],
    z.object({ name: z.string() })
  );
  if (owner)
    throw new JournalError('conflict', `${owner.name} has this e-mail already.`, {
      place: 'email'
    });
}

/** Where each field stands; department and topics stand elsewhere. */
const columns = {
  name: 'name',
  nickname: 'nickname',
  email: 'email',
  team: 'team',
  title: 'title',
  level: 'level',
  site: 'site',
  phone: 'phone',
  birthday: 'birthday',
  startDate: 'start_date',
  note: 'note',
  likes: 'likes',
  reach: 'reach',
  family: 'family',
  zone: 'zone',
  officeDays: 'office_days',
  worksFrom: 'works_from',
  worksTo: 'works_to',
  rhythmDays: 'rhythm_days'
} as const satisfies Partial<Record<Field, string>>;

const storedFields = personFields.extend({ departmentId: z.string().nullable() });

const fieldsSql = `
select (select json_build_object(${Object.entries(columns)
  .map(([field, column]) => `'${field}', p.${column}`)
  .join(', ')},
  'department', d.name, 'departmentId', d.id,
  'expertise', (select coalesce(json_agg(x.topic order by x.position), '[]') from person_topic x where x.person_id = p.id))::text
from person p left join department d on d.id = p.department_id where p.id = $1)`;
