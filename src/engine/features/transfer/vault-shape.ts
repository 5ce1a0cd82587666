import type { Column } from '../../../domain/markdown-pages/column';
import {
  entryParts,
  otherRecords,
  personParts,
  plainLayout,
  weekRecords,
  type RecordLayout
} from '../../../domain/markdown-pages/record-layout';
import type { Columns } from '../../../domain/markdown-pages/row-line';
import type { ReadDb } from '../../database/read-db';
import { readOwnTables, type OwnTable } from '../../own-tables';

/** How the rows of a journal stand on pages. */
export interface VaultShape {
  /** Every table of one's own, parents before what hangs on them. */
  readonly tables: ReadonlyMap<string, OwnTable>;
  /** Columns as pages say them: what the order of lines says is not among them. */
  readonly columns: Columns;
  /** Tables on the page the vault is opened at, those nobody laid out among them. */
  readonly home: readonly (RecordLayout & { readonly title: string })[];
}

export async function readVaultShape(db: ReadDb): Promise<VaultShape> {
  const tables = new Map((await readOwnTables(db)).map((table) => [table.name, table]));
  const columns = new Map(
    [...tables.values()].map(({ name, columns: all }): [string, readonly Column[]] => [
      name,
      ordered.has(name) ? all.filter((column) => column.name !== 'position') : all
    ])
  );
  const plain = [...tables.values()]
    .filter(({ name }) => !laidOut.has(name))
    .map(({ name, key }) => ({
      title: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' '),
      ...plainLayout(name, key.length === 1 && key[0] === 'id' ? 'id' : undefined)
    }));
  return { tables, columns, home: [...otherRecords, ...plain] };
}

/** The table of that name. */
export function tableOf({ tables }: Pick<VaultShape, 'tables'>, name: string): OwnTable {
  const table = tables.get(name);
  if (!table) throw new Error(`There is no table ${name}`);
  return table;
}

const partsOf = (layouts: readonly RecordLayout[]): string[] =>
  layouts.flatMap(({ parts = [] }) => parts.map(({ table }) => table));

/** Tables whose rows hang on others and keep their order by the order of lines. */
const ordered: ReadonlySet<string> = new Set([
  'touch_person',
  ...[...personParts, ...entryParts].map(({ table }) => table),
  ...partsOf([...weekRecords, ...otherRecords])
]);

const laidOut: ReadonlySet<string> = new Set([
  'person',
  'department',
  'tie',
  'person_topic',
  'photo',
  'entry',
  'entry_person',
  'touch',
  ...ordered,
  ...[...weekRecords, ...otherRecords].map(({ table }) => table)
]);
