import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import type { Database } from './database';
import { DurableNodeFS } from './durable-fs';
import { freshFolder, openQuietly } from './fresh-journal.fixture';
import { journalPlaces } from './journal-places';
import { migrate } from './migrate';
import type { Migration } from './migrate';
import { openPglite } from './open-pglite';
import { ServerLog } from './server-log';
import { Session } from './session';

const first: Migration = {
  number: 1,
  name: 'people',
  sql: "create table person (name text); insert into person values ('Ana');"
};
const second: Migration = {
  number: 2,
  name: 'titles',
  sql: "alter table person add column title text; update person set title = 'Lead';"
};

test('steps are applied in order and remembered', async () => {
  const folder = await freshFolder();
  const { db } = await openQuietly(folder, { migrations: [first, second] });
  expect(await rows(db, 'select * from person')).toEqual([{ name: 'Ana', title: 'Lead' }]);
  expect(await rows(db, 'select number, name from schema_migration')).toEqual([
    { number: 1, name: 'people' },
    { number: 2, name: 'titles' }
  ]);
});

test('an older journal tells how far it is, a new one and one that is ready tell nothing', async () => {
  const folder = await freshFolder();
  const heard: string[] = [];
  const onMigrating = ({ done, of }: { done: number; of: number }) =>
    heard.push(`${done} of ${of}`);
  for (const migrations of [[first], [first, second], [first, second]])
    await (await openQuietly(folder, { migrations, onMigrating })).close();
  expect(heard).toEqual(['0 of 1', '1 of 1']);
});

test('a step that fails leaves the schema and the rows of the step before', async () => {
  const folder = await freshFolder();
  const broken = { ...second, sql: `${second.sql} delete from person; select 1/0;` };
  await expect(openQuietly(folder, { migrations: [first, broken] })).rejects.toThrow(
    'Migration 2 (titles) failed'
  );
  const { db } = await openQuietly(folder, { migrations: [first] });
  expect(await rows(db, 'select * from person')).toEqual([{ name: 'Ana' }]);
});

test('a first step that fails leaves an empty journal that the mended step fills', async () => {
  const folder = await freshFolder();
  const broken = { ...first, sql: `${first.sql} oops` };
  await expect(openQuietly(folder, { migrations: [broken] })).rejects.toThrow('Migration 1');
  const { db } = await openQuietly(folder, { migrations: [first] });
  expect(await rows(db, 'select * from person')).toEqual([{ name: 'Ana' }]);
});

test('a step whose text was changed after it ran is refused, other line ends are not a change', async () => {
  const folder = await freshFolder();
  const lines = { ...first, sql: 'create table a (x int);\ncreate table b (x int);\n' };
  await (await openQuietly(folder, { migrations: [lines] })).close();
  const windows = { ...lines, sql: lines.sql.replaceAll('\n', '\r\n') };
  await (await openQuietly(folder, { migrations: [windows] })).close();
  await expect(openQuietly(folder, { migrations: [first] })).rejects.toThrow('was changed');
});

test('a gap in the numbers is refused', async () => {
  const folder = await freshFolder();
  await expect(openQuietly(folder, { migrations: [second] })).rejects.toThrow('1 is missing');
});

test('however often and however far it ran before, the end is the same', async () => {
  const steps = Array.from({ length: 4 }, (_, index) => ({
    number: index + 1,
    name: `step-${index + 1}`,
    sql: `create table t${index + 1} (x int); insert into t${index + 1} values (1);`
  }));
  const session = await freshSession();
  const stops = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(stops, async (lengths) => {
      for (const length of [...lengths.sort((a, b) => a - b), 4, 4])
        expect(await migrate(session, steps.slice(0, length), 'here')).toBe(length);
      const { rows: found } = await session.execute(
        `select (select count(*) from schema_migration) as steps,
                (select count(*) from (table t1 union all table t2 union all table t3 union all table t4) t) as rows`,
        []
      );
      expect(found).toEqual([{ steps: 4, rows: 4 }]);
      await session.script('drop table schema_migration, t1, t2, t3, t4');
    }),
    { numRuns: 30 }
  );
});

async function freshSession(): Promise<Session> {
  const folder = await freshFolder();
  const { pg } = journalPlaces(folder);
  const log = new ServerLog(() => undefined);
  const session = new Session(await openPglite(pg, new DurableNodeFS(pg), log), log, folder);
  onTestFinished(() => session.close());
  return session;
}

function rows(db: Database, sql: string): Promise<unknown[]> {
  return db.read.rows(sql, [], z.unknown());
}
