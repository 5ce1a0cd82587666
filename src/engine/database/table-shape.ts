import { z } from 'zod';
import type { ReadDb } from './read-db';

/** What the catalogue says of a table. */
export interface TableShape {
  readonly table: string;
  /** All columns that are written, without generated ones. */
  readonly columns: readonly string[];
  /** Its primary key. */
  readonly key: readonly string[];
  /** The columns that name a row of another table. */
  readonly parents: readonly { column: string; table: string; key: string }[];
  /** SQL for the row `t` as jsonb, without generated columns. */
  readonly asJson: string;
}

const shapeRow = z.object({
  columns: z.array(z.string()).min(1),
  generated: z.array(z.string()),
  key: z.array(z.string()).min(1),
  parents: z.array(z.object({ column: z.string(), table: z.string(), key: z.string() }))
});

/** Reads the shape of a table of the journal; `table` is one of our own names, never input. */
export async function readTableShape(db: ReadDb, table: string): Promise<TableShape> {
  const shape = await db.json(shapeSql, [table], shapeRow);
  const without = shape.generated.map((column) => ` - '${column}'`).join('');
  return { table, ...shape, asJson: `to_jsonb(t)${without}` };
}

const shapeSql = `
select json_build_object(
  'columns', (select coalesce(json_agg(attname order by attnum), '[]') from pg_attribute
    where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''),
  'generated', (select coalesce(json_agg(attname), '[]') from pg_attribute
    where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated <> ''),
  'key', (select coalesce(json_agg(a.attname order by k.place), '[]') from pg_constraint x
    cross join lateral unnest(x.conkey) with ordinality as k(attnum, place)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
    where x.conrelid = c.oid and x.contype = 'p'),
  'parents', (select coalesce(json_agg(json_build_object('column', a.attname, 'table', x.confrelid::regclass::text, 'key', b.attname)), '[]')
    from pg_constraint x
    join pg_attribute a on a.attrelid = x.conrelid and a.attnum = x.conkey[1]
    join pg_attribute b on b.attrelid = x.confrelid and b.attnum = x.confkey[1]
    where x.conrelid = c.oid and x.contype = 'f' and cardinality(x.conkey) = 1))::text
from pg_class c where c.oid = $1::regclass`;
