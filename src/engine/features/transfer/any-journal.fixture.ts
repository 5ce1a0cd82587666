import { textIn, type Row, type Value } from '../../../domain/markdown-pages/column';
import type { Database } from '../../database/database';
import { readOwnTables, type OwnTable } from '../../own-tables';
import { readOwnRows } from '../../own-rows';
import { writeRowChanges } from './row-changes';

/** Writes rows that agree with each other: parents that are there, keys once, dates that are copies alike. */
export async function writeAnyRows(
  db: Database,
  tables: readonly OwnTable[],
  rows: readonly Row[][]
): Promise<void> {
  const written = new Map<string, Row[]>();
  const unique = new Set<string>();
  await db.transaction(async (tx) => {
    for (const [at, table] of tables.entries()) {
      const fitting = (rows[at] ?? []).flatMap((row): Row[] => {
        const found = withParents(row, table, written);
        if (!found) return [];
        const agreed = agreeing(found, table.name, written);
        const places = [table.key, ...(alike[table.name] ?? [])];
        const keys = places.flatMap((names) => {
          const values = names.map((name) => agreed[name] ?? null);
          return values.includes(null)
            ? []
            : [`${table.name} ${names.join()} ${JSON.stringify(values).toLowerCase()}`];
        });
        if (keys.some((key) => unique.has(key))) return [];
        for (const key of keys) unique.add(key);
        return [agreed];
      });
      written.set(table.name, fitting);
      const map = new Map([[table.name, table]]);
      await writeRowChanges(
        tx,
        fitting.map((after) => ({ table: table.name, before: null, after })),
        map
      );
    }
  });
}

/** Values that only one row of a table may have, beside its key. */
const alike: Readonly<Record<string, readonly (readonly string[])[]>> = {
  person: [['email'], ['employee_number']],
  entry_person: [['entry_id', 'person_id']],
  touch: [['entry_id']]
};

function withParents(
  row: Row,
  { name, columns }: OwnTable,
  written: ReadonlyMap<string, readonly Row[]>
): Row | null {
  const found: Record<string, Value> = { ...row };
  for (const { name: column, refersTo, isRequired } of columns) {
    if (refersTo === null || row[column] === null) continue;
    const parents = refersTo === name ? [] : (written.get(refersTo) ?? []);
    const parent = parents[Number(row[column]) % Math.max(1, parents.length)];
    if (!parent && isRequired) return null;
    found[column] = parent?.['id'] ?? null;
  }
  const named = columns.filter(({ refersTo, isRequired }) => refersTo === 'person' && isRequired);
  if (
    named.length > 1 &&
    new Set(named.map(({ name: column }) => found[column])).size < named.length
  )
    return null;
  return found;
}

/** What the app always writes alike. */
function agreeing(row: Row, table: string, written: ReadonlyMap<string, readonly Row[]>): Row {
  const find = (of: string, id: Value | undefined): Row | undefined =>
    written.get(of)?.find((one) => one['id'] === id);
  if (table === 'department')
    return { ...row, name: `${textIn(row, 'name')} ${textIn(row, 'id').slice(-6)}` };
  if (['entry_person', 'learning', 'idea'].includes(table))
    return { ...row, date: find('entry', row['entry_id'])?.['date'] ?? null };
  // What a word says is a kind; what a name means, a person or nobody.
  if (table === 'correction' && row['sort'] === 'kind')
    return { ...row, kind: row['kind'] ?? 'lunch' };
  if (table === 'touch_person')
    return { ...row, date: find('touch', row['touch_id'])?.['date'] ?? null };
  return row;
}

/** All rows of a journal's own by table. What only an order says is told as an order. */
export async function allRows(db: Database): Promise<Record<string, Row[]>> {
  const tables = await readOwnTables(db.read);
  const all: Record<string, Row[]> = {};
  for (const table of tables) {
    const rows = await readOwnRows(db.read, table, 'true', []);
    const places = new Map<string, number>();
    all[table.name] = rows
      .map((row) => {
        if (!('position' in row) || table.name === 'saved_list') return row;
        const parent = textIn(
          row,
          table.columns.find(({ refersTo }) => refersTo !== null)?.name ?? ''
        );
        const position = places.get(parent) ?? 0;
        places.set(parent, position + 1);
        return { ...row, position };
      })
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return all;
}
