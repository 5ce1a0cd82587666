import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { tables, type Change } from '../contract/changes';
import { createClient } from '../contract/client';
import { engineApi, type EngineClient } from '../contract/engine-api';
import { parseInstant, zoneId, type Instant } from '../domain/calendar/calendar';
import type { Database } from './database/database';
import type { ReadDb } from './database/read-db';
import { freshFolder } from './database/fresh-journal.fixture';
import type { OpenedDatabase } from './database/open-database';
import { createEngine, openJournal, type Engine, type EngineOptions } from './open-engine';

export interface TestJournal {
  journal: EngineClient;
  engine: Engine;
  /** The tables themselves, for what no call can make. */
  db: Database;
  folder: string;
  /** The rows themselves, for what no call shows. */
  read: ReadDb;
  /** From now on it is this moment, an ISO instant. */
  itIs: (moment: string) => void;
  /** The changes told since the test began, or since this was emptied. */
  changes: Change[];
}

/**
 * A real journal in Madrid for all tests of a file, empty before each one, when it is
 * Wednesday 18 November 2026 at noon. Its problems fail the test. `kept`: what is written
 * stays for the tests that follow, for those that only look.
 */
export function shareJournal({ kept = false } = {}): TestJournal {
  const opened: Partial<TestJournal> = {};
  let now = momentOf('2026-11-18T11:00:00Z');

  beforeAll(async () => {
    const { journal, folder } = await database();
    await empty(journal.db);
    const engine = createEngine(journal, {
      folder,
      zone: zoneId.parse('Europe/Madrid'),
      now: () => now,
      log: failOnError
    });
    const changes: Change[] = [];
    afterAll(engine.subscribe((change) => changes.push(change)));
    Object.assign(opened, {
      journal: createClient(engineApi, engine.call),
      engine,
      db: journal.db,
      folder,
      read: journal.db.read,
      changes,
      itIs(moment: string) {
        now = momentOf(moment);
      }
    });
  });

  beforeEach(async () => {
    now = momentOf('2026-11-18T11:00:00Z');
    if (kept) return;
    await empty(opened.db!);
    opened.changes!.length = 0;
  });

  return opened as TestJournal;
}

/** An empty journal's database for all tests of a file, for what no call of the contract shows. */
export function shareDatabase(): Pick<OpenedDatabase, 'db' | 'changes'> {
  const opened: Partial<Pick<OpenedDatabase, 'db' | 'changes'>> = {};
  beforeAll(async () => {
    const { journal } = await database();
    await empty(journal.db);
    Object.assign(opened, { db: journal.db, changes: journal.changes });
  });
  return opened as Pick<OpenedDatabase, 'db' | 'changes'>;
}

/** One for all files of a process, for opening one takes longer than most tests. It ends with the process. */
let shared: Promise<{ journal: OpenedDatabase; folder: string }> | undefined;
const database = () => (shared ??= openShared());

async function openShared() {
  const folder = await freshFolder((remove) => process.once('exit', () => void remove()));
  const journal = await openJournal({
    folder,
    zone: zoneId.parse('Europe/Madrid'),
    now: () => momentOf('2026-11-18T11:00:00Z'),
    log: failOnError
  });
  return { journal, folder };
}

/** Takes every row out, unseen by triggers but told as a change; several times as fast as `truncate`. */
async function empty(db: Database): Promise<void> {
  const emptying = `do $$ declare name text; begin
    perform set_config('session_replication_role', 'replica', true);
    for name in select tablename from pg_tables
      where schemaname = 'public' and tablename <> 'schema_migration'
    loop
      execute format('delete from %I', name);
      perform pg_notify('hallway_change', name) where name in ('${tables.join("', '")}');
    end loop;
    perform pg_notify('hallway_people', '*');
    perform pg_notify('hallway_days', '0001-01-01');
  end $$`;
  await db.transaction((tx) => tx.run(emptying, []));
}

const failOnError: EngineOptions['log'] = (level, message) => {
  if (level === 'error') throw new Error(message);
};

/** Imports the twelve people of the sample directory. */
export async function importDirectory(journal: EngineClient): Promise<void> {
  const file = resolve('tests/samples/csv/org-directory.csv');
  await journal.applyImport({
    files: [{ name: basename(file), bytes: new Uint8Array(readFileSync(file)) }]
  });
}

/** Begins the journal on 28 October with a page that counts for nothing: no week from November on is its first. */
export async function beginInOctober({ journal, itIs }: TestJournal): Promise<void> {
  itIs('2026-10-28T11:00:00Z');
  await journal.startEntry({ date: '2026-10-28' });
  itIs('2026-11-18T11:00:00Z');
}

/** The id of the person with this full name. */
export async function idOf(journal: EngineClient, name: string): Promise<string> {
  const person = (await journal.listPeople({})).find((one) => one.name === name);
  if (!person) throw new Error(`Nobody is called ${name}`);
  return person.id;
}

function momentOf(text: string): Instant {
  const moment = parseInstant(text);
  if (!moment) throw new Error(`${text} is no instant`);
  return moment;
}
