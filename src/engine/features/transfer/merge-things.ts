import { topicsIn } from '../../../domain/journal/text-links';
import { textIn, type Row, type Value } from '../../../domain/markdown-pages/column';
import type { PartRows } from '../../../domain/markdown-pages/page-thing';
import type { ReadDb } from '../../database/read-db';
import { grouped } from '../../grouped';
import type { OwnTable } from '../../own-tables';
import { readOwnRows } from '../../own-rows';
import { keyOf, sameValue, type RowChange } from './row-changes';
import type { VaultThing } from './read-vault';
import { tableOf, type VaultShape } from './vault-shape';

/** What becomes of a thing a vault says. */
export interface MergedThing {
  readonly thing: VaultThing;
  readonly outcome: 'new' | 'changed' | 'same';
  /** Its row as it will be. */
  readonly row: Row;
  /** Its own row and those that hang on it, where they change. */
  readonly changes: readonly RowChange[];
}

/**
 * Compares what a vault says with the journal. A page that is as the export wrote it says nothing
 * new of what is there already: the journal is the younger of the two. On a page changed by hand
 * what stands there holds, and what hung on a thing and stands there no more goes.
 */
export async function mergeThings(
  db: ReadDb,
  things: readonly VaultThing[],
  shape: VaultShape
): Promise<MergedThing[]> {
  const merged: MergedThing[] = [];
  for (const [table, some] of grouped(things, (thing) => thing.table)) {
    const own = tableOf(shape, table);
    const current = await readByKey(
      db,
      own,
      some.map(({ row }) => row)
    );
    const disputed = some.filter(
      (thing) => thing.file.isEdited && current.has(keyOf(thing.row, own))
    );
    const hanging = await readHanging(db, disputed, shape);
    for (const thing of some) {
      const now = current.get(keyOf(thing.row, own));
      if (!now) merged.push(newThing(thing, own, shape));
      else if (!thing.file.isEdited) merged.push({ thing, outcome: 'same', row: now, changes: [] });
      else merged.push(changedThing(thing, now, own, hanging, shape));
    }
  }
  return merged;
}

/** Rows of a table by key, those that are there of the rows given. */
export async function readByKey(
  db: ReadDb,
  table: OwnTable,
  rows: readonly Row[]
): Promise<Map<string, Row>> {
  const same = table.key.map((key) => `r.${key} = t.${key}`).join(' and ');
  const keys = rows.map((row) =>
    Object.fromEntries(table.key.map((key) => [key, row[key] ?? null]))
  );
  const found = await readOwnRows(
    db,
    table,
    `exists (select from jsonb_populate_recordset(null::${table.name}, $1::jsonb) r where ${same})`,
    [JSON.stringify(keys)]
  );
  return new Map(found.map((row) => [keyOf(row, table), row]));
}

/** Rows that hang on things, by table and the value they hang on. */
type Hanging = ReadonlyMap<string, ReadonlyMap<string, readonly Row[]>>;

async function readHanging(
  db: ReadDb,
  things: readonly VaultThing[],
  shape: VaultShape
): Promise<Hanging> {
  const wanted = new Map<string, { part: PartRows; ids: Set<string> }>();
  for (const thing of things)
    for (const part of thing.parts) {
      const ids = wanted.get(part.table)?.ids ?? new Set<string>();
      for (const id of parentsOf(part, thing)) ids.add(id);
      wanted.set(part.table, { part, ids });
    }
  const hanging = new Map<string, Map<string, Row[]>>();
  for (const [table, { part, ids }] of wanted) {
    // Those of a touch that goes from the page go with it, and come back with it.
    if (part.by === 'touch_id')
      for (const touch of [...(hanging.get('touch')?.values() ?? [])].flat())
        ids.add(textIn(touch, 'id'));
    const rows = await readOwnRows(db, tableOf(shape, table), `t.${part.by} = any($1::uuid[])`, [
      [...ids]
    ]);
    hanging.set(
      table,
      grouped(rows, (row) => textIn(row, part.by))
    );
  }
  return hanging;
}

const parentsOf = (part: PartRows, thing: VaultThing): readonly string[] =>
  part.of ?? [textIn(thing.row, 'id')];

function newThing(thing: VaultThing, table: OwnTable, shape: VaultShape): MergedThing {
  const row = filledRow(thing.row, table);
  const parts = withTopicsOfText(thing, null);
  return {
    thing,
    outcome: 'new',
    row,
    changes: [
      { table: thing.table, before: null, after: row },
      ...parts.flatMap((part) =>
        ranked(part.rows, tableOf(shape, part.table)).map((after): RowChange => ({
          table: part.table,
          before: null,
          after,
          isPart: true
        }))
      )
    ]
  };
}

function changedThing(
  thing: VaultThing,
  now: Row,
  table: OwnTable,
  hanging: Hanging,
  shape: VaultShape
): MergedThing {
  const said: Record<string, Value> = { ...thing.row };
  // When and where something was written by hand is known once, when it was first taken.
  if (thing.isWritten) for (const name of ['written_at', 'zone', 'added_on']) delete said[name];
  if (sameText(said['text'], now['text'])) delete said['text'];
  if (thing.adds && 'note' in said) said['note'] = joined(now['note'] ?? null, said['note']);
  const row = { ...now, ...said };
  const changes: RowChange[] = [];
  if (table.columns.some(({ name }) => !sameValue(row[name], now[name])))
    changes.push({ table: thing.table, before: now, after: row });
  for (const part of withTopicsOfText(thing, row['text'] === now['text'] ? undefined : now)) {
    const touches = hanging.get('touch')?.get(textIn(row, 'id')) ?? [];
    const parents = new Set([
      ...parentsOf(part, thing),
      ...(part.by === 'touch_id' ? touches.map((touch) => textIn(touch, 'id')) : [])
    ]);
    const there = [...parents].flatMap((id) => hanging.get(part.table)?.get(id) ?? []);
    changes.push(...partChanges(part, there, tableOf(shape, part.table), thing.file.unsaid));
  }
  return { thing, outcome: changes.length > 0 ? 'changed' : 'same', row, changes };
}

/** What changes among rows that hang on a thing; nothing when they say the same in the same order. */
function partChanges(
  part: PartRows,
  there: readonly Row[],
  table: OwnTable,
  unsaid: ReadonlySet<string>
): RowChange[] {
  const now = new Map(there.map((row) => [keyOf(row, table), row]));
  const wanted = ranked(part.rows, table).map((row) => {
    const old = now.get(keyOf(row, table));
    return old ? withUnsaid(row, old, table, unsaid) : row;
  });
  const sorted = (rows: readonly Row[]): Row[] =>
    rows.toSorted((a, b) => (keyOf(a, table) < keyOf(b, table) ? -1 : 1));
  if (sameValue(sorted(wanted), sorted(ranked(there, table)))) return [];
  const before = new Map(there.map((row) => [keyOf(row, table), row]));
  const after = new Map(wanted.map((row) => [keyOf(row, table), row]));
  const gone = [...before].flatMap(([key, row]): RowChange[] =>
    after.has(key) ? [] : [{ table: part.table, before: row, after: null, isPart: true }]
  );
  const kept = [...after].flatMap(([key, row]): RowChange[] => {
    const old = before.get(key) ?? null;
    return old && sameValue(old, row)
      ? []
      : [{ table: part.table, before: old, after: row, isPart: true }];
  });
  return [...gone, ...kept];
}

/** A row with what its page says nothing of as it was. */
const withUnsaid = (
  row: Row,
  old: Row,
  { name, columns }: OwnTable,
  unsaid: ReadonlySet<string>
): Row => ({
  ...row,
  ...Object.fromEntries(
    columns
      .filter((column) => unsaid.has(`${name}.${column.name}`) && row[column.name] === null)
      .map((column) => [column.name, old[column.name] ?? null])
  )
});

/** Rows with every column; the order they stand in is their position. */
const ranked = (rows: readonly Row[], table: OwnTable): Row[] => {
  const places = new Map<string, number>();
  const [parent = ''] = table.columns
    .filter(({ refersTo }) => refersTo !== null)
    .map(({ name }) => name);
  return rows.map((row) => {
    const about = textIn(row, parent);
    const position = places.get(about) ?? 0;
    places.set(about, position + 1);
    return filledRow({ ...row, position }, table);
  });
};

const filledRow = (row: Row, { columns }: OwnTable): Row =>
  Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));

/** A note with what is added to it, which may be the whole of it, or in it already. */
function joined(now: Value, added: Value | undefined): Value {
  if (typeof added !== 'string' || typeof now !== 'string' || added.includes(now))
    return added ?? now;
  return now.includes(added) ? now : `${now}\n\n${added}`;
}

const sameText = (one: Value | undefined, other: Value | undefined): boolean =>
  typeof one === 'string' &&
  typeof other === 'string' &&
  one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');

/**
 * The topics of an entry whose text was written by hand are those of its text and those set by hand.
 *
 * @param before the entry as it was; null: it is new; undefined: its text is as it was
 */
function withTopicsOfText(thing: VaultThing, before: Row | null | undefined): readonly PartRows[] {
  if (thing.table !== 'entry' || before === undefined) return thing.parts;
  if (before === null && !thing.isWritten) return thing.parts;
  const id = thing.row['id'] ?? null;
  const now = topicsIn(textIn(thing.row, 'text'));
  const old = new Set(topicsIn(textIn(before ?? undefined, 'text')));
  return thing.parts.map((part) => {
    if (part.table !== 'entry_topic') return part;
    const stays = part.rows.filter(
      (row) =>
        row['by_hand'] === true ||
        !old.has(textIn(row, 'topic')) ||
        now.includes(textIn(row, 'topic'))
    );
    const here = new Set(stays.map(({ topic }) => topic));
    const added = now
      .filter((topic) => !here.has(topic))
      .map((topic): Row => ({ entry_id: id, topic, by_hand: false }));
    return { ...part, rows: [...stays, ...added] };
  });
}
