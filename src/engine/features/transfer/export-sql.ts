import { z } from 'zod';
import type { ReadDb } from '../../database/read-db';
import { readShownTables, tableParts, type ShownTable } from './table-parts';

/**
 * The journal as a script for psql: tables, rows and what must hold between them, in one
 * transaction. Plain SQL any PostgreSQL from 13 on has: no extensions, no functions, no triggers.
 */
export async function* sqlPieces(db: ReadDb, sensitive: boolean): AsyncGenerator<string> {
  const tables = await readShownTables(db, sensitive);
  yield head;
  for (const table of tables) yield tableSql(table);
  for (const table of tables) {
    const columns = table.columns.map(({ name }) => `"${name}"`).join(', ');
    yield `\nCOPY "${table.name}" (${columns}) FROM stdin;\n`;
    for await (const rows of tableParts<string | null>(db, table, (name) => `${name}::text`))
      yield rows.map((row) => `${row.map(copyValue).join('\t')}\n`).join('');
    yield '\\.\n';
  }
  for (const table of tables) yield await constraintsSql(db, table, tables);
  yield '\nCOMMIT;\n';
}

const head = `-- A Hallway journal. Load it into an empty database: psql -v ON_ERROR_STOP=1 -f FILE DATABASE
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TIME ZONE 'UTC';
BEGIN;
`;

const tableSql = ({ name, columns, key }: ShownTable): string => {
  const lines = columns.map(
    (column) => `  "${column.name}" ${column.type}${column.isRequired ? ' NOT NULL' : ''}`
  );
  const primary = `  PRIMARY KEY (${key.map((part) => `"${part}"`).join(', ')})`;
  return `\nCREATE TABLE "${name}" (\n${[...lines, primary].join(',\n')}\n);\n`;
};

/** A value as COPY reads it (PostgreSQL manual, COPY, text format). */
const copyValue = (value: string | null): string =>
  value === null
    ? '\\N'
    : value.replace(/[\\\n\r\t\b\f\v]/g, (char) => `\\${escapes.get(char) ?? char}`);

const escapes: ReadonlyMap<string, string> = new Map([
  ['\n', 'n'],
  ['\r', 'r'],
  ['\t', 't'],
  ['\b', 'b'],
  ['\f', 'f'],
  ['\v', 'v']
]);

/** What must hold: checks, and that what is named is there. Indexes on what is named, for whoever asks along it. */
async function constraintsSql(
  db: ReadDb,
  { name, columns, key }: ShownTable,
  tables: readonly ShownTable[]
): Promise<string> {
  const known = new Set(tables.map((table) => table.name));
  const shown = new Set(columns.map((column) => column.name));
  const found = await db.json(constraintsQuery, [name], z.array(constraint));
  const added = found
    .filter(
      ({ about, to }) =>
        about.every((column) => shown.has(column)) && (to === null || known.has(to))
    )
    .map(
      ({ called, definition }) =>
        `ALTER TABLE "${name}" ADD CONSTRAINT "${called}" ${definition};\n`
    );
  const indexes = columns
    .filter((column) => column.refersTo !== null && column.name !== key[0])
    .map((column) => `CREATE INDEX ON "${name}" ("${column.name}");\n`);
  return ['\n', ...added, ...indexes].join('');
}

const constraint = z.object({
  called: z.string(),
  definition: z.string(),
  about: z.array(z.string()),
  to: z.string().nullable()
});

const constraintsQuery = `
select coalesce(json_agg(json_build_object('called', x.conname, 'definition', pg_get_constraintdef(x.oid),
  'about', array(select a.attname from pg_attribute a where a.attrelid = x.conrelid and a.attnum = any(x.conkey)),
  'to', (select r.relname from pg_class r where r.oid = x.confrelid)) order by x.conname), '[]')::text
from pg_constraint x where x.conrelid = $1::regclass and x.contype in ('c', 'f', 'u')`;
