import { z } from 'zod';
import type { WriteDb } from '../../database/database';
import { readTableShape } from '../../database/table-shape';

/** Tables whose `content` holds copies of rows as JSON, with the ids of people in it. */
export const writtenCopies: readonly string[] = ['trash', 'entry_version'];

type Content = Readonly<Record<string, unknown>>;
const copyRow = z.object({
  key: z.record(z.string(), z.string()),
  content: z.record(z.string(), z.unknown())
});

/** Names another person in the copies of rows, so that what is brought back later finds them. */
export async function renameInWrittenCopies(
  tx: WriteDb,
  gone: string,
  kept: string
): Promise<void> {
  for (const table of writtenCopies) {
    const { key } = await readTableShape(tx, table);
    const parts = key.map((column) => `'${column}', ${column}`).join(', ');
    const copies = await tx.json(
      `select coalesce(json_agg(json_build_object('key', json_build_object(${parts}), 'content', content)), '[]')::text
       from ${table} where strpos(content::text, $1) > 0`,
      [gone],
      z.array(copyRow)
    );
    for (const copy of copies)
      await tx.run(
        `update ${table} set content = $1::jsonb
         where ${key.map((column, at) => `${column} = $${at + 2}::uuid`).join(' and ')}`,
        [
          JSON.stringify(renamed(copy.content, gone, kept)),
          ...key.map((column) => copy.key[column] ?? '')
        ]
      );
  }
}

/** A copy with one person in place of another; a row that stood there for both stands once. */
function renamed(content: Content, gone: string, kept: string): Content {
  return Object.fromEntries(
    Object.entries(content).map(([name, value]) => [
      name,
      Array.isArray(value) ? rowsRenamed(value, gone, kept) : value
    ])
  );
}

function rowsRenamed(rows: readonly unknown[], gone: string, kept: string): unknown[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    if (!isContent(row)) return [row];
    if (isContent(row['content']))
      return [{ ...row, content: renamed(row['content'], gone, kept) }];
    const { person_id: person, touch_id: touch, entry_id: entry, id } = row;
    if (person === undefined) return [row];
    const now = person === gone ? kept : person;
    const key = JSON.stringify([id, touch, entry, now]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...row, person_id: now }];
  });
}

const isContent = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
