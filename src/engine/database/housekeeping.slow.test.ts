import fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openFresh, openQuietly } from './fresh-journal.fixture';
import { readJournalState } from './journal-state';
import type { OpenedDatabase } from './open-database';

const schema = `create table person (id integer primary key, name text, tags text[]);
  create index person_tags on person using gin (tags);
  create index person_name on person (name);`;
const dayMs = 24 * 60 * 60 * 1000;

test('what was written is moved out of the log at the next tick, and only then', async () => {
  const { db, housekeeping } = await openFresh(schema);
  const logStart = 'select redo_lsn::text as lsn from pg_control_checkpoint()';
  await housekeeping.tick();
  const before = await db.read.one(logStart, [], z.unknown());
  await housekeeping.tick();
  expect(await db.read.one(logStart, [], z.unknown())).toEqual(before);
  await db.transaction((tx) => tx.run("insert into person values (1, 'Ana')", []));
  await housekeeping.tick();
  expect(await db.read.one(logStart, [], z.unknown())).not.toEqual(before);
});

test('once a week, in a quiet time, the tables are vacuumed', async () => {
  const start = Date.UTC(2026, 10, 21);
  let now = start;
  const opened = await openFresh(schema, { now: () => now });
  const { db, housekeeping, folder } = opened;
  await db.transaction((tx) => tx.run("insert into person values (1, 'Ana')", []));
  await housekeeping.tick();
  now = start + 6 * dayMs;
  await housekeeping.tick();
  expect(await estimate(opened)).toBe(-1);
  now = start + 8 * dayMs;
  // The estimate above was a statement: not a quiet time.
  await housekeeping.tick();
  expect(await estimate(opened)).toBe(-1);
  await housekeeping.tick();
  await housekeeping.tick();
  expect(await estimate(opened)).toBe(1);
  expect(stateOf(folder)).toMatchObject({ vacuumedMs: start + 8 * dayMs });
});

test('after an import the planner knows how much there is', async () => {
  const opened = await openFresh(schema);
  await opened.db.transaction((tx) => tx.run("insert into person values (1, 'Ana')", []));
  await opened.housekeeping.vacuum();
  expect(await estimate(opened)).toBe(1);
});

test('what was written stands in the indexes of words after the next tick, and after an import at once', async () => {
  const opened = await openFresh(schema);
  const write = (id: number) =>
    opened.db.transaction((tx) =>
      tx.run("insert into person values ($1::integer, 'Ana', array['okr'])", [id])
    );
  await write(1);
  await opened.housekeeping.tick();
  expect(await pagesToSortIn(opened)).toBe(0);
  await write(2);
  await opened.housekeeping.vacuum();
  expect(await pagesToSortIn(opened)).toBe(0);
  await write(3);
  expect(await pagesToSortIn(opened)).toBe(1);
});

test('calls made at once do their work one after the other', async () => {
  const opened = await openFresh(schema);
  await opened.db.transaction((tx) => tx.run("insert into person values (1, 'Ana')", []));
  const { housekeeping } = opened;
  await Promise.all([
    housekeeping.tick(),
    housekeeping.vacuum(),
    housekeeping.checkpoint(),
    housekeeping.tick()
  ]);
  expect(await estimate(opened)).toBe(1);
});

test('after an unclean end every row and index is read again, and a healthy journal passes', async () => {
  const { folder, housekeeping } = await reopenedAfterCrash();
  const reads = stateOf(folder);
  expect(reads).toMatchObject({ clean: false });
  await housekeeping.tick();
  expect(stateOf(folder)).toMatchObject({ checkedMs: Date.UTC(2026, 10, 22) });
});

test.each(['person', 'person_name', 'person_tags'])(
  'a damaged page of %s is found by that check and named',
  async (relation) => {
    const { housekeeping } = await reopenedAfterCrash((folder, fileOf) => {
      const path = join(folder, 'journal', 'pg', fileOf[relation] ?? '');
      const bytes = fs.readFileSync(path);
      bytes.fill(0x5a, 8192 + 4000, 8192 + 4100);
      fs.writeFileSync(path, bytes);
    });
    await expect(housekeeping.tick()).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining(`(${relation}: invalid page`)
    });
  }
);

test('an index that does not know a row is found, though every page of it is sound', async () => {
  const { db, housekeeping } = await reopenedAfterCrash();
  await db.transaction(async (tx) => {
    await tx.run(
      "update pg_index set indisready = false where indexrelid = 'person_name'::regclass",
      []
    );
    await tx.run("insert into person values (501, 'nobody finds me')", []);
  });
  await db.transaction((tx) =>
    tx.run("update pg_index set indisready = true where indexrelid = 'person_name'::regclass", [])
  );
  await expect(housekeeping.tick()).rejects.toMatchObject({
    code: 'damaged',
    message: expect.stringContaining('person_name: heap tuple')
  });
});

test('a table that lost all its rows without a word is noticed', async () => {
  const { housekeeping } = await reopenedAfterCrash((folder, fileOf) => {
    fs.truncateSync(join(folder, 'journal', 'pg', fileOf['person'] ?? ''), 0);
  });
  await expect(housekeeping.tick()).rejects.toMatchObject({ code: 'damaged' });
});

/** A journal with 500 people that was closed, perhaps harmed, and whose sentinel says it crashed. */
async function reopenedAfterCrash(
  harm: (folder: string, fileOf: Record<string, string>) => void = () => undefined
): Promise<OpenedDatabase & { folder: string }> {
  const options = { countedTables: ['person'], now: () => Date.UTC(2026, 10, 22) };
  const { db, close, folder } = await openFresh(schema, options);
  await db.transaction((tx) =>
    tx.run(
      "insert into person select n, 'person ' || n, array['a', n::text] from generate_series(1, 500) n",
      []
    )
  );
  const fileOf = await db.read.json(
    `select json_object_agg(relname, pg_relation_filepath(oid))::text from pg_class
     where relname like 'person%'`,
    [],
    z.record(z.string(), z.string())
  );
  await close();
  harm(folder, fileOf);
  const state = join(folder, 'journal', 'state.json');
  fs.writeFileSync(
    state,
    fs.readFileSync(state, 'utf8').replace('"clean": true', '"clean": false')
  );
  const migrations = [{ number: 1, name: 'test', sql: schema }];
  return { folder, ...(await openQuietly(folder, { migrations, ...options })) };
}

/** How many rows the planner believes `person` has: -1 until it is told. */
async function estimate({ db }: OpenedDatabase): Promise<number> {
  const row = await db.read.one(
    "select reltuples as n from pg_class where relname = 'person'",
    [],
    z.object({ n: z.number() })
  );
  return row.n;
}

/** How many pages of what is new a search in the index of tags would have to read; there are none afterwards. */
async function pagesToSortIn({ db }: OpenedDatabase): Promise<number> {
  const row = await db.read.one(
    "select gin_clean_pending_list('person_tags')::integer as n",
    [],
    z.object({ n: z.int() })
  );
  return row.n;
}

function stateOf(folder: string): unknown {
  const found = readJournalState(join(folder, 'journal', 'state.json'));
  return found.kind === 'state' ? found.state : found;
}
