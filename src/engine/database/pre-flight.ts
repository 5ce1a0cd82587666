import fs from 'node:fs';
import { join } from 'node:path';
import { DatabaseError, type DatabaseErrorCode } from './database-error';
import type { JournalPlaces } from './journal-places';
import type { FoundState } from './journal-state';

/** The major version of Postgres inside the pinned PGlite. */
const postgresMajor = '18';

/** Below this Postgres may stop in the middle of a checkpoint (53100 turned PANIC). */
const leastFreeBytes = 200 * 1024 * 1024;

/** Empty in a healthy folder, so sync and zip tools drop them; Postgres cannot open without. */
const emptyFolders = [
  'pg_commit_ts',
  'pg_dynshmem',
  'pg_logical/mappings',
  'pg_logical/snapshots',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat',
  'pg_stat_tmp',
  'pg_tblspc',
  'pg_twophase',
  'pg_wal/archive_status',
  'pg_wal/summaries'
];

/** What is on the disk where the Postgres folder should be. */
export interface FolderFacts {
  readonly kind: 'absent' | 'file' | 'empty' | 'filled';
  /** content of PG_VERSION, trimmed; null when there is none */
  readonly version: string | null;
  readonly hasControlFile: boolean;
  readonly writable: boolean;
  /** room on the disk for this person, in bytes */
  readonly freeBytes: number;
}

/** `create` only where certainly nothing was lost; `open` where a whole database seems to be. */
export type PreFlight =
  { decision: 'create' } | { decision: 'open' } | { decision: 'refuse'; error: DatabaseError };

/**
 * Decides what may be done with a journal folder, before PGlite sees it.
 *
 * @param newestSchema number of the newest migration this program knows
 */
export function decidePreFlight(
  places: JournalPlaces,
  facts: FolderFacts,
  found: FoundState,
  newestSchema: number
): PreFlight {
  const refuse = (code: DatabaseErrorCode, message: string): PreFlight => ({
    decision: 'refuse',
    error: new DatabaseError(code, message, places.pg)
  });

  if (facts.kind === 'file')
    return refuse(
      'damaged',
      `${places.pg} is a file where a folder should be. Nothing was changed.`
    );
  if (!facts.writable)
    return refuse('read-only', `${places.journal} cannot be written. Nothing was changed.`);
  if (facts.freeBytes < leastFreeBytes)
    return refuse(
      'disk-full',
      `Less than 200 MB are free on the disk that holds ${places.journal}. Your journal is safe; make room and try again.`
    );
  if (found.kind === 'state' && found.state.schema > newestSchema)
    return refuse(
      'newer-schema',
      `The journal in ${places.folder} was written by a newer Hallway (schema ${found.state.schema}, this one knows ${newestSchema}). Nothing was changed.`
    );
  if (facts.kind === 'absent' || facts.kind === 'empty') {
    if (found.kind === 'none') return { decision: 'create' };
    return refuse(
      'damaged',
      `The journal's files are missing from ${places.pg}, though a journal was kept there. Nothing was changed: bring the folder back from a backup.`
    );
  }
  if (facts.version === null || !facts.hasControlFile)
    return refuse(
      'damaged',
      `${places.pg} is not a whole journal: ${facts.version === null ? 'PG_VERSION' : 'global/pg_control'} is missing. Nothing was changed: bring the folder back from a backup.`
    );
  if (facts.version !== postgresMajor)
    return refuse(
      'other-postgres',
      `The journal in ${places.pg} was written by Postgres ${facts.version}, this Hallway reads ${postgresMajor}. Nothing was changed.`
    );
  return { decision: 'open' };
}

/** Looks without touching; throws what node:fs throws when even looking fails. */
export function inspectFolder(places: JournalPlaces): FolderFacts {
  const disk = fs.statfsSync(places.journal);
  const room = { writable: isWritable(places.journal), freeBytes: disk.bavail * disk.bsize };
  const nothing = { version: null, hasControlFile: false };
  const stat = fs.statSync(places.pg, { throwIfNoEntry: false });
  if (!stat) return { kind: 'absent', ...nothing, ...room };
  if (!stat.isDirectory()) return { kind: 'file', ...nothing, ...room };
  if (fs.readdirSync(places.pg).length === 0) return { kind: 'empty', ...nothing, ...room };
  return {
    kind: 'filled',
    version: versionIn(places.pg),
    hasControlFile: fs.existsSync(join(places.pg, 'global', 'pg_control')),
    writable: room.writable && isWritable(places.pg),
    freeBytes: room.freeBytes
  };
}

/**
 * Mends what is harmless and certain; only under our lock.
 *
 * With the lock no server runs here, so a postmaster.pid is a leftover; an empty or torn one would
 * keep Postgres from starting.
 */
export function mendFolder(places: JournalPlaces): void {
  for (const name of emptyFolders)
    fs.mkdirSync(join(places.pg, name), { recursive: true, mode: 0o700 });
  fs.rmSync(join(places.pg, 'postmaster.pid'), { force: true });
}

function versionIn(pg: string): string | null {
  const path = join(pg, 'PG_VERSION');
  return fs.existsSync(path) ? fs.readFileSync(path, 'utf8').trim() : null;
}

function isWritable(path: string): boolean {
  try {
    fs.accessSync(path, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
