import { z } from 'zod';
import type { Row } from '../../../domain/markdown-pages/column';
import type { ReadDb } from '../../database/read-db';
import { sensitiveColumns, shownRows } from '../../own-rows';
import { readOwnTables, type OwnTable } from '../../own-tables';

/** Rows read at once. */
const atOnce = 5_000;

/** A table with what an export may show of it. */
export interface ShownTable extends OwnTable {
  /** SQL that holds for the rows of `t` that may be shown. */
  readonly shown: string;
}

/** Every table of one's own, parents first; without sensitive entries and facts unless they are wanted. */
export async function readShownTables(db: ReadDb, sensitive: boolean): Promise<ShownTable[]> {
  const tables = await readOwnTables(db);
  const byName = new Map(tables.map((table) => [table.name, table]));
  return tables.map((table) => ({
    ...table,
    columns: sensitive
      ? table.columns
      : table.columns.filter(({ name }) => !sensitiveColumns.has(`${table.name}.${name}`)),
    shown: sensitive ? 'true' : shownRows(table, byName)
  }));
}

/**
 * The rows of a table by key, a part at a time. `value` is SQL for what is wanted of a column
 * `name`; each row is a list of these, in the order of the columns.
 */
export async function* tableParts<T>(
  db: ReadDb,
  table: ShownTable,
  value: (name: string) => string
): AsyncGenerator<T[][]> {
  const key = table.key.map((name) => `t.${name}`).join(', ');
  const wanted = table.columns.map(({ name }) => value(`t.${name}`)).join(', ');
  // To look into each value would take longer than to read it.
  const part = z.array(z.object({ key: z.custom<Row>(), row: z.custom<T[]>(Array.isArray) }));
  let after: unknown = null;
  for (;;) {
    const rows: z.infer<typeof part> = await db.json(
      `select coalesce(json_agg(json_build_object('key', x.key, 'row', x.row)), '[]')::text from (
         select jsonb_build_object(${table.key.map((name) => `'${name}', t.${name}`).join(', ')}) as key,
           json_build_array(${wanted}) as row
         from ${table.name} t where ${table.shown} and ($1::jsonb is null or (${key}) > (
           select ${table.key.map((name) => `r.${name}`).join(', ')} from jsonb_populate_record(null::${table.name}, $1::jsonb) r))
         order by ${key} limit ${atOnce}) x`,
      [after === null ? null : JSON.stringify(after)],
      part
    );
    if (rows.length > 0) yield rows.map(({ row }) => row);
    after = rows.at(-1)?.key ?? null;
    if (rows.length < atOnce) return;
  }
}
