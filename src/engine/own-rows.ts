import { z } from 'zod';
import { textIn, type Row } from '../domain/markdown-pages/column';
import type { ReadDb } from './database/database';
import type { SqlValue } from './database/statements';
import { grouped } from './grouped';
import type { OwnTable } from './own-tables';

/** A row as `json_agg` writes it: to look into each of a million values would take longer than to read them. */
const ownRow = z.custom<Row>((row) => typeof row === 'object' && row !== null);

/** Columns that stay out of an export unless sensitive things are chosen, beside whole sensitive entries. */
export const sensitiveColumns: ReadonlySet<string> = new Set([
  'person.family',
  'entry_person.private_line'
]);

/** Rows of a table of one's own for which the condition on `t` holds; in their order where they have one, else by key. */
export const readOwnRows = (
  db: ReadDb,
  table: OwnTable,
  where: string,
  params: readonly SqlValue[]
): Promise<Row[]> =>
  db.json(
    `select coalesce(json_agg(x order by ${orderOf(table)}), '[]')::text
     from (select ${table.columns.map(({ name }) => `t.${name}`).join(', ')} from ${table.name} t where ${where}) x`,
    params,
    z.array(ownRow)
  );

const orderOf = ({ columns, key }: OwnTable): string => {
  const isOrdered = columns.some(({ name }) => name === 'position');
  const order = isOrdered ? ['position', ...key.filter((name) => name !== 'position')] : key;
  return order.map((name) => `x.${name}`).join(', ');
};

/** SQL that holds for the rows of a table, called `alias`, that an export without sensitive things may show. */
export function shownRows(
  table: OwnTable,
  tables: ReadonlyMap<string, OwnTable>,
  alias = 't'
): string {
  const conditions = table.columns.flatMap((column) => {
    if (column.name === 'sensitive' && column.type === 'boolean') return [`not ${alias}.sensitive`];
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
