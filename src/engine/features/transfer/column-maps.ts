import { z } from 'zod';
import { columnField } from '../../../domain/transfer/column-words';
import type { WriteDb } from '../../database/database';
import type { ReadDb } from '../../database/read-db';
import type { FilesReading } from '../../formats/read-files';

const columns = z.array(z.object({ column: z.int(), field: columnField.nullable() }));

/** What the person said tables with certain headings hold, by their key. */
export async function readColumnMaps(db: ReadDb): Promise<FilesReading['remembered']> {
  const rows = await db.rows(
    'select headings, columns from import_columns',
    [],
    z.object({ headings: z.string(), columns })
  );
  return new Map(
    rows.map((row) => [
      row.headings,
      new Map(row.columns.map(({ column, field }) => [column, field]))
    ])
  );
}

/** Remembers what was chosen for tables, for the next file with the same headings. */
export async function rememberColumns(
  tx: WriteDb,
  headings: readonly { source: string; key: string }[],
  chosen: FilesReading['columns']
): Promise<void> {
  const known = await readColumnMaps(tx);
  for (const { source, key } of headings) {
    const own = chosen.filter((one) => one.source === source);
    if (own.length === 0) continue;
    const all = new Map([
      ...(known.get(key) ?? []),
      ...own.map(({ column, field }) => [column, field] as const)
    ]);
    await tx.run(
      `insert into import_columns (headings, columns) values ($1, $2::jsonb)
       on conflict (headings) do update set columns = excluded.columns`,
      [key, JSON.stringify([...all].map(([column, field]) => ({ column, field })))]
    );
  }
}
