import { PGlite } from '@electric-sql/pglite';
import { amcheck } from '@electric-sql/pglite/contrib/amcheck';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { DatabaseError, diskFull } from './database-error';
import type { DurableNodeFS } from './durable-fs';
import type { ServerLog } from './server-log';
import { valueParsers } from './value-types';

/** Loaded at every start, because a database that uses them cannot do without. */
const extensions = { amcheck, pg_trgm, unaccent };

const settings = [
  // fdatasync is a constant 0 in this build; only fsync reaches the disk (durable-fs.ts).
  'wal_sync_method=fsync',
  // 128 MB by default, which the process then keeps resident; smaller is as fast for one person.
  'shared_buffers=16MB',
  'work_mem=16MB',
  'random_page_cost=1.1',
  // Without these, recycled WAL segments stay for ever.
  'max_wal_size=64MB',
  'min_wal_size=32MB',
  // A generic plan took 109 ms instead of 11 for a person met very often.
  'plan_cache_mode=force_custom_plan',
  // Ordinary errors quote people's words in their details: they belong to the caller, not to a log.
  'log_min_messages=log',
  'log_min_error_statement=panic'
];

const startParams = [
  // -F would switch fsync off.
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  ...settings.flatMap((setting) => ['-c', setting])
];

/**
 * Starts Postgres on a folder that pre-flight has let pass.
 *
 * @throws DatabaseError `disk-full`, `read-only` or `damaged` with Postgres's own reason
 */
export async function openPglite(
  folder: string,
  durableFs: DurableNodeFS,
  log: ServerLog
): Promise<PGlite> {
  try {
    const pg = await PGlite.create({
      dataDir: folder,
      fs: durableFs,
      startParams,
      // Small segments: a fresh folder is 29 MB instead of 38, pg_wal 2 MB after a checkpoint.
      initDbStartParams: ['--wal-segsize=1'],
      parsers: valueParsers,
      extensions,
      onStderr: log.write
    });
    await createExtensions(pg);
    return pg;
  } catch (error) {
    throw startFailure(folder, log, error);
  }
}

async function createExtensions(pg: PGlite): Promise<void> {
  const { rows } = await pg.query<{ extname: string }>('select extname from pg_extension');
  const present = new Set(rows.map((row) => row.extname));
  for (const name of Object.keys(extensions))
    if (!present.has(name)) await pg.exec(`create extension "${name}"`);
}

function startFailure(folder: string, log: ServerLog, cause: unknown): DatabaseError {
  if (log.sawDiskFull) return diskFull(folder, cause);
  if (log.sawReadOnly)
    return new DatabaseError(
      'read-only',
      `A file in ${folder} cannot be written. Your journal is safe.`,
      folder,
      { cause }
    );
  const reasons = log.reasons || (cause instanceof Error ? cause.message : String(cause));
  return new DatabaseError(
    'damaged',
    `The journal in ${folder} cannot be opened (${reasons}). Nothing was thrown away: bring the folder back from a backup.`,
    folder,
    { cause }
  );
}
