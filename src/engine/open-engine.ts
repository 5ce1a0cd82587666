import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidV7 } from 'uuid';
import { table, tables, type Change } from '../contract/changes';
import { engineApi } from '../contract/engine-api';
import type { Reply } from '../contract/errors';
import { firstAnswersFile } from '../contract/first-answers';
import { serve } from '../contract/serve';
import {
  clockTime,
  dateAt,
  epochMsOf,
  instantAt,
  instantOf,
  type Instant,
  type IsoDate,
  type ZoneId
} from '../domain/calendar/calendar';
import type { EngineContext } from './context';
import { openBooks } from './books';
import { migrations } from './database/migrations';
import { openDatabase, type OpenedDatabase } from './database/open-database';
import { peopleWriter } from './features/people/write-people';
import { planHere } from './features/transfer/open-plan';
import { exportInThread } from './export-thread';
import { exportVault as exportHere } from './features/transfer/export-vault';
import { engineHandlers } from './handlers';
import { planInThread } from './import-planner';
import { createExportWatch, createImportWatch } from './work-watch';
import { newId } from './new-id';

export interface EngineOptions {
  /** The data folder; the journal lies in `journal/` inside. Created when missing. */
  folder: string;
  zone: ZoneId;
  /** The system's locale, for what the person did not choose; ISO when left out. */
  locale?: string;
  /** The moment now. */
  now: () => Instant;
  /** Lines for a log: codes, ids and Postgres's own messages, never content. */
  log: (level: 'info' | 'warn' | 'error', message: string) => void;
  /** An older journal is being made ready for this version, step by step; never called for one that is new or as it should be. */
  onMigrating?: (progress: { done: number; of: number }) => void;
  /** The database stopped itself; every call fails until the journal is opened again. What was saved is safe. */
  onStopped?: () => void;
  /** The bundled reader.ts, for files to be read in a thread of its own; in this one when left out. */
  reader?: URL;
  /** The bundled exporter.ts, for vaults to be written in a thread of their own; in this one when left out. */
  exporter?: URL;
  /** How long to wait for another process that has the journal, in ms; not at all when left out. */
  lockWaitMs?: number;
  /** The journal is opened for one command; it waits for another one, but not for the app. */
  isBrief?: boolean;
}

export interface Engine {
  /** Answers any call of the contract as data; never rejects. With `on`, a query as on the morning of that local day. */
  call: (name: string, input: unknown, on?: IsoDate) => Promise<Reply>;
  /** Calls back once after each commit that changed something; returns how to stop. */
  subscribe: (listener: (change: Change) => void) => () => void;
  /** From now on the person's local time is that of another zone. */
  setZone: (zone: ZoneId) => void;
  /** Reads what the first line will need: in a quiet moment, so that it is marked as it is typed. */
  prepare: () => Promise<void>;
  /** Puts everything in its place on disk: before the machine sleeps. */
  rest: () => Promise<void>;
  /** To be called every `housekeepingEveryMs` by a process that stays open. @throws JournalError damaged */
  keepHouse: () => Promise<void>;
  /** Closes the journal; a call after it answers with an error. */
  close: () => Promise<void>;
}

/**
 * Opens a journal without a desktop: the same for the app's engine process, the CLI and tests.
 *
 * @throws JournalError folder-in-use, newer-schema, other-postgres, damaged, disk-full, read-only
 */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  return createEngine(await openJournal(options), options);
}

/** Opens the database of a data folder with all that this Hallway knows of it. @throws JournalError */
export const openJournal = ({
  folder,
  now,
  log,
  onStopped,
  onMigrating,
  lockWaitMs,
  isBrief
}: EngineOptions): Promise<OpenedDatabase> =>
  openDatabase({
    folder,
    migrations,
    watchedTables: tables,
    countedTables: ['entry', 'person'],
    now: () => epochMsOf(now()),
    onLog: (line) => log('info', line),
    ...(onStopped && { onStopped }),
    ...(onMigrating && { onMigrating }),
    ...(lockWaitMs !== undefined && { lockWaitMs }),
    ...(isBrief !== undefined && { isBrief })
  });

/** The engine over a database that is open; closing it closes the database. */
export function createEngine(journal: OpenedDatabase, options: EngineOptions): Engine {
  let zone = options.zone;
  const today = (): IsoDate => dateAt(options.now(), zone);
  const books = openBooks(journal, today, options.locale ?? '');
  const firstAnswers = join(options.folder, firstAnswersFile);
  journal.changes.subscribe(() => rmSync(firstAnswers, { force: true }));
  const imports = createImportWatch();
  const planFiles = options.reader ? planInThread(options.reader, planHere) : planHere;
  const exports = createExportWatch();
  const exportVault = options.exporter ? exportInThread(options.exporter, exportHere) : exportHere;

  const contextAt = (now: Instant): EngineContext => ({
    ...books.on(dateAt(now, zone)),
    db: journal.db,
    now,
    zone,
    newId: () => newId(epochMsOf(now)),
    vacuum: () => journal.housekeeping.vacuum(),
    inspect: () => journal.housekeeping.inspect(),
    purge: () => journal.housekeeping.purge(),
    people: peopleWriter,
    planFiles,
    exportVault,
    exports,
    imports
  });
  const answerAt = (moment: () => Instant) =>
    serve(
      engineApi,
      engineHandlers,
      () => contextAt(moment()),
      (error, call) => {
        const id = uuidV7().slice(-8);
        options.log('error', `${id} in ${call}: ${describe(error)}`);
        return id;
      }
    );
  const answerNow = answerAt(options.now);

  return {
    call: (name, input, on) =>
      on === undefined
        ? answerNow(name, input)
        : answerAt(() => instantAt(on, morning, zone))(name, input),
    subscribe: (listener) =>
      journal.changes.subscribe((change) =>
        listener({ tables: change.tables.map((name) => table.parse(name)) })
      ),
    setZone(next) {
      zone = next;
    },
    prepare: books.prepare,
    rest: () => journal.housekeeping.checkpoint(),
    keepHouse: () => journal.housekeeping.tick(),
    close: () => journal.close()
  };
}

/** A clock that runs on from a moment; the machine's own when none is given. */
export const clockFrom =
  (offsetMs: number): (() => Instant) =>
  () =>
    instantOf(Date.now() + offsetMs);

/** No zone skips it. */
const morning = clockTime.parse('09:00');

/** What a log may hold of an error: its kind and place in the code, not its words, which may quote content. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const frames =
    error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
  return `${error.name}${code}\n${frames.slice(0, 8).join('\n')}`;
}
