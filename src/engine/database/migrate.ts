import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DatabaseError } from './database-error';
import type { Session } from './session';

/** One step of the schema; once released its text never changes. */
export interface Migration {
  /** 1, 2, 3, … without gaps */
  readonly number: number;
  readonly name: string;
  /** any number of statements; no BEGIN or COMMIT, the step is one transaction already */
  readonly sql: string;
}

/** How far an older journal is brought up to this version, in steps of the schema. */
export interface MigrationProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * Brings the schema up to the newest migration, each in a transaction of its own, and returns its number.
 *
 * Before and after each step of a journal that was there before, `onStep` hears how many are done.
 *
 * Running it again does nothing. A step that fails leaves the schema and the rows of the step before.
 *
 * @throws DatabaseError `newer-schema` when the folder knows a later migration; nothing is touched then
 */
export async function migrate(
  session: Session,
  migrations: readonly Migration[],
  place: string,
  onStep: (progress: MigrationProgress) => void = () => undefined
): Promise<number> {
  refuseGaps(migrations);
  const applied = await appliedMigrations(session);
  const newestApplied = applied.at(-1)?.number ?? 0;
  if (newestApplied > migrations.length)
    throw new DatabaseError(
      'newer-schema',
      `The journal in ${place} was written by a newer Hallway (schema ${newestApplied}, this one knows ${migrations.length}). Nothing was changed.`,
      place
    );
  for (const done of applied) {
    const known = migrations[done.number - 1];
    if (known && checksum(known) !== done.sha256)
      throw new Error(
        `Migration ${known.number} (${known.name}) was changed after it had been applied`
      );
  }
  const missing = migrations.slice(newestApplied);
  // A journal that is only being made has nothing to be made ready.
  const tell = (done: number): void => {
    if (newestApplied > 0 && missing.length > 0) onStep({ done, of: missing.length });
  };
  tell(0);
  for (const [index, migration] of missing.entries()) {
    await apply(session, migration);
    tell(index + 1);
  }
  return migrations.length;
}

const appliedSchema = z.array(z.object({ number: z.int(), sha256: z.string() }));

async function appliedMigrations(session: Session): Promise<z.infer<typeof appliedSchema>> {
  const { rows: tables } = await session.execute(
    "select 1 from pg_tables where schemaname = 'public' and tablename = 'schema_migration'",
    []
  );
  if (tables.length === 0) return [];
  const { rows } = await session.execute(
    'select number, sha256 from schema_migration order by number',
    []
  );
  return appliedSchema.parse(rows);
}

async function apply(session: Session, migration: Migration): Promise<void> {
  await session.command('begin');
  try {
    await session.script(`create table if not exists schema_migration (
      number integer primary key,
      name text not null,
      sha256 text not null,
      applied_at timestamptz not null default now()
    )`);
    await session.script(migration.sql);
    await session.execute(
      'insert into schema_migration (number, name, sha256) values ($1, $2, $3)',
      [migration.number, migration.name, checksum(migration)]
    );
    const done = await session.command('commit');
    if (done !== 'COMMIT') throw new Error('The transaction was rolled back');
  } catch (error) {
    await session.rollBack();
    if (error instanceof DatabaseError) throw error;
    throw new Error(
      `Migration ${migration.number} (${migration.name}) failed; the step before is in place`,
      {
        cause: error
      }
    );
  }
}

/** Line ends do not count: a checkout on Windows may turn them. */
function checksum(migration: Migration): string {
  return createHash('sha256').update(migration.sql.replaceAll('\r\n', '\n')).digest('hex');
}

function refuseGaps(migrations: readonly Migration[]): void {
  for (const [index, migration] of migrations.entries())
    if (migration.number !== index + 1)
      throw new Error(
        `Migration ${index + 1} is missing: found ${migration.number} (${migration.name})`
      );
}
