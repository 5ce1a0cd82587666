import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { builtProgram } from './built-program.fixture';
import { emptyFolder } from './fresh-journal.fixture';
import { journalPlaces } from './journal-places';
import type { JournalPlaces } from './journal-places';
import { takeLock } from './lock';
import { isRunning, ownIdentity } from './process-identity';

let holderProgram: string;
beforeAll(async () => {
  holderProgram = await builtProgram('src/engine/database/lock-holder.fixture.ts');
});

test('a second process is refused and told the number of the first', async () => {
  const places = newJournal();
  const holder = await holderOf(places);
  await expect(takeLock(places)).rejects.toMatchObject({
    code: 'folder-in-use',
    message: expect.stringContaining(`process ${holder.pid}`)
  });
});

test('the same folder by another path is the same journal', async () => {
  const places = newJournal();
  const link = join(emptyFolder(), 'link');
  fs.symlinkSync(places.folder, link);
  await holderOf(places);
  await expect(takeLock(journalPlaces(link))).rejects.toMatchObject({ code: 'folder-in-use' });
});

test('who is ready to wait has it as soon as the holder has ended', async () => {
  const places = newJournal();
  const holder = await holderOf(places);
  const waiting = takeLock(places, 20_000);
  await expect(takeLock(places, 150)).rejects.toMatchObject({ code: 'folder-in-use' });
  holder.kill('SIGKILL');
  const lock = await waiting;
  expect(readPid(places)).toBe(process.pid);
  await lock.release();
});

test('when the holder is killed, the next opens at once', async () => {
  const places = newJournal();
  const holder = await holderOf(places);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const lock = await takeLock(places);
  expect(readPid(places)).toBe(process.pid);
  await lock.release();
});

test('a lock file left by a process whose number was given away again is taken over', async () => {
  const places = newJournal();
  const stale = { ...ownIdentity(), pid: process.ppid, started: '1' };
  fs.writeFileSync(places.lock, JSON.stringify(stale));
  const lock = await takeLock(places);
  expect(readPid(places)).toBe(process.pid);
  await lock.release();
  expect(fs.existsSync(places.lock)).toBe(false);
});

test('a lock file from before the machine was restarted, or one that is torn, is taken over', async () => {
  const places = newJournal();
  for (const left of [JSON.stringify({ ...ownIdentity(), pid: 1, boot: 'before' }), '{"pid": 1']) {
    fs.writeFileSync(places.lock, left);
    const lock = await takeLock(places);
    expect(readPid(places)).toBe(process.pid);
    await lock.release();
  }
});

test('a live holder whose socket cannot be seen from here is found by its lock file', async () => {
  const places = newJournal();
  const other = newJournal();
  const holder = await holderOf(other);
  // What a holder in another network namespace leaves: its file, but no socket with our name.
  fs.copyFileSync(other.lock, places.lock);
  await expect(takeLock(places)).rejects.toMatchObject({
    code: 'folder-in-use',
    message: expect.stringContaining(`process ${holder.pid}`)
  });
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  await (await takeLock(places)).release();
});

test('a released lock is free, also for the same process', async () => {
  const places = newJournal();
  await (await takeLock(places)).release();
  const again = await takeLock(places);
  expect(readPid(places)).toBe(process.pid);
  await again.release();
});

test('only this process is this process', () => {
  const own = ownIdentity();
  expect(isRunning(own)).toBe(true);
  expect(isRunning({ ...own, started: '1' })).toBe(false);
  expect(isRunning({ ...own, boot: 'another' })).toBe(false);
});

function newJournal(): JournalPlaces {
  const places = journalPlaces(emptyFolder());
  fs.mkdirSync(places.journal);
  return places;
}

function readPid(places: JournalPlaces): unknown {
  const holder: unknown = JSON.parse(fs.readFileSync(places.lock, 'utf8'));
  return (holder as { pid: unknown }).pid;
}

async function holderOf(places: JournalPlaces): Promise<ChildProcess> {
  const holder = spawn(process.execPath, [holderProgram, places.folder], {
    stdio: ['ignore', 'pipe', 'inherit']
  });
  onTestFinished(() => {
    holder.kill('SIGKILL');
  });
  const [said] = await once(holder.stdout, 'data');
  expect(String(said)).toBe(`holding ${holder.pid}\n`);
  return holder;
}
