import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase } from './open-database';
import type { OpenDatabaseOptions, OpenedDatabase } from './open-database';

/** When what was made is removed again: after the test, or with `afterAll` after the file. */
type WhenDone = (cleanUp: () => Promise<void> | void) => void;

const quiet = {
  migrations: [],
  watchedTables: [],
  countedTables: [],
  now: () => Date.UTC(2026, 10, 21),
  onLog: () => undefined
} satisfies Partial<OpenDatabaseOptions>;

/** Of a folder made here; what follows is the process that made it. */
const ourName = 'hallway-test-';

/** A data folder with an empty journal in it; a copy, because making one takes seconds. Removed after the test. */
export async function freshFolder(whenDone: WhenDone = onTestFinished): Promise<string> {
  const folder = emptyFolder(whenDone);
  fs.cpSync(await template(), folder, { recursive: true, mode: fs.constants.COPYFILE_FICLONE });
  return folder;
}

/** A folder with nothing in it, removed after the test. */
export function emptyFolder(whenDone: WhenDone = onTestFinished): string {
  const place = quickestPlace();
  sweep(place);
  const folder = fs.mkdtempSync(join(place, `${ourName}${process.pid}-`));
  whenDone(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a journal quietly and closes it after the test. */
export async function openQuietly(
  folder: string,
  options: Partial<OpenDatabaseOptions> = {},
  whenDone: WhenDone = onTestFinished
): Promise<OpenedDatabase> {
  const opened = await openDatabase({ folder, ...quiet, ...options });
  whenDone(opened.close);
  return opened;
}

/** Opens a fresh journal whose schema is this SQL. */
export async function openFresh(
  schema: string,
  options: Partial<OpenDatabaseOptions> = {},
  whenDone: WhenDone = onTestFinished
): Promise<OpenedDatabase & { folder: string }> {
  const folder = await freshFolder(whenDone);
  const migrations = [{ number: 1, name: 'test', sql: schema }];
  return { folder, ...(await openQuietly(folder, { migrations, ...options }, whenDone)) };
}

/** A disk in memory where there is a roomy one: no test needs its files after a power cut. */
function quickestPlace(): string {
  const inMemory = '/dev/shm';
  if (process.platform !== 'linux' || !fs.existsSync(inMemory)) return tmpdir();
  const { bavail, bsize } = fs.statfsSync(inMemory);
  return bavail * bsize > 2 ** 31 ? inMemory : tmpdir();
}

/** What runs left behind that were ended before they were done: memory, at worst. */
function sweep(place: string): void {
  for (const name of fs.readdirSync(place)) {
    const owner = name.startsWith(ourName) ? parseInt(name.slice(ourName.length), 10) : NaN;
    if (owner > 0 && !isAlive(owner))
      fs.rmSync(join(place, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process lives all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Made once a machine and PGlite version; test files that race for it all make one, and one wins. */
async function template(): Promise<string> {
  const place = resolve('.cache', `fresh-journal-${pgliteVersion()}`);
  if (fs.existsSync(place)) return place;
  fs.mkdirSync(resolve('.cache'), { recursive: true });
  const draft = fs.mkdtempSync(`${place}-`);
  const { close } = await openDatabase({ folder: draft, ...quiet });
  await close();
  try {
    fs.renameSync(draft, place);
  } catch {
    fs.rmSync(draft, { recursive: true });
  }
  return place;
}

function pgliteVersion(): string {
  const manifest: unknown = JSON.parse(
    fs.readFileSync(resolve('node_modules/@electric-sql/pglite/package.json'), 'utf8')
  );
  return (manifest as { version: string }).version;
}
