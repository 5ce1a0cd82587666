import type { EntryId } from '../../../domain/people/ids';
import type { WriteDb } from '../../database/database';

/** The tables that hang on an entry, parents first. */
const hanging = ['entry_person', 'entry_topic', 'touch', 'promise', 'learning', 'idea'] as const;

/** What a row has that was kept before the column was there. */
const defaults: Readonly<Partial<Record<string, object>>> = {
  entry_person: { mentioned: false },
  entry_topic: { by_hand: false }
};

const namesPerson: ReadonlySet<string> = new Set([
  'entry_person',
  'touch_person',
  'promise',
  'learning'
]);

const rowsOf = (table: string): string =>
  `(select jsonb_agg(to_jsonb(x)) from ${table} x where x.entry_id = e.id)`;

/** SQL for the entry `e` with everything that hangs on it, as one JSON value. */
export const contentSql = `jsonb_build_object(
  'entry', jsonb_build_array(to_jsonb(e) - 'words'),
  ${hanging.map((table) => `'${table}', ${rowsOf(table)}`).join(', ')},
  'touch_person', (
    select jsonb_agg(to_jsonb(x)) from touch_person x join touch t on t.id = x.touch_id where t.entry_id = e.id))`;

/** Where a kept content stands: the one row of a table with this id. */
interface KeptContent {
  table: 'trash' | 'entry_version';
  key: 'entry_id' | 'id';
  id: string;
}

/** Writes the entry itself as it was kept; one that is there becomes it. */
export async function writeKeptEntry(tx: WriteDb, { table, key, id }: KeptContent): Promise<void> {
  await tx.run(
    `insert into entry (id, date, time, text, written_at, zone, sensitive, read_text, place, event, audience)
     select r.id, r.date, r.time, r.text, r.written_at, r.zone, coalesce(r.sensitive, false), r.read_text, r.place, r.event, r.audience
     from ${table}, jsonb_populate_recordset(null::entry, content->'entry') r where ${table}.${key} = $1
     on conflict (id) do update set date = excluded.date, time = excluded.time, text = excluded.text,
       sensitive = excluded.sensitive, read_text = excluded.read_text,
       place = excluded.place, event = excluded.event, audience = excluded.audience`,
    [id]
  );
}

/** Writes what hung on an entry as it was kept; people and departments forgotten meanwhile stay forgotten. */
export async function writeKeptHanging(
  tx: WriteDb,
  { table: source, key, id }: KeptContent
): Promise<void> {
  for (const table of [...hanging, 'touch_person']) {
    const rest = namesPerson.has(table)
      ? 'and (r.person_id is null or exists (select from person p where p.id = r.person_id))'
      : '';
    await tx.run(
      `insert into ${table} select r.* from ${source},
         jsonb_array_elements(coalesce(nullif(content->'${table}', 'null'), '[]')) x,
         jsonb_populate_record(null::${table}, $2::jsonb || ${keptRow[table] ?? 'x'}) r
       where ${source}.${key} = $1 ${rest}`,
      [id, JSON.stringify(defaults[table] ?? {})]
    );
  }
}

const keptRow: Readonly<Partial<Record<string, string>>> = {
  learning: `case when exists (select from department d where d.id::text = x->>'department_id') then x else x || '{"department_id": null}' end`
};

/** Takes away everything that hangs on an entry, but not the entry. */
export async function removeHanging(tx: WriteDb, id: EntryId): Promise<void> {
  for (const table of hanging.toReversed())
    await tx.run(`delete from ${table} where entry_id = $1`, [id]);
}
