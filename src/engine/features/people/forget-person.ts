import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import { callsAnywhere, callsAround, withoutCalls } from '../../../domain/people/forgetting';
import type { PersonId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import type { ReadDb } from '../../database/read-db';
import { takeNameOutOfTables } from './name-in-tables';

interface Forgetting {
  gone: number;
  kept: number;
}

/** How many entries would go, and how many would stay without the name. @throws JournalError not-found */
export async function previewForgetting(id: PersonId, db: ReadDb): Promise<Forgetting> {
  const { gone, kept } = await readForgotten(id, db);
  return { gone: gone.length, kept: kept.length };
}

/** Takes somebody out of every table, then out of the files. @throws JournalError not-found */
export async function forgetPerson(
  id: PersonId,
  { db, people, purge }: EngineContext
): Promise<Forgetting & { isPurged: boolean }> {
  const done = await db.transaction(async (tx) => {
    const { person, gone, kept } = await readForgotten(id, tx);
    await tx.run('delete from entry where id = any($1::uuid[])', [gone]);
    for (const { id: about, others } of kept)
      await rewriteTexts(tx, entryTexts, about, (text) =>
        withoutCalls(text, callsAround(person, others))
      );
    for (const { id: about, others } of await readSharedPlans(tx, id))
      await rewriteTexts(tx, planTexts, about, (text) =>
        withoutCalls(text, callsAround(person, others))
      );
    await people.remove(tx, [id]);
    if (person.department !== null) await people.removeEmptyDepartments(tx, [person.department]);
    await takeNameOutOfTables(tx, id, await callsOfNobodyElse(tx, callsAnywhere(person)));
    return { gone: gone.length, kept: kept.length };
  });
  // They are forgotten by now, whatever becomes of the files: for want of space, say.
  const isPurged = await purge().then(
    () => true,
    () => false
  );
  return { ...done, isPurged };
}

const forgotten = z.object({
  person: z.object({
    name: z.string(),
    nickname: z.string().nullable(),
    email: z.string().nullable(),
    department: z.string().nullable()
  }),
  entries: z.array(z.object({ id: z.string(), others: z.array(z.string()) }))
});

async function readForgotten(id: PersonId, db: ReadDb) {
  const found = await db.json(forgottenSql, [id], forgotten.nullable());
  if (!found) throw new JournalError('not-found', 'This person is not in the journal any more.');
  return {
    person: found.person,
    gone: found.entries.filter(({ others }) => others.length === 0).map((one) => one.id),
    kept: found.entries.filter(({ others }) => others.length > 0)
  };
}

/** The entries somebody has to do with, each with the names of everybody else in it. */
const forgottenSql = `
with named as materialized (
  select entry_id, person_id from entry_person
  union select t.entry_id, tp.person_id from touch_person tp join touch t on t.id = tp.touch_id
  union select entry_id, person_id from promise where person_id is not null
  union select entry_id, person_id from learning where person_id is not null)
select (select json_build_object(
  'person', json_build_object('name', p.name, 'nickname', p.nickname, 'email', p.email, 'department', p.department_id),
  'entries', (select coalesce(json_agg(json_build_object('id', n.entry_id, 'others', array(
      select o.name from named x join person o on o.id = x.person_id
      where x.entry_id = n.entry_id and x.person_id <> p.id))), '[]')
    from named n where n.person_id = p.id))::text
  from person p where p.id = $1)`;

/** What is planned with somebody and with others, by the names of those. */
const readSharedPlans = (tx: WriteDb, id: PersonId) =>
  tx.rows(
    `select x.plan_id as id, array_agg(p.name) as others from plan_person x join person p on p.id = x.person_id
     where x.person_id <> $1 and x.plan_id in (select plan_id from plan_person where person_id = $1)
     group by x.plan_id`,
    [id],
    z.object({ id: z.string(), others: z.array(z.string()) })
  );

/** The calls that are in nobody's name; those who are left keep theirs wherever it stands. */
async function callsOfNobodyElse(tx: WriteDb, calls: readonly string[]): Promise<string[]> {
  const rows = await tx.rows(
    `select c.call from unnest($1::text[]) c(call)
     where not exists (select from person p
       where strpos(' ' || searchable(p.name) || ' ', ' ' || searchable(c.call) || ' ') > 0)`,
    [calls],
    z.object({ call: z.string() })
  );
  return rows.map(({ call }) => call);
}

/** The texts of an entry that stays, by table and column. */
const entryTexts = [
  ['entry', 'id', 'text'],
  ['entry', 'id', 'read_text'],
  ['entry_person', 'entry_id', 'private_line'],
  ['promise', 'entry_id', 'text'],
  ['learning', 'entry_id', 'text'],
  ['idea', 'entry_id', 'text'],
  ['entry', 'id', 'place'],
  ['entry', 'id', 'event'],
  ['entry', 'id', 'audience']
] as const;

/** The texts of a plan that stays, for it is with others too. */
const planTexts = [
  ['plan', 'id', 'note'],
  ['plan', 'id', 'cue'],
  ['plan', 'id', 'place']
] as const;

async function rewriteTexts(
  tx: WriteDb,
  texts: typeof entryTexts | typeof planTexts,
  about: string,
  rewrite: (text: string) => string
): Promise<void> {
  for (const [table, key, column] of texts) {
    const rows = await tx.rows(
      `select distinct ${column} as text from ${table} where ${key} = $1 and ${column} is not null`,
      [about],
      z.object({ text: z.string() })
    );
    for (const { text } of rows)
      if (rewrite(text) !== text)
        await tx.run(
          `update ${table} set ${column} = $3 where ${key} = $1 and ${column} = $2::text`,
          [about, text, rewrite(text)]
        );
  }
}
