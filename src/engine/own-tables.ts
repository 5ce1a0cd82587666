import { z } from 'zod';
import type { Column } from '../domain/markdown-pages/column';
import type { ReadDb } from './database/read-db';

/** A table of what the person wrote or chose, as an export and a restore see it. */
export interface OwnTable {
  readonly name: string;
  /** Without those that Postgres or a trigger fills. */
  readonly columns: readonly Column[];
  readonly key: readonly string[];
}

/** Tables that triggers keep; they come again by themselves. */
const keptByTriggers = ['acquaintance', 'warmth', 'topic'];

/** What is only kept to take something back, messages and proposals that were shown, and the line being written. */
const passing = [
  'schema_migration',
  'import_batch',
  'import_change',
  'import_department',
  'trash',
  'entry_version',
  'people_step',
  'draft',
  'nudge',
  'suggestion',
  'journal_copy',
  'vault_run'
];

/** Columns a trigger fills. */
const filled = ['touch_person.earlier_one_to_ones'];

/**
 * Every table of the person's own with its columns, parents before what hangs on them. Read from
 * the catalogue, so that what a later version adds is exported and restored without being named here.
 */
export const readOwnTables = (db: ReadDb): Promise<OwnTable[]> =>
  db
    .json(tablesSql, [[...keptByTriggers, ...passing], filled], z.array(ownTable))
    .then(parentsFirst);

const ownTable = z.object({
  name: z.string(),
  columns: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      isRequired: z.boolean(),
      refersTo: z.string().nullable()
    })
  ),
  key: z.array(z.string()).min(1)
});

function parentsFirst(tables: readonly OwnTable[]): OwnTable[] {
  const sorted: OwnTable[] = [];
  let rest = [...tables];
  while (rest.length > 0) {
    const waiting = new Set(rest.map(({ name }) => name));
    const free = rest.filter(({ name, columns }) =>
      columns.every(
        ({ refersTo }) => refersTo === null || refersTo === name || !waiting.has(refersTo)
      )
    );
    if (free.length === 0)
      throw new Error(`Tables hang on each other in a circle: ${[...waiting].join(', ')}`);
    sorted.push(...free);
    rest = rest.filter((table) => !free.includes(table));
  }
  return sorted;
}

const tablesSql = `
select coalesce(json_agg(json_build_object('name', c.relname,
  'columns', (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
      'isRequired', a.attnotnull, 'refersTo', (select x.confrelid::regclass::text from pg_constraint x
        where x.conrelid = c.oid and x.contype = 'f' and x.conkey = array[a.attnum] limit 1)) order by a.attnum)
    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = '' and a.atttypid <> 'tsvector'::regtype
      and c.relname || '.' || a.attname <> all($2::text[])),
  'key', (select coalesce(json_agg(a.attname order by k.place), '[]') from pg_constraint x
    cross join lateral unnest(x.conkey) with ordinality as k(attnum, place)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
    where x.conrelid = c.oid and x.contype = 'p')) order by c.relname), '[]')::text
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  and c.relname <> all($1::text[])`;
