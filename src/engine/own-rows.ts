import { z } from 'zod';
import { textIn, type Row, type Value } from '../domain/markdown-pages/column';
import type { ReadDb } from './database/read-db';
import type { SqlValue } from './database/statements';
import { grouped } from './grouped';
import type { OwnTable } from './own-tables';

/** The values of a row: to look into each of a million would take longer than to read them. */
const ownValues = z.custom<readonly Value[]>(Array.isArray);

/** Columns that stay out of an export unless sensitive things are chosen, beside whole sensitive entries. */
export const sensitiveColumns: ReadonlySet<string> = new Set([
  'person.family',
  'entry_person.private_line'
]);

/** Rows of a table of one's own for which the condition on `t` holds; in their order where they have one, else by key. */
export async function readOwnRows(
  db: ReadDb,
  table: OwnTable,
  where: string,
  params: readonly SqlValue[]
): Promise<Row[]> {
  const names = table.columns.map(({ name }) => name);
  // Lists of values take a third of the time that rows with their names take.
  const rows = await db.json(
    `select coalesce(json_agg(json_build_array(${names.map((name) => `t.${name}`).join(', ')})
       order by ${orderOf(table)}), '[]')::text from ${table.name} t where ${where}`,
    params,
    z.array(ownValues)
  );
  return rows.map((values) => rowOf(names, values));
}

function rowOf(names: readonly string[], values: readonly Value[]): Row {
  const row: Record<string, Value> = {};
  for (let at = 0; at < names.length; at += 1) row[names[at] ?? ''] = values[at] ?? null;
  return row;
}

const orderOf = ({ columns, key }: OwnTable): string => {
  const isOrdered = columns.some(({ name }) => name === 'position');
  const order = isOrdered ? ['position', ...key.filter((name) => name !== 'position')] : key;
  return order.map((name) => `t.${name}`).join(', ');
};

/** SQL that holds for the rows of a table, called `alias`, that an export without sensitive things may show. */
export function shownRows(
  table: OwnTable,
  tables: ReadonlyMap<string, OwnTable>,
  alias = 't'
): string {
  const conditions = table.columns.flatMap((column) => {
    if (column.name === 'sensitive' && column.type === 'boolean') return [`not ${alias}.sensitive`];
    // What a calendar's meeting became is remembered also when that is gone.
    if (column.name === 'entry_id' && column.refersTo === null)
      return [
        `not exists (select from entry ${alias}x where ${alias}x.id = ${alias}.entry_id and ${alias}x.sensitive)`
      ];
    const parent = column.refersTo === table.name ? undefined : tables.get(column.refersTo ?? '');
    const [key, ...more] = parent?.key ?? [];
    if (!parent || key === undefined || more.length > 0) return [];
    const inner = shownRows(parent, tables, `${alias}x`);
    if (inner === 'true') return [];
    const exists = `exists (select from ${parent.name} ${alias}x where ${alias}x.${key} = ${alias}.${column.name} and ${inner})`;
    return [column.isRequired ? exists : `(${alias}.${column.name} is null or ${exists})`];
  });
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}

/** Rows by the value of a column, each list in the order it came in. */
export const rowsBy = (rows: readonly Row[], column: string): Map<string, Row[]> =>
  grouped(rows, (row) => textIn(row, column));
