import { z } from 'zod';
import { DatabaseError } from './database-error';
import type { Session } from './session';

const relationSchema = z.object({ oid: z.number(), name: z.string(), kind: z.string() });
type Relation = z.infer<typeof relationSchema>;

/**
 * Reads every row and index of the journal and checks their structure with amcheck.
 *
 * Takes the turn once per table and index, so that the person's own calls get in between.
 *
 * @returns what is wrong, in Postgres's words, by table or index; empty when all is well
 */
export async function checkIntegrity(session: Session): Promise<string[]> {
  const problems: string[] = [];
  for (const relation of await relations(session)) {
    try {
      const found = await session.alone(() => session.execute(checkOf(relation), [relation.oid]));
      for (const { problem } of found.rows)
        if (problem !== '') problems.push(`${relation.name}: ${String(problem)}`);
    } catch (error) {
      if (error instanceof DatabaseError && error.code !== 'damaged') throw error;
      problems.push(`${relation.name}: ${reasonOf(error)}`);
    }
  }
  return problems;
}

/** How many rows the tables hold; a table that does not exist is left out. */
export async function countRows(
  session: Session,
  tables: readonly string[]
): Promise<Record<string, number>> {
  const present = new Set((await relations(session)).map((relation) => relation.name));
  const counts: Record<string, number> = {};
  for (const table of tables.filter((name) => present.has(name))) {
    const { rows } = await session.alone(() =>
      session.execute(`select count(*) as n from "${table}"`, [])
    );
    counts[table] = z.number().parse(rows[0]?.['n']);
  }
  return counts;
}

async function relations(session: Session): Promise<Relation[]> {
  const { rows } = await session.alone(() =>
    session.execute(
      `select c.oid, c.relname as name, coalesce(a.amname, 'table') as kind
       from pg_class c
       left join pg_am a on a.oid = c.relam and c.relkind = 'i'
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'i')
       order by c.relkind desc, c.relname`,
      []
    )
  );
  return z
    .array(relationSchema)
    .parse(rows)
    .filter(({ kind }) => kind in checks);
}

const checks: Record<string, string> = {
  table: 'select msg as problem from verify_heapam($1::oid::regclass, check_toast := true)',
  // These throw when they find something and otherwise return one empty value.
  btree: 'select bt_index_check($1::oid::regclass, heapallindexed := true) as problem',
  gin: 'select gin_index_check($1::oid::regclass) as problem'
};

function checkOf(relation: Relation): string {
  const check = checks[relation.kind];
  if (check === undefined) throw new Error(`No check for ${relation.kind}`);
  return check;
}

function reasonOf(error: unknown): string {
  const cause = error instanceof DatabaseError ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
