import fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { emptyFolder, freshFolder, openQuietly } from './fresh-journal.fixture';
import { readJournalState } from './journal-state';

const migrations = [
  { number: 1, name: 'note', sql: 'create table note (id integer primary key, text text)' }
];
const counts = z.object({ n: z.number() });

test('a first start makes a journal and leaves nothing half made, neither now nor from before', async () => {
  const folder = emptyFolder();
  const unfinished = join(folder, 'journal', 'creating-interrupted');
  const foreign = join(folder, 'journal', 'creating-a-list-of-mine');
  fs.mkdirSync(join(unfinished, 'pg'), { recursive: true });
  fs.writeFileSync(join(unfinished, 'unfinished-hallway-journal'), '');
  fs.mkdirSync(foreign);
  fs.writeFileSync(join(foreign, 'list.txt'), 'bread');

  const { db, close } = await openQuietly(folder, { migrations });
  await db.transaction((tx) => tx.run('insert into note values (1, $1)', ['hello']));
  await close();

  expect(fs.readdirSync(join(folder, 'journal')).sort()).toEqual([
    'creating-a-list-of-mine',
    'pg',
    'state.json'
  ]);
  expect(fs.readdirSync(foreign)).toEqual(['list.txt']);
});

test('what was written is there after closing, with the counts in the sentinel', async () => {
  const folder = await folderWithANote();
  expect(readJournalState(join(folder, 'journal', 'state.json'))).toMatchObject({
    kind: 'state',
    state: { schema: 1, clean: true, counts: { note: 1 } }
  });
  const { db } = await openQuietly(folder, { migrations });
  expect(await db.read.one('select count(*) as n from note', [], counts)).toEqual({ n: 1 });
});

test('a second opener is told who holds the journal', async () => {
  const folder = await freshFolder();
  await openQuietly(folder);
  await expect(openQuietly(folder)).rejects.toMatchObject({
    code: 'folder-in-use',
    message: expect.stringContaining(`process ${process.pid}`)
  });
});

test('a missing PG_VERSION is refused, and not one byte of the journal changes', async () => {
  const folder = await folderWithANote();
  const pg = join(folder, 'journal', 'pg');
  fs.rmSync(join(pg, 'PG_VERSION'));
  const before = listing(pg);
  await expect(openQuietly(folder, { migrations })).rejects.toMatchObject({ code: 'damaged' });
  expect(listing(pg)).toEqual(before);
});

test('an emptied folder is refused instead of started anew', async () => {
  const folder = await folderWithANote();
  const pg = join(folder, 'journal', 'pg');
  fs.rmSync(pg, { recursive: true });
  await expect(openQuietly(folder, { migrations })).rejects.toMatchObject({ code: 'damaged' });
  expect(fs.existsSync(pg)).toBe(false);
});

test('a refusal frees the lock, and the mended folder opens', async () => {
  const folder = await folderWithANote();
  const version = join(folder, 'journal', 'pg', 'PG_VERSION');
  fs.writeFileSync(version, '17\n');
  await expect(openQuietly(folder, { migrations })).rejects.toMatchObject({
    code: 'other-postgres'
  });
  fs.writeFileSync(version, '18\n');
  await openQuietly(folder, { migrations });
});

test('what sync tools drop is put back: empty folders, and a pid file without content', async () => {
  const folder = await folderWithANote();
  const pg = join(folder, 'journal', 'pg');
  for (const name of ['pg_notify', 'pg_tblspc', 'pg_replslot', 'pg_stat_tmp', 'pg_twophase'])
    fs.rmSync(join(pg, name), { recursive: true });
  fs.writeFileSync(join(pg, 'postmaster.pid'), '');
  const { db } = await openQuietly(folder, { migrations });
  expect(await db.read.one('select count(*) as n from note', [], counts)).toEqual({ n: 1 });
});

test('a file in the place of a folder is named', async () => {
  const folder = join(emptyFolder(), 'hallway');
  fs.writeFileSync(folder, 'not a folder');
  await expect(openQuietly(folder)).rejects.toMatchObject({
    code: 'damaged',
    message: expect.stringContaining('file')
  });
  expect(fs.readFileSync(folder, 'utf8')).toBe('not a folder');
});

test('a lost write-ahead log is damage, told with the reason Postgres gives', async () => {
  const folder = await folderWithANote();
  const wal = join(folder, 'journal', 'pg', 'pg_wal');
  for (const name of fs.readdirSync(wal))
    if (/^[0-9A-F]{24}$/.test(name)) fs.truncateSync(join(wal, name), 0);
  await expect(openQuietly(folder, { migrations })).rejects.toMatchObject({
    code: 'damaged',
    message: expect.stringContaining('checkpoint record')
  });
});

test('a newer Hallway is recognised by the sentinel and by the journal itself', async () => {
  const folder = await folderWithANote();
  await expect(openQuietly(folder, { migrations: [] })).rejects.toMatchObject({
    code: 'newer-schema'
  });
  fs.rmSync(join(folder, 'journal', 'state.json'));
  await expect(openQuietly(folder, { migrations: [] })).rejects.toMatchObject({
    code: 'newer-schema'
  });
  const { db } = await openQuietly(folder, { migrations });
  expect(await db.read.one('select count(*) as n from note', [], counts)).toEqual({ n: 1 });
});

async function folderWithANote(): Promise<string> {
  const folder = await freshFolder();
  const { db, close } = await openQuietly(folder, {
    migrations,
    countedTables: ['note', 'missing']
  });
  await db.transaction((tx) => tx.run('insert into note values (1, $1)', ['hello']));
  await close();
  return folder;
}

/** Every file with its size and time, so that a rewrite shows too. */
function listing(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${fs.statSync(path).size} ${fs.statSync(path).mtimeMs}`)
    .sort();
}
