import { z } from 'zod';
import { withoutCalls } from '../../../domain/people/forgetting';
import type { WriteDb } from '../../database/database';

/** Rows that are copies, messages or a line being written: those that name who is forgotten go as a whole. */
const passing: ReadonlySet<string> = new Set([
  'people_step',
  'trash',
  'entry_version',
  'import_change',
  'nudge',
  'draft',
  'correction',
  'entry_topic',
  'person_topic'
]);

/**
 * Takes the id and the calls of somebody out of every text of every table, whatever table a
 * later step adds: passing rows go, other texts lose the calls.
 */
export async function takeNameOutOfTables(
  tx: WriteDb,
  id: string,
  calls: readonly string[]
): Promise<void> {
  const columns = await tx.json(columnsSql, [], z.array(textColumn));
  for (const { table, column, type } of columns) {
    const text = `${column}::text`;
    const names = `exists (select from unnest($1::text[]) c where strpos(searchable(${text}), searchable(c)) > 0)`;
    if (passing.has(table))
      await tx.run(`delete from ${table} where strpos(${text}, $2) > 0 or ${names}`, [calls, id]);
    else await rewrite(tx, { table, column, type }, names, calls);
  }
}

const textColumn = z.object({
  table: z.string(),
  column: z.string(),
  type: z.enum(['text', 'jsonb', 'text[]'])
});

/** Topics are kept by triggers; a department called like somebody is no trace of them. */
const columnsSql = `
select coalesce(json_agg(json_build_object('table', c.relname, 'column', a.attname, 'type', format_type(a.atttypid, null))
  order by c.relname, a.attnum), '[]')::text
from pg_class c join pg_attribute a on a.attrelid = c.oid
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('topic', 'department')
  and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  and a.atttypid in ('text'::regtype, 'jsonb'::regtype, 'text[]'::regtype)`;

async function rewrite(
  tx: WriteDb,
  { table, column, type }: z.infer<typeof textColumn>,
  names: string,
  calls: readonly string[]
): Promise<void> {
  const asText = `${column}::text`;
  const rows = await tx.rows(
    `select distinct ${asText} as text from ${table} where ${names}`,
    [calls],
    z.object({ text: z.string() })
  );
  for (const { text } of rows) {
    const without = withoutCalls(text, calls);
    if (without !== text)
      await tx.run(`update ${table} set ${column} = $2::text::${type} where ${asText} = $1`, [
        text,
        without
      ]);
  }
}
