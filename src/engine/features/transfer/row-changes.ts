import { textIn, type Row, type Value } from '../../../domain/markdown-pages/column';
import type { WriteDb } from '../../database/database';
import { grouped } from '../../grouped';
import { parts } from '../../parts';
import type { OwnTable } from '../../own-tables';
import type { StepContent } from '../../row-step';

/** A row that comes, goes or changes. */
export interface RowChange {
  readonly table: string;
  readonly before: Row | null;
  readonly after: Row | null;
  /** It hangs on another row, with which it comes and goes. */
  readonly isPart?: boolean;
}

/** What tells a row from others of its table. */
export const keyOf = (row: Row, { key }: OwnTable): string =>
  JSON.stringify(key.map((name) => row[name] ?? null));

/** Whether two values are the same, whatever the order of their fields. */
export const sameValue = (one: Value | undefined, other: Value | undefined): boolean =>
  one === other || canonical(one ?? null) === canonical(other ?? null);

const canonical = (value: Value): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner
  );

/** Rows of one statement. */
const atOnce = 5_000;

/** Writes rows that change: what goes goes first, then parents before what hangs on them. */
export async function writeRowChanges(
  tx: WriteDb,
  changes: readonly RowChange[],
  /** Parents first. */
  tables: ReadonlyMap<string, OwnTable>
): Promise<void> {
  const byTable = grouped(changes, ({ table }) => table);
  for (const table of [...tables.values()].reverse())
    await removeRows(
      tx,
      table,
      (byTable.get(table.name) ?? []).flatMap(({ before, after }) =>
        before && !after ? [before] : []
      )
    );
  for (const table of tables.values())
    await saveRows(
      tx,
      table,
      (byTable.get(table.name) ?? []).flatMap(({ after }) => (after ? [after] : []))
    );
}

async function removeRows(tx: WriteDb, table: OwnTable, rows: readonly Row[]): Promise<void> {
  const same = table.key.map((key) => `r.${key} = t.${key}`).join(' and ');
  for (const some of parts(rows, atOnce))
    await tx.run(
      `delete from ${table.name} t using jsonb_populate_recordset(null::${table.name}, $1::jsonb) r where ${same}`,
      [JSON.stringify(some)]
    );
}

async function saveRows(tx: WriteDb, table: OwnTable, rows: readonly Row[]): Promise<void> {
  const columns = table.columns.map(({ name }) => name);
  const changed = columns.filter((name) => !table.key.includes(name));
  const conflict =
    changed.length === 0
      ? 'nothing'
      : `update set ${changed.map((name) => `${name} = excluded.${name}`).join(', ')}`;
  for (const some of parts(rows, atOnce))
    await tx.run(
      `insert into ${table.name} (${columns.join(', ')})
       select ${columns.map((name) => `r.${name}`).join(', ')}
       from jsonb_populate_recordset(null::${table.name}, $1::jsonb) r
       on conflict (${table.key.join(', ')}) do ${conflict}`,
      [JSON.stringify(some)]
    );
}

/** What takes changes back. What came with a new row goes with it, and is not kept. */
export function stepOf(
  changes: readonly RowChange[],
  tables: ReadonlyMap<string, OwnTable>
): StepContent {
  const added = new Set(
    changes.flatMap(({ table, before, after }) =>
      before === null && after ? [`${table} ${textIn(after, 'id')}`] : []
    )
  );
  const content: StepContent = [];
  for (const table of tables.values()) {
    // What can be without its parent stays when that goes.
    const parents = table.columns.filter(
      ({ refersTo, isRequired }) => refersTo !== null && isRequired
    );
    const images = changes
      .filter((change) => change.table === table.name)
      .flatMap(({ before, after, isPart }): StepContent[number]['images'] => {
        const row = after ?? before ?? {};
        const comesAlong = parents.some(({ name, refersTo }) =>
          added.has(`${refersTo} ${textIn(row, name)}`)
        );
        if (before === null && isPart && comesAlong) return [];
        const key = Object.fromEntries(table.key.map((name) => [name, row[name] ?? null]));
        if (before === null) return [{ key, before: null, after: {} }];
        if (after === null)
          return [{ key, before: { ...withFilled(table.name), ...before }, after: null }];
        const differing = Object.keys(after).filter(
          (name) => !sameValue(before[name], after[name])
        );
        const pick = (of: Row) =>
          Object.fromEntries(differing.map((name) => [name, of[name] ?? null]));
        return [{ key, before: pick(before), after: pick(after) }];
      });
    if (images.length > 0) content.push({ table: table.name, images });
  }
  return content;
}

/** What a trigger fills and a row that comes back must have until then. */
const withFilled = (table: string): Row =>
  table === 'touch_person' ? { earlier_one_to_ones: 0 } : {};
