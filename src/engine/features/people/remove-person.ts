import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import { addMinutes } from '../../../domain/calendar/calendar';
import type { PersonId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';

const keptDays = 30;

/** Takes a person out of the journal with all that hangs on them, and keeps it for 30 days. @throws JournalError not-found */
export function removePerson(id: PersonId, { db, now, people }: EngineContext): Promise<void> {
  return db.transaction(async (tx) => {
    const links = await linksToPeople(tx);
    const kept = await tx.run(
      `insert into removed_person (person_id, removed_at, content)
       select p.id, $2, jsonb_build_object('person', to_jsonb(p), 'links', jsonb_build_array(${links.map(keptSql).join(', ')}))
       from person p where p.id = $1
       on conflict (person_id) do update set removed_at = excluded.removed_at, content = excluded.content`,
      [id, now]
    );
    if (kept === 0)
      throw new JournalError('not-found', 'This person is not in the journal any more.');
    await people.remove(tx, [id]);
    await tx.run('delete from removed_person where removed_at < $1', [
      addMinutes(now, -keptDays * 24 * 60)
    ]);
  });
}

/**
 * Brings a person back as they were, with what still is there on the other side of every
 * link. @throws JournalError not-found, conflict when somebody has their e-mail or number by now
 */
export function restorePerson(id: PersonId, { db }: EngineContext): Promise<void> {
  return db.transaction(async (tx) => {
    const content = await tx.json(
      'select (select content::text from removed_person where person_id = $1)',
      [id],
      z
        .object({
          person: z.object({
            email: z.string().nullable(),
            employee_number: z.string().nullable()
          }),
          links: z.array(z.object({ table: z.string(), column: z.string() }))
        })
        .nullable()
    );
    if (!content) throw new JournalError('not-found', 'This person was removed too long ago.');
    await refuseTaken(tx, content.person);
    const written = await columnsOf(tx, 'person');
    await tx.run(
      `insert into person (${written}) select ${written}
       from removed_person x, jsonb_populate_record(null::person, x.content->'person') where x.person_id = $1`,
      [id]
    );
    const links = await linksToPeople(tx);
    for (const [place, { table, column }] of content.links.entries()) {
      const link = links.find((one) => one.table === table && one.column === column);
      if (link) await restoreLink(tx, id, link, place);
    }
    await tx.run('delete from removed_person where person_id = $1', [id]);
  });
}

/** A column that names a person: its row goes with them, or forgets them. */
interface Link {
  table: string;
  column: string;
  /** Whether the row goes. */
  goes: boolean;
}

/** Asked of the database, so that no table can be forgotten here; what triggers count is left to them. */
const linksToPeople = (tx: WriteDb): Promise<Link[]> =>
  tx.rows(
    `select c.conrelid::regclass::text as table, a.attname::text as column, c.confdeltype = 'c' as goes
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'person'::regclass
       and c.conrelid::regclass::text not in ('acquaintance', 'warmth')
     order by 1, 2`,
    [],
    z.object({ table: z.string(), column: z.string(), goes: z.boolean() })
  );

const keptSql = ({ table, column, goes }: Link): string =>
  `jsonb_build_object('table', '${table}', 'column', '${column}', 'rows',
     (select coalesce(jsonb_agg(${goes ? 'to_jsonb(x)' : 'x.id'}), '[]') from ${table} x where x.${column} = p.id))`;

async function restoreLink(
  tx: WriteDb,
  id: PersonId,
  { table, column, goes }: Link,
  place: number
): Promise<void> {
  const rows = `(select content->'links'->${place}->'rows' from removed_person where person_id = $1)`;
  if (!goes) {
    await tx.run(
      `update ${table} set ${column} = $1
       where ${column} is null and id in (select value::uuid from jsonb_array_elements_text(${rows}))`,
      [id]
    );
    return;
  }
  const written = await columnsOf(tx, table);
  const others = await otherParents(tx, table, column);
  const stillThere = others.map(
    (other) =>
      `and (r.${other.column} is null or exists (select from ${other.parent} o where o.${other.key} = r.${other.column}))`
  );
  await tx.run(
    `insert into ${table} (${written}) select ${written}
     from jsonb_populate_recordset(null::${table}, ${rows}) r where true ${stillThere.join(' ')}
     on conflict do nothing`,
    [id]
  );
}

/** What else a row of a table hangs on. */
const otherParents = (tx: WriteDb, table: string, column: string) =>
  tx.rows(
    `select a.attname::text as column, c.confrelid::regclass::text as parent, k.attname::text as key
     from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
     where c.contype = 'f' and c.conrelid = $1::regclass and a.attname <> $2`,
    [table, column],
    z.object({ column: z.string(), parent: z.string(), key: z.string() })
  );

/** The columns one writes: all but those the database makes itself. */
async function columnsOf(tx: WriteDb, table: string): Promise<string> {
  const rows = await tx.rows(
    `select attname::text as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''
     order by attnum`,
    [table],
    z.object({ name: z.string() })
  );
  return rows.map(({ name }) => name).join(', ');
}

async function refuseTaken(
  tx: WriteDb,
  { email, employee_number: number }: { email: string | null; employee_number: string | null }
): Promise<void> {
  const owner = await tx.rows(
    'select name from person where lower(email) = lower($1) or employee_number = $2 limit 1',
    [email, number],
    z.object({ name: z.string() })
  );
  if (owner[0])
    throw new JournalError(
      'conflict',
      `${owner[0].name} has their e-mail or number by now. Nothing was brought back.`
    );
}
