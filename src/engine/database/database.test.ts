import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from './database';
import { openFresh } from './fresh-journal.fixture';
import { plannedOnce } from './planned-once';

const person = 'create table person (id integer primary key, name text not null unique)';
const insert = 'insert into person (id, name) values ($1, $2)';
const named = z.object({ name: z.string() });
const anything = z.unknown();

const { db } = await openFresh(person, {}, afterAll);
beforeEach(() => db.transaction((tx) => tx.run('truncate person', [])));

test('dates stay dates, instants end in Z and counts are numbers', async () => {
  const row = await db.read.one(
    `select $1::date as day, $2::timestamptz as instant, $3::bigint as count, $4::time as clock,
            sum(1000000000000::bigint) as sum, $5::text[] as names, $6::jsonb as json, $7::boolean as yes`,
    ['2026-03-29', '2026-03-29T01:30:00.5+02:00', 7, '12:30', ['a"b', 'ü, {}'], { a: [1] }, true],
    anything
  );
  expect(row).toEqual({
    day: '2026-03-29',
    instant: '2026-03-28T23:30:00.500Z',
    count: 7,
    clock: '12:30:00',
    sum: 1e12,
    names: ['a"b', 'ü, {}'],
    json: { a: [1] },
    yes: true
  });
});

test('any text a person can type comes back as it was, unless Postgres cannot hold it', async () => {
  const echo = (text: string) =>
    db.read.one('select $1::text as name', [text], named).then(
      ({ name }) => name,
      (error: { code: string }) => error.code
    );
  const expected = (text: string) => (text.includes('\0') ? '22021' : text.toWellFormed());
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
      expect(await echo(text)).toBe(expected(text));
    })
  );
});

test('half an emoji becomes the replacement sign and the next save still works', async () => {
  for (const text of ['\ud83d', 'é\udc00', '日\udc00x', '\udc00\udc00日本'])
    expect(await db.read.one('select $1::text as name', [text], named)).toEqual({
      name: text.toWellFormed()
    });
});

test('a wrong value is refused before it reaches the journal', async () => {
  const missing = undefined as unknown as string;
  await expect(db.read.one('select $1::text', [missing], named)).rejects.toThrow('missing');
  await expect(db.read.one('select $1::text', [], named)).rejects.toThrow('takes 1 values');
  await expect(db.read.one('select 9007199254740993::bigint', [], anything)).rejects.toThrow(
    'too large'
  );
});

test('one, maybe and json say what they found', async () => {
  await add(db, 1, 'Ana');
  await add(db, 2, 'Raj');
  const all = 'select name from person order by id';
  expect(await db.read.maybe(`${all} limit 0`, [], named)).toBeNull();
  expect(await db.read.maybe(`${all} limit 1`, [], named)).toEqual({ name: 'Ana' });
  await expect(db.read.maybe(all, [], named)).rejects.toThrow('found 2');
  await expect(db.read.one(`${all} limit 0`, [], named)).rejects.toThrow('found none');
  expect(
    await db.read.json(
      'select json_agg(p order by id)::text from person p',
      [],
      z.array(z.object({ id: z.int(), name: z.string() }))
    )
  ).toEqual([
    { id: 1, name: 'Ana' },
    { id: 2, name: 'Raj' }
  ]);
  const none = "select json_agg(p)::text from person p where name = ''";
  expect(await db.read.json(none, [], z.null())).toBeNull();
});

test('an error in a transaction takes everything back, and the same statements work afterwards', async () => {
  await add(db, 1, 'Ana');
  const failed = db.transaction(async (tx) => {
    await tx.run(insert, [2, 'Raj']);
    await tx.run(insert, [3, 'Ana']);
  });
  await expect(failed).rejects.toMatchObject({ code: '23505' });
  expect(await names(db)).toEqual(['Ana']);
  await add(db, 2, 'Raj');
  expect(await names(db)).toEqual(['Ana', 'Raj']);
});

test('a statement first prepared in a transaction that failed is usable after it', async () => {
  const failed = db.transaction(async (tx) => {
    await tx.run(insert, [1, 'Ana']);
    throw new Error('changed my mind');
  });
  await expect(failed).rejects.toThrow('changed my mind');
  await add(db, 1, 'Ana');
  expect(await names(db)).toEqual(['Ana']);
});

test('an error nobody waited for still takes the transaction back', async () => {
  const failed = db.transaction(async (tx) => {
    await tx.run(insert, [1, 'Ana']);
    tx.run(insert, [1, 'Ana']).catch(() => undefined);
  });
  await expect(failed).rejects.toThrow('rolled back');
  expect(await names(db)).toEqual([]);
});

test('reading past the own transaction fails at once instead of waiting for ever', async () => {
  await expect(db.transaction(() => names(db))).rejects.toThrow("transaction's own tx");
  await expect(db.transaction(() => db.transaction(async () => 1))).rejects.toThrow('own tx');
  expect(await names(db)).toEqual([]);
});

test('a transaction cannot be used when it is over', async () => {
  const tx = await db.transaction(async (inner) => inner);
  await expect(tx.run(insert, [1, 'Ana'])).rejects.toThrow('over');
});

test('calls made at once are answered in order, each with its own rows', async () => {
  const written = db.transaction(async (tx) => {
    const [, count] = await Promise.all([
      tx.run(insert, [1, 'Ana']),
      tx.run('insert into person select n, n::text from generate_series(2, 4) n', [])
    ]);
    return count;
  });
  const answers = await Promise.all([
    written,
    names(db),
    ...Array.from({ length: 50 }, (_, n) =>
      db.read.one(`select ${n % 7} as a, $1::int as b`, [n], anything)
    )
  ]);
  expect(answers).toEqual([
    3,
    ['Ana', '2', '3', '4'],
    ...Array.from({ length: 50 }, (_, n) => ({ a: n % 7, b: n }))
  ]);
});

test('more different statements than are kept prepared all work, twice', async () => {
  for (let round = 0; round < 2; round += 1)
    for (let n = 0; n < 600; n += 1)
      expect(await db.read.one(`select ${n} as n`, [], anything)).toEqual({ n });
});

test('closing waits for what is being saved, and refuses what comes later', async () => {
  const { db } = await openFresh(person);
  const saved = add(db, 1, 'Ana');
  const closed = db.close();
  await expect(saved).resolves.toBe(1);
  await closed;
  await expect(names(db)).rejects.toThrow('closed');
  await db.close();
});

function add(db: Database, id: number, name: string): Promise<number> {
  return db.transaction((tx) => tx.run(insert, [id, name]));
}

async function names(db: Database): Promise<string[]> {
  const rows = await db.read.rows('select name from person order by id', [], named);
  return rows.map(({ name }) => name);
}

test('a statement planned once answers as any other, and the next is planned for its values', async () => {
  const mode = () =>
    db.read.one('show plan_cache_mode', [], z.object({ plan_cache_mode: z.string() }));
  const before = await mode();
  const echo = (value: number) =>
    db.read.one(
      plannedOnce('select 12 / $1::integer as rest'),
      [value],
      z.object({ rest: z.int() })
    );
  expect(await echo(3)).toEqual({ rest: 4 });
  await expect(echo(0)).rejects.toMatchObject({ code: '22012' });
  expect(await echo(4)).toEqual({ rest: 3 });
  expect(await mode()).toEqual(before);
});
