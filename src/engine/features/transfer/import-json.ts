import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import type { VaultPreview, VaultReading } from '../../../contract/vault';
import type { ImportId } from '../../../domain/people/ids';
import { faultOfRow } from '../../../domain/markdown-pages/row-checks';
import { textIn, type Row, type Value } from '../../../domain/markdown-pages/column';
import type { EngineContext } from '../../context';
import type { ReadDb } from '../../database/read-db';
import { readOwnTables, type OwnTable } from '../../own-tables';
import { jsonVersion } from './export-json';
import { fitsColumn } from './fits-column';
import { asConflict, keepBatch } from './keep-batch';
import { readByKey } from './merge-things';
import { keyOf, stepOf, writeRowChanges, type RowChange } from './row-changes';

/** What a file of the journal as JSON would bring; writes nothing. @throws JournalError unsupported-file */
export async function previewJson(
  path: string,
  text: string,
  { db }: EngineContext
): Promise<VaultPreview> {
  const { reading } = await compareJson(db.read, path, text);
  return { ...reading, things: [], digest: digestOf(text) };
}

/** Brings what a file of the journal as JSON has and the journal has not, all or nothing. @throws JournalError unsupported-file, conflict */
export async function applyJson(
  path: string,
  text: string,
  digest: string | null,
  context: EngineContext
): Promise<VaultReading & { id: ImportId | null }> {
  if (digest !== null && digest !== digestOf(text))
    throw new JournalError(
      'conflict',
      'The file has changed since you looked at it. Nothing was changed: look again.'
    );
  const done = await context.db.transaction((tx) =>
    asConflict(async () => {
      const { reading, changes, tables } = await compareJson(tx, path, text);
      // A row that names one of its own kind names it when all of them are there.
      await writeRowChanges(
        tx,
        changes.map((change) => withoutOwnKind(change, tables)),
        tables
      );
      const naming = changes.filter((change) => ownKind(change, tables).length > 0);
      await writeRowChanges(tx, naming, tables);
      const id =
        changes.length > 0
          ? await keepBatch(tx, basename(path), stepOf(changes, tables), reading, {}, context)
          : null;
      return { ...reading, id };
    })
  );
  if (done.id !== null) await context.vacuum();
  return done;
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const layout = z.object({
  hallway: z.literal(jsonVersion),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.custom<Value>())))
});

interface ComparedJson {
  readonly reading: VaultReading;
  readonly changes: readonly RowChange[];
  readonly tables: ReadonlyMap<string, OwnTable>;
}

/** Finds the rows that are not there yet; those that are stay as they are, for the journal is the younger. */
async function compareJson(db: ReadDb, path: string, text: string): Promise<ComparedJson> {
  const rows = readLayout(path, text);
  const tables = new Map((await readOwnTables(db)).map((table) => [table.name, table]));
  const refused: VaultReading['refused'] = [];
  const file = basename(path);
  for (const [name, given] of rows)
    for (const reason of strangersIn(name, given, tables.get(name)))
      if (refused.length < mostRefused) refused.push({ file, line: lineOf(text, name, 0), reason });
  const changes: RowChange[] = [];
  const kinds: VaultReading['kinds'] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  let same = 0;
  for (const table of tables.values()) {
    const fitting: Row[] = [];
    const given = rows.get(table.name) ?? [];
    const missing = await missingParents(db, table, given, ids);
    for (const [at, row] of given.entries()) {
      const read = readRow(row, table, missing);
      if (typeof read !== 'string') fitting.push(read);
      else if (refused.length < mostRefused)
        refused.push({ file, line: lineOf(text, table.name, at), reason: read });
    }
    ids.set(table.name, new Set(fitting.map((row) => textIn(row, 'id'))));
    const there = await readByKey(db, table, fitting);
    const added = fitting.filter((row) => !there.has(keyOf(row, table)));
    same += fitting.length - added.length;
    if (added.length > 0)
      kinds.push({ kind: table.name.replaceAll('_', ' '), new: added.length, changed: 0 });
    for (const after of added)
      changes.push({ table: table.name, before: null, after, isPart: true });
  }
  kinds.sort((a, b) => b.new - a.new);
  return { reading: { new: changes.length, changed: 0, same, kinds, refused }, changes, tables };
}

const mostRefused = 1_000;

/** What a newer Hallway may have written and this one cannot take, in a sentence each. */
function strangersIn(name: string, rows: readonly Row[], table: OwnTable | undefined): string[] {
  if (!table) return [`This Hallway has no table called ${name.slice(0, 60)}.`];
  const known = new Set(table.columns.map((column) => column.name));
  const columns = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...columns]
    .filter((column) => !known.has(column))
    .map(
      (column) =>
        `A ${name} has no ${column.slice(0, 60)} in this Hallway. It stays in the file only.`
    );
}

/** What rows name that is neither in the file, as far as it can be read, nor in the journal: `column id`. */
async function missingParents(
  db: ReadDb,
  table: OwnTable,
  rows: readonly Row[],
  ids: ReadonlyMap<string, ReadonlySet<string>>
): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  for (const { name, refersTo } of table.columns) {
    if (refersTo === null || refersTo === table.name) continue;
    const named = new Set(
      rows.flatMap(({ [name]: id }) => (typeof id === 'string' && uuid.test(id) ? [id] : []))
    );
    const unread = [...named].filter((id) => ids.get(refersTo)?.has(id) !== true);
    const there = await db.rows(
      `select id::text from ${refersTo} where id = any($1::uuid[])`,
      [unread],
      z.object({ id: z.string() })
    );
    const known = new Set(there.map(({ id }) => id));
    for (const id of unread) if (!known.has(id)) missing.add(`${name} ${id}`);
  }
  return missing;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readLayout(path: string, text: string): Map<string, readonly Row[]> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new JournalError('unsupported-file', `${basename(path)} is cut off, or no JSON.`, {
      file: path
    });
  }
  const version = z.object({ hallway: z.number() }).safeParse(document).data?.hallway;
  if (version !== undefined && version !== jsonVersion)
    throw new JournalError(
      'unsupported-file',
      `${basename(path)} has the layout ${version}, and this Hallway reads ${jsonVersion}.`,
      { file: path }
    );
  const read = layout.safeParse(document);
  if (!read.success)
    throw new JournalError(
      'unsupported-file',
      `${basename(path)} is no journal that Hallway wrote.`,
      {
        file: path
      }
    );
  return new Map(Object.entries(read.data.tables));
}

/** A row with every column, or why it is none. */
function readRow(
  row: Row,
  { name, columns }: OwnTable,
  missing: ReadonlySet<string>
): Row | string {
  const found: Record<string, Value> = {};
  for (const column of columns) {
    const value = Object.hasOwn(row, column.name) ? (row[column.name] ?? null) : null;
    if (value === null && column.isRequired) return `A ${name} needs ${column.name}.`;
    if (value !== null && !fitsColumn(value, column))
      return `The ${column.name} of a ${name} is no ${column.type}.`;
    if (typeof value === 'string' && missing.has(`${column.name} ${value}`))
      return `This ${name} names a ${column.refersTo} that is not there.`;
    found[column.name] = value;
  }
  return faultOfRow(name, found, columns) ?? found;
}

/** The line of a row, where the file is as an export writes it; else the first. */
function lineOf(text: string, table: string, at: number): number {
  const head = text.indexOf(`\n  ${JSON.stringify(table)}: [`);
  return head === -1 ? 1 : text.slice(0, head + 1).split('\n').length + 1 + at;
}

const ownKind = ({ table }: RowChange, tables: ReadonlyMap<string, OwnTable>) =>
  (tables.get(table)?.columns ?? []).filter(({ refersTo }) => refersTo === table);

function withoutOwnKind(change: RowChange, tables: ReadonlyMap<string, OwnTable>): RowChange {
  const none = Object.fromEntries(ownKind(change, tables).map(({ name }) => [name, null]));
  return change.after === null ? change : { ...change, after: { ...change.after, ...none } };
}
