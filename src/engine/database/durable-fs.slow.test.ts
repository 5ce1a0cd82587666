import fs from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { FailingDisk } from './failing-disk.fixture';
import { freshFolder, openFresh, openQuietly } from './fresh-journal.fixture';

const notes = 'create table note (id integer primary key, text text not null)';

afterEach(() => {
  vi.restoreAllMocks();
});

test('every saved note was put on the disk before it was acknowledged', async () => {
  const fsync = vi.spyOn(fs, 'fsyncSync');
  const { db } = await openFresh(notes);
  for (let id = 1; id <= 20; id += 1) {
    const before = fsync.mock.calls.length;
    await db.transaction((tx) => tx.run('insert into note values ($1, $2)', [id, 'lunch']));
    expect(fsync.mock.calls.length).toBeGreaterThan(before);
  }
});

test('without the override no fsync is ever called, so the test above measures something', async () => {
  const folder = await freshFolder();
  const fsync = vi.spyOn(fs, 'fsyncSync');
  const pgFolder = join(folder, 'journal', 'pg');
  const startParams = PGlite.defaultStartParams
    .filter((param) => param !== '-F')
    .concat('-c', 'wal_sync_method=fsync');
  const pg = await PGlite.create({ dataDir: pgFolder, fs: new NodeFS(pgFolder), startParams });
  await pg.exec(`${notes}; insert into note values (1, 'lunch'); checkpoint`);
  await pg.close();
  expect(fsync).not.toHaveBeenCalled();
});

test('Postgres itself believes in fsync', async () => {
  const { db } = await openFresh(notes);
  const setting = z.object({ fsync: z.string(), method: z.string(), commit: z.string() });
  const settings = await db.read.one(
    `select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method,
            current_setting('synchronous_commit') as commit`,
    [],
    setting
  );
  expect(settings).toEqual({ fsync: 'on', method: 'fsync', commit: 'on' });
});

test('when the disk cannot keep a note, it is not acknowledged and nothing waits for ever', async () => {
  let disk: FailingDisk | undefined;
  const onStopped = vi.fn<() => void>();
  const { db, close, folder } = await openFresh(notes, {
    durableFs: (pg) => (disk = new FailingDisk(pg)),
    onStopped
  });
  await db.transaction((tx) => tx.run('insert into note values (1, $1)', ['kept']));
  expect(onStopped).not.toHaveBeenCalled();
  if (disk) disk.fsyncFails = true;
  const failed = db.transaction((tx) => tx.run('insert into note values (2, $1)', ['lost']));
  await expect(failed).rejects.toMatchObject({ code: 'interrupted' });
  await expect(db.read.rows('select * from note', [], z.any())).rejects.toMatchObject({
    code: 'interrupted'
  });
  expect(onStopped).toHaveBeenCalledOnce();
  await close();

  const again = await openQuietly(folder, {
    migrations: [{ number: 1, name: 'test', sql: notes }]
  });
  const texts = await again.db.read.rows(
    'select text from note order by id',
    [],
    z.object({ text: z.string() })
  );
  expect(texts[0]).toEqual({ text: 'kept' });
});

test('a full disk refuses the save, and what was saved before is there when there is room again', async () => {
  let disk: FailingDisk | undefined;
  const { db, close, folder } = await openFresh(notes, {
    durableFs: (pg) => (disk = new FailingDisk(pg))
  });
  const save = (id: number) =>
    db.transaction((tx) => tx.run('insert into note values ($1, $2)', [id, 'x'.repeat(20_000)]));
  await save(1);
  if (disk) disk.isFull = true;
  await expect(save(2)).rejects.toMatchObject({ code: 'disk-full' });
  await expect(save(3)).rejects.toMatchObject({ code: 'disk-full' });
  if (disk) disk.isFull = false;
  await close();

  const again = await openQuietly(folder, {
    migrations: [{ number: 1, name: 'test', sql: notes }]
  });
  expect(await again.db.read.rows('select id from note', [], z.any())).toEqual([{ id: 1 }]);
  await again.db.transaction((tx) => tx.run('insert into note values (4, $1)', ['room again']));
});

test('no file of the journal is open to the group or to others', async () => {
  const { db, housekeeping, folder } = await openFresh(notes);
  await db.transaction((tx) =>
    tx.run('insert into note select n, $1 from generate_series(1, 2000) n', ['x'.repeat(500)])
  );
  await housekeeping.checkpoint();
  expect(openToOthers(folder, 'journal')).toEqual([]);
});

function openToOthers(...path: string[]): string[] {
  const place = join(...path);
  const stat = fs.statSync(place);
  const below = stat.isDirectory()
    ? fs.readdirSync(place).flatMap((name) => openToOthers(place, name))
    : [];
  return (stat.mode & 0o077) === 0 ? below : [place, ...below];
}
