import { afterAll, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { freshFolder, openFresh, openQuietly } from './fresh-journal.fixture';
import type { OpenedDatabase } from './open-database';

const schema = 'create table person (name text); create table "Odd name" (n int);';
const watchedTables = ['person', 'Odd name'];
const opened = await openFresh(schema, { watchedTables }, afterAll);

test('one commit is one change that names each table once', async () => {
  const heard = listenTo(opened);
  await opened.db.transaction(async (tx) => {
    await tx.run("insert into person values ('Ana')", []);
    await tx.run("update person set name = 'Raj'", []);
    await tx.run('insert into "Odd name" values (1)', []);
  });
  await opened.db.transaction((tx) => tx.run('delete from person', []));
  expect(heard).toEqual([['Odd name', 'person'], ['person']]);
});

test('nothing is told before the commit, after a rollback, or about a read', async () => {
  const heard = listenTo(opened);
  await opened.db
    .transaction(async (tx) => {
      await tx.run("insert into person values ('Ana')", []);
      throw new Error('changed my mind');
    })
    .catch(() => undefined);
  await opened.db.read.rows('select * from person', [], z.unknown());
  await opened.db.transaction(async (tx) => {
    await tx.run("insert into person values ('Ana')", []);
    expect(heard).toEqual([]);
  });
  expect(heard).toEqual([['person']]);
});

test('who stopped listening hears nothing more, the others do', async () => {
  const heard = listenTo(opened);
  const stopped: unknown[] = [];
  opened.changes.subscribe((change) => stopped.push(change))();
  await opened.db.transaction((tx) => tx.run("insert into person values ('Ana')", []));
  expect(stopped).toEqual([]);
  expect(heard).toHaveLength(1);
});

test('a listener may read the journal it was told about', async () => {
  const { db, changes } = opened;
  const seen = new Promise((resolve, reject) => {
    changes.subscribe(() => {
      db.read.rows('select name from person', [], z.unknown()).then(resolve, reject);
    });
  });
  await db.transaction((tx) => tx.run("insert into person values ('Ana')", []));
  expect(await seen).toContainEqual({ name: 'Ana' });
});

test('a table that came with a later step is watched too, and the old trigger stays one', async () => {
  const folder = await freshFolder();
  const first = { number: 1, name: 'first', sql: schema };
  const second = { number: 2, name: 'second', sql: 'create table goal (n int)' };
  await (await openQuietly(folder, { migrations: [first], watchedTables })).close();
  const later = await openQuietly(folder, {
    migrations: [first, second],
    watchedTables: [...watchedTables, 'goal']
  });
  const heard = listenTo(later);
  await later.db.transaction(async (tx) => {
    await tx.run('insert into goal values (1)', []);
    await tx.run("insert into person values ('Ana')", []);
  });
  expect(heard).toEqual([['goal', 'person']]);
});

function listenTo({ changes }: OpenedDatabase): (readonly string[])[] {
  const heard: (readonly string[])[] = [];
  onTestFinished(changes.subscribe((change) => heard.push(change.tables)));
  return heard;
}
