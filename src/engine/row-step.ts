import { z } from 'zod';
import { JournalError } from '../contract/errors';
import { addMinutes, type Instant } from '../domain/calendar/calendar';
import { stepId, type StepId } from '../domain/people/ids';
import type { EngineContext } from './context';
import type { WriteDb } from './database/database';
import type { SqlValue } from './database/statements';
import { readTableShape, type TableShape } from './database/table-shape';

/** Rows a step may change: those of a table for which the condition holds, before or after it. */
export interface StepScope {
  readonly table: string;
  readonly where: string;
  readonly params: readonly SqlValue[];
}

type Row = Readonly<Record<string, unknown>>;

/** A row a step changed. Null before: it is new; null after: it is gone. A changed one holds its key and the columns that differ. */
const image = z.object({
  key: z.record(z.string(), z.unknown()),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable()
});
const stepContent = z.array(z.object({ table: z.string(), images: z.array(image) }));

/** The rows a step changed, by table, parents before what hangs on them. */
export type StepContent = z.infer<typeof stepContent>;

const keptDays = 30;

/**
 * Does some work and keeps what its rows were, so that it can be taken back for 30 days. Only
 * rows within the scopes are seen; parents stand before what hangs on them.
 */
export async function recordStep(
  tx: WriteDb,
  { newId, now }: Pick<EngineContext, 'newId' | 'now'>,
  scopes: readonly StepScope[],
  work: () => Promise<unknown>
): Promise<StepId> {
  const watched = [];
  for (const scope of scopes) {
    const shape = await readTableShape(tx, scope.table);
    watched.push({ scope, shape, before: await readRows(tx, shape, scope, []) });
  }
  await work();
  const content: StepContent = [];
  for (const { scope, shape, before } of watched) {
    const after = await readRows(tx, shape, scope, before);
    const images = imagesOf(before, after, shape.key);
    if (images.length > 0) content.push({ table: scope.table, images });
  }
  const id = stepId.parse(newId());
  await keepStep(tx, id, content, now);
  return id;
}

/** Keeps what a step changed; those longer ago than 30 days go. */
export async function keepStep(
  tx: WriteDb,
  id: StepId,
  content: StepContent,
  now: Instant
): Promise<void> {
  await tx.run('delete from people_step where done_at < $1', [
    addMinutes(now, -keptDays * 24 * 60)
  ]);
  await tx.run('insert into people_step (id, done_at, content) values ($1, $2, $3::jsonb)', [
    id,
    now,
    JSON.stringify(content)
  ]);
}

/** Makes the rows of a step what they were; what was changed again since stays as it is. @throws JournalError not-found, conflict */
export async function takeBackStep(tx: WriteDb, id: StepId): Promise<void> {
  const content = await tx.json(
    'select (select content::text from people_step where id = $1)',
    [id],
    stepContent.nullable()
  );
  if (!content)
    throw new JournalError(
      'not-found',
      'This was taken back already, or is longer ago than 30 days.'
    );
  const tables = [];
  for (const { table, images } of content)
    tables.push({ shape: await readTableShape(tx, table), images });
  for (const { shape, images } of tables) {
    await changeBack(tx, shape, images);
    await bringBack(tx, shape, images);
  }
  // Last, for nothing that stays may hang on them any more.
  for (const { shape, images } of tables.toReversed()) await removeNew(tx, shape, images);
  await tx.run('delete from people_step where id = $1', [id]);
}

type Image = z.infer<typeof image>;

/** The rows of a scope, and those that were known before it, wherever they belong now. */
async function readRows(
  tx: WriteDb,
  shape: TableShape,
  { where, params }: StepScope,
  known: readonly Row[]
): Promise<Row[]> {
  const asRows = z.array(z.record(z.string(), z.unknown()));
  const select = `select coalesce(json_agg(${shape.asJson}), '[]')::text from ${shape.table} t`;
  const inScope = await tx.json(`${select} where ${where}`, params, asRows);
  if (known.length === 0) return inScope;
  const keyOf = (row: Row): string => JSON.stringify(shape.key.map((column) => row[column]));
  const found = new Set(inScope.map(keyOf));
  const elsewhere = known.filter((row) => !found.has(keyOf(row)));
  if (elsewhere.length === 0) return inScope;
  const same = shape.key.map((column) => `b.${column} = t.${column}`).join(' and ');
  const moved = await tx.json(
    `${select} join jsonb_populate_recordset(null::${shape.table}, $1::jsonb) b on ${same}`,
    [JSON.stringify(elsewhere)],
    asRows
  );
  return [...inScope, ...moved];
}

function imagesOf(before: readonly Row[], after: readonly Row[], key: readonly string[]): Image[] {
  const keyOf = (row: Row): string => JSON.stringify(key.map((column) => row[column]));
  const now = new Map(after.map((row) => [keyOf(row), row]));
  const known = new Set(before.map(keyOf));
  const pick = (row: Row, columns: readonly string[]): Row =>
    Object.fromEntries(columns.map((column) => [column, row[column]]));
  const changed = before.flatMap((row): Image[] => {
    const later = now.get(keyOf(row));
    if (!later) return [{ key: pick(row, key), before: row, after: null }];
    const differing = Object.keys(row).filter(
      (column) => JSON.stringify(row[column]) !== JSON.stringify(later[column])
    );
    if (differing.length === 0) return [];
    return [{ key: pick(row, key), before: pick(row, differing), after: pick(later, differing) }];
  });
  const added = after.filter((row) => !known.has(keyOf(row)));
  return [...changed, ...added.map((row) => ({ key: pick(row, key), before: null, after: row }))];
}

async function removeNew(tx: WriteDb, shape: TableShape, images: readonly Image[]): Promise<void> {
  const keys = images.filter(({ before }) => before === null).map(({ key }) => key);
  if (keys.length === 0) return;
  // A department others have come into stays.
  const isFree =
    shape.table === 'department'
      ? 'and not exists (select from person p where p.department_id = t.id)'
      : '';
  await tx.run(
    `delete from ${shape.table} t using jsonb_populate_recordset(null::${shape.table}, $1::jsonb) r
     where ${shape.key.map((column) => `r.${column} = t.${column}`).join(' and ')} ${isFree}`,
    [JSON.stringify(keys)]
  );
}

/** Each column that still has what the step gave it gets what it had before. */
async function changeBack(tx: WriteDb, shape: TableShape, images: readonly Image[]): Promise<void> {
  const changed = images.filter(({ before, after }) => before !== null && after !== null);
  const columns = new Set(changed.flatMap(({ before }) => Object.keys(before ?? {})));
  const valueOf = (side: string, column: string): string =>
    `(jsonb_populate_record(null::${shape.table}, r.${side})).${column}`;
  for (const column of columns)
    await tx.run(
      `update ${shape.table} t set ${column} = ${valueOf('before', column)}
       from jsonb_to_recordset($1::jsonb) as r(key jsonb, before jsonb, after jsonb)
       where ${shape.key.map((key) => `t.${key} = ${valueOf('key', key)}`).join(' and ')}
         and to_jsonb(t.${column}) is not distinct from nullif(r.after -> '${column}', 'null')`,
      [JSON.stringify(changed.filter(({ before }) => before !== null && column in before))]
    );
}

/** Rows that were gone come back where what they hang on is still there. */
async function bringBack(tx: WriteDb, shape: TableShape, images: readonly Image[]): Promise<void> {
  const rows = images.filter(({ after }) => after === null).map(({ before }) => before);
  if (rows.length === 0) return;
  const columns = shape.columns.join(', ');
  const hangs = shape.parents.map(
    ({ column, table, key }) =>
      `(r.${column} is null or exists (select from ${table} x where x.${key} = r.${column}))`
  );
  const written = await tx.run(
    `insert into ${shape.table} (${columns}) select ${columns}
     from jsonb_populate_recordset(null::${shape.table}, $1::jsonb) r
     where ${['true', ...hangs].join(' and ')} on conflict do nothing`,
    [JSON.stringify(rows)]
  );
  if (shape.table === 'person' && written < rows.length)
    throw new JournalError(
      'conflict',
      'An e-mail address or employee number belongs to somebody else by now. Nothing was changed.'
    );
}
