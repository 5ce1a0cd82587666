import fs from 'node:fs';
import { openChangeFeed } from './change-feed';
import type { ChangeFeed } from './change-feed';
import { createJournal } from './create-journal';
import { createDatabase } from './database';
import type { Database } from './database';
import { errnoToDatabaseError } from './database-error';
import { DurableNodeFS } from './durable-fs';
import { createHousekeeping } from './housekeeping';
import type { Housekeeping } from './housekeeping';
import { countRows } from './integrity';
import { journalPlaces } from './journal-places';
import type { JournalPlaces } from './journal-places';
import { readJournalState } from './journal-state';
import type { FoundState, JournalState } from './journal-state';
import { takeLock } from './lock';
import type { FolderLock } from './lock';
import { migrate } from './migrate';
import type { Migration, MigrationProgress } from './migrate';
import { openPglite } from './open-pglite';
import { decidePreFlight, inspectFolder, mendFolder } from './pre-flight';
import { Sentinel } from './sentinel';
import { ServerLog } from './server-log';
import { Session } from './session';

export interface OpenDatabaseOptions {
  /** the person's data folder; the journal is kept in `journal` inside it, both made when missing */
  readonly folder: string;
  readonly migrations: readonly Migration[];
  /** tables the change feed watches; must exist after the migrations */
  readonly watchedTables: readonly string[];
  /** tables whose row counts the sentinel remembers, to notice a loss */
  readonly countedTables: readonly string[];
  /** UTC milliseconds, for the rhythm of the housekeeping only */
  readonly now: () => number;
  /** Postgres's own log, a line at a time; holds no person's words */
  readonly onLog: (line: string) => void;
  /** an older journal is being brought up to these migrations; heard before and after each step */
  readonly onMigrating?: (progress: MigrationProgress) => void;
  /** Postgres stopped itself: every later call rejects until the journal is closed and opened again */
  readonly onStopped?: () => void;
  /** how long to wait for another process that has the journal; not at all when left out */
  readonly lockWaitMs?: number;
  /** the journal is opened for one command: waits for others that are */
  readonly isBrief?: boolean;
  /** stands in for the file system in tests of crashes */
  readonly durableFs?: (folder: string) => DurableNodeFS;
}

export interface OpenedDatabase {
  readonly db: Database;
  readonly changes: ChangeFeed;
  readonly housekeeping: Housekeeping;
  /** the same as `db.close` */
  readonly close: () => Promise<void>;
}

/**
 * Opens a person's journal for this process alone, making it first where there was none.
 *
 * Sets the process's umask to 077: Postgres creates files as long as it runs, and they are private.
 *
 * @throws DatabaseError of any code but `interrupted`; the folder is then as it was and the lock is free
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenedDatabase> {
  const places = journalPlaces(options.folder);
  process.umask(0o077);
  return onDisk(places, async () => {
    fs.mkdirSync(places.journal, { recursive: true, mode: 0o700 });
    fs.chmodSync(places.journal, 0o700);
    const lock = await takeLock(places, options.lockWaitMs, options.isBrief);
    try {
      return await openLocked(options, places, lock);
    } catch (error) {
      await lock.release();
      throw error;
    }
  });
}

async function openLocked(
  options: OpenDatabaseOptions,
  places: JournalPlaces,
  lock: FolderLock
): Promise<OpenedDatabase> {
  const log = new ServerLog(options.onLog);
  const found = readJournalState(places.state);
  const before = stateBefore(found, options.now());
  const plan = decidePreFlight(places, inspectFolder(places), found, options.migrations.length);
  if (plan.decision === 'refuse') throw plan.error;
  if (plan.decision === 'create') await createJournal(places, log);

  mendFolder(places);
  const sentinel = new Sentinel(places, before);
  sentinel.update({ clean: false, pid: process.pid });
  const durableFs = options.durableFs?.(places.pg) ?? new DurableNodeFS(places.pg);
  const session = new Session(
    await openPglite(places.pg, durableFs, log),
    log,
    places.folder,
    options.onStopped
  );

  try {
    const schema = await migrate(session, options.migrations, places.folder, options.onMigrating);
    sentinel.update({ schema });
    const changes = await openChangeFeed(session, options.watchedTables);
    const close = once(async () => {
      const counts = await countRows(session, options.countedTables).catch(() => null);
      await session.close();
      if (!session.hasStopped) sentinel.update({ clean: true, counts: counts ?? before.counts });
      await lock.release();
    });
    return {
      db: createDatabase(session, close),
      changes,
      housekeeping: createHousekeeping(session, sentinel, {
        endedUnclean: plan.decision === 'open' && !before.clean,
        countedTables: options.countedTables,
        now: options.now
      }),
      close
    };
  } catch (error) {
    await session.close();
    sentinel.update({ clean: before.clean });
    throw error;
  }
}

/** A journal without a readable sentinel may have ended in any way, so it counts as unclean. */
function stateBefore(found: FoundState, nowMs: number): JournalState {
  if (found.kind === 'state') return found.state;
  return {
    schema: 0,
    clean: false,
    pid: process.pid,
    counts: {},
    vacuumedMs: nowMs,
    checkedMs: nowMs
  };
}

/** Turns a full, read-only or misplaced folder into its DatabaseError, whoever met it first. */
async function onDisk<T>(places: JournalPlaces, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw errnoToDatabaseError(error, places.journal) ?? error;
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}
