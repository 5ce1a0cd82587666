import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { DatabaseError } from './database-error';
import type { JournalPlaces } from './journal-places';
import { isRunning, ownIdentity } from './process-identity';

const holderSchema = z.object({
  pid: z.int(),
  started: z.string().nullable(),
  boot: z.string().nullable(),
  /** holds it for one command only */
  brief: z.boolean().default(false)
});
type Holder = z.infer<typeof holderSchema>;

/** The right to open one journal, held by this process until it releases it or dies. */
export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Takes the journal for this process alone; the operating system takes it back when the process dies.
 *
 * Two processes on one PGlite folder both acknowledge and then lose rows without an error. The lock
 * is a listening socket named after the folder's device and inode, so every path to the folder meets
 * the same name. A file with the holder's identity names it in the refusal, and is a second check
 * where the name is not shared (abstract sockets are per network namespace).
 *
 * @param waitMs how long to wait for a holder to end; not at all when left out
 * @param isBrief the lock is for one command: it waits up to `briefWaitMs` for others that are
 * @throws DatabaseError `folder-in-use`
 */
export async function takeLock(
  places: JournalPlaces,
  waitMs = 0,
  isBrief = false
): Promise<FolderLock> {
  const begunAt = performance.now();
  let namelessAt = Infinity;
  for (;;) {
    try {
      return await takeAtOnce(places, isBrief);
    } catch (error) {
      if (!(error instanceof DatabaseError && error.code === 'folder-in-use')) throw error;
      const now = performance.now();
      const holder = readHolder(places.lock);
      const isNamed = holder !== null && isRunning(holder);
      namelessAt = isNamed ? Infinity : Math.min(namelessAt, now);
      const untilMs = isNamed
        ? begunAt + (holder.brief ? briefWaitMs : 0)
        : namelessAt + namelessMs;
      if (now >= Math.max(begunAt + waitMs, isBrief ? untilMs : 0)) throw error;
      await wait(askAgainMs);
    }
  }
}

const askAgainMs = 100;

/** How long one command waits for another. */
const briefWaitMs = 15_000;

/** A holder writes its name a moment after it has the lock; until then there is none, or an older one. */
const namelessMs = 500;

async function takeAtOnce(places: JournalPlaces, isBrief: boolean): Promise<FolderLock> {
  const server = await listenAlone(socketAddress(places.journal));
  if (!server) throw inUse(places, readHolder(places.lock));
  try {
    writeHolder(places, isBrief);
  } catch (error) {
    await closed(server);
    throw error;
  }
  return {
    async release() {
      fs.rmSync(places.lock, { force: true });
      await closed(server);
    }
  };
}

function writeHolder(places: JournalPlaces, isBrief: boolean): void {
  const own = ownIdentity();
  const holder = readHolder(places.lock);
  if (holder && holder.pid !== own.pid && isRunning(holder)) throw inUse(places, holder);
  fs.rmSync(places.lock, { force: true });
  try {
    fs.writeFileSync(places.lock, JSON.stringify({ ...own, brief: isBrief }), {
      flag: 'wx',
      mode: 0o600
    });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw isTaken ? inUse(places, readHolder(places.lock)) : error;
  }
}

function readHolder(path: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(fs.readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function inUse(places: JournalPlaces, holder: Holder | null): DatabaseError {
  const who = holder
    ? `${holder.brief ? 'another command, ' : ''}process ${holder.pid}`
    : 'another process';
  return new DatabaseError(
    'folder-in-use',
    `The journal in ${places.folder} is open in ${who}. Nothing was changed.`,
    places.folder
  );
}

/**
 * The socket's name. Linux: abstract, filled to the full 108 bytes, because older and newer libuv
 * disagree on how many bytes of a shorter abstract name count.
 */
function socketAddress(journal: string): string {
  const { dev, ino } = fs.statSync(fs.realpathSync(journal), { bigint: true });
  const owner = process.getuid?.() ?? 0;
  const digest = createHash('sha256').update(`${owner}:${dev}:${ino}`).digest('hex').slice(0, 40);
  const name = `hallway-${digest}`;
  if (process.platform === 'linux') return `\0${name}`.padEnd(108, '-');
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}

/** Listens at an address nobody else listens at; null when somebody does. */
async function listenAlone(address: string): Promise<net.Server | null> {
  const server = await listen(address);
  if (server) return server;
  // Only a socket that is a file outlives its process; a live holder accepts a connection.
  if (!address.startsWith('/') || (await accepts(address))) return null;
  fs.rmSync(address, { force: true });
  return listen(address);
}

function listen(address: string): Promise<net.Server | null> {
  return new Promise((resolve, reject) => {
    const server = net.createServer((connection) => connection.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(address, () => {
      // The lock must not keep a finished command running.
      server.unref();
      resolve(server);
    });
  });
}

function accepts(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.connect(address);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
}

function closed(server: net.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
