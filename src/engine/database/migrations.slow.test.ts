import { expect, it } from 'vitest';
import { z } from 'zod';
import { freshFolder, openQuietly } from './fresh-journal.fixture';
import { migrations } from './migrations';

const person = '0193b1c0-0000-7000-8000-000000000001';
const stranger = '0193b1c0-0000-7000-8000-000000000002';

it('0002 counts the touches of the first journal as they were, and goes on counting', async () => {
  const folder = await freshFolder();
  const before = await openQuietly(folder, { migrations: migrations.slice(0, 1) });
  await before.db.transaction(async (tx) => {
    await twoPeople(tx);
    for (const [at, day] of ['2026-03-01', '2026-05-01', '2026-04-01'].entries())
      await lunch(tx, at, day);
  });
  const counted = await before.db.read.one(
    `select first_contact::text as first, last_contact::text as last, contacts, one_to_ones as alone from person where id = $1`,
    [person],
    z.unknown()
  );
  await before.close();

  const after = await openQuietly(folder, { migrations: migrations.slice(0, 2) });
  const read = () =>
    after.db.read.rows(
      `select person_id as id, first_contact::text as first, last_contact::text as last, contacts, one_to_ones as alone from acquaintance`,
      [],
      z.unknown()
    );
  expect(counted).toEqual({ first: '2026-03-01', last: '2026-05-01', contacts: 3, alone: 3 });
  expect(await read()).toEqual([{ id: person, ...(counted as object) }]);

  await after.db.transaction((tx) => tx.run(`delete from entry where date = '2026-05-01'`, []));
  expect(await read()).toEqual([
    { id: person, first: '2026-03-01', last: '2026-04-01', contacts: 2, alone: 2 }
  ]);
  await after.db.transaction((tx) => tx.run('delete from entry', []));
  expect(await read()).toEqual([]);
});

it('0003 counts the one-to-ones before each touch, and brings back what an older trash holds', async () => {
  const folder = await freshFolder();
  const before = await openQuietly(folder, { migrations: migrations.slice(0, 2) });
  await before.db.transaction(async (tx) => {
    await twoPeople(tx);
    for (const [at, day] of ['2026-03-01', '2026-05-01', '2026-04-01'].entries())
      await lunch(tx, at, day);
    await tx.run(
      `insert into trash (entry_id, deleted_at, content)
       select t.touch_id, '2026-06-01T00:00:00Z', jsonb_build_object('touch_person', jsonb_agg(to_jsonb(t)))
       from touch_person t where t.date = '2026-03-01' group by t.touch_id`,
      []
    );
  });
  await before.close();

  const after = await openQuietly(folder, { migrations: migrations.slice(0, 3) });
  const read = () =>
    after.db.read.rows(
      'select date::text as day, earlier_one_to_ones as earlier from touch_person order by date',
      [],
      z.unknown()
    );
  const counted = [
    { day: '2026-03-01', earlier: 0 },
    { day: '2026-04-01', earlier: 1 },
    { day: '2026-05-01', earlier: 2 }
  ];
  expect(await read()).toEqual(counted);

  await after.db.transaction((tx) =>
    tx.run(`delete from touch_person where date = '2026-03-01'`, [])
  );
  expect(await read()).toEqual([
    { day: '2026-04-01', earlier: 0 },
    { day: '2026-05-01', earlier: 1 }
  ]);
  await after.db.transaction((tx) =>
    tx.run(
      `insert into touch_person
       select r.* from trash, jsonb_populate_recordset(null::touch_person, content->'touch_person') r`,
      []
    )
  );
  expect(await read()).toEqual(counted);
});

it('0004 finds what an older journal holds by the forms of its words, and counts its topics', async () => {
  const folder = await freshFolder();
  const before = await openQuietly(folder, { migrations: migrations.slice(0, 3) });
  await before.db.transaction(async (tx) => {
    await twoPeople(tx);
    await lunch(tx, 0, '2026-03-01');
    await lunch(tx, 1, '2026-04-01');
    const first = '0193b1c0-0000-7000-8000-000000000100';
    await tx.run(`update entry set text = 'and/or closing the Café' where id = $1`, [first]);
    await tx.run(
      `insert into learning (id, entry_id, position, text, date)
       values ($1::uuid, $1::uuid, 0, 'they closed early', '2026-03-01')`,
      [first]
    );
    await tx.run(
      `insert into entry_topic (entry_id, position, topic) select id, 0, 'okr' from entry`,
      []
    );
  });
  await before.close();

  const { db } = await openQuietly(folder, { migrations: migrations.slice(0, 4) });
  const count = (table: string, word: string) =>
    db.read.one(
      `select count(*)::integer as found from ${table} where words @@ search_query(array[$1], '', '{}', '{}', 'english', false)`,
      [word],
      z.object({ found: z.int() })
    );
  for (const word of ['closes', 'or', 'cafe'])
    expect(await count('entry', word)).toEqual({ found: 1 });
  expect(await count('learning', 'closing')).toEqual({ found: 1 });
  expect(await count('person', 'ruiz')).toEqual({ found: 1 });
  const topics = () => db.read.rows('select name, entries from topic', [], z.unknown());
  expect(await topics()).toEqual([{ name: 'okr', entries: 2 }]);
  await db.transaction((tx) => tx.run(`delete from entry where date = '2026-03-01'`, []));
  expect(await topics()).toEqual([{ name: 'okr', entries: 1 }]);
  await db.transaction((tx) => tx.run('delete from entry', []));
  expect(await topics()).toEqual([]);
});

interface Writer {
  run(sql: string, params: string[]): Promise<number>;
}

it('0006 leaves entries, timelines and topics as they were, with nothing set by hand', async () => {
  const folder = await freshFolder();
  const before = await openQuietly(folder, { migrations: migrations.slice(0, 5) });
  await before.db.transaction(async (tx) => {
    await twoPeople(tx);
    await lunch(tx, 0, '2026-03-01');
    await tx.run(
      `insert into entry_person (entry_id, person_id, date) select id, $1, date from entry`,
      [stranger]
    );
    await tx.run(
      `insert into entry_topic (entry_id, position, topic) select id, 0, 'okr' from entry`,
      []
    );
  });
  await before.close();

  const after = await openQuietly(folder, { migrations: migrations.slice(0, 6) });
  expect(
    await after.db.read.rows(
      `select e.sensitive, e.read_text, ep.mentioned, ep.private_line, et.by_hand
       from entry e join entry_person ep on ep.entry_id = e.id join entry_topic et on et.entry_id = e.id
       where ep.person_id = $1`,
      [stranger],
      z.unknown()
    )
  ).toEqual([
    { sensitive: false, read_text: null, mentioned: false, private_line: null, by_hand: false }
  ]);
});

it('0010 leaves older entries as they are, finds them as before, and what is set by hand as well', async () => {
  const folder = await freshFolder();
  const before = await openQuietly(folder, { migrations: migrations.slice(0, 9) });
  await before.db.transaction(async (tx) => {
    await twoPeople(tx);
    await lunch(tx, 0, '2026-03-01');
    await lunch(tx, 1, '2026-04-01');
  });
  await before.close();

  const { db } = await openQuietly(folder, { migrations: migrations.slice(0, 10) });
  const details = () =>
    db.read.rows('select text, place, event, audience from entry', [], z.unknown());
  const none = { text: 'lunch', place: null, event: null, audience: null };
  expect(await details()).toEqual([none, none]);
  await db.transaction((tx) =>
    tx.run(`update entry set place = 'the Harbour' where date = '2026-03-01'`, [])
  );
  const found = (word: string) =>
    db.read.one(
      `select count(*)::integer as found from entry where words @@ search_query(array[$1], '', '{}', '{}', 'english', false)`,
      [word],
      z.unknown()
    );
  expect(await found('harbour')).toEqual({ found: 1 });
  expect(await found('lunches')).toEqual({ found: 2 });
});

it('0014 keeps what was planned, with whom, and finds the lunch that kept it', async () => {
  const folder = await freshFolder();
  const before = await openQuietly(folder, { migrations: migrations.slice(0, 13) });
  await before.db.transaction(async (tx) => {
    await twoPeople(tx);
    await lunch(tx, 0, '2026-03-04');
    for (const [at, state, day, whom] of [
      [1, 'open', '2026-03-03', person],
      [2, 'dropped', '2026-03-04', null],
      [3, 'done', '2026-03-05', stranger]
    ] as const)
      await tx.run(
        `insert into plan (id, practice, date, time, person_id, state)
         values ($1::uuid, 'lunch', $2::date, '12:15', $3::uuid, $4)`,
        [`0193b1c0-0000-7000-8000-00000000020${at}`, day, whom, state]
      );
  });
  await before.close();

  const { db } = await openQuietly(folder, { migrations: migrations.slice(0, 14) });
  const plans = () =>
    db.read.rows(
      `select kind, state, array(select person_id from plan_person where plan_id = p.id)::text[] as people,
         plan_kept_by(p) is not null as kept from plan p order by id`,
      [],
      z.unknown()
    );
  expect(await plans()).toEqual([
    { kind: 'lunch', state: 'planned', people: [person], kept: true },
    { kind: 'lunch', state: 'let-go', people: [], kept: false },
    { kind: 'lunch', state: 'done', people: [stranger], kept: false }
  ]);
  await db.transaction((tx) => tx.run('delete from person where id = $1', [person]));
  expect(await plans()).toHaveLength(2);
});

async function twoPeople(tx: Writer): Promise<void> {
  for (const [id, name] of [
    [person, 'Ana Ruiz'],
    [stranger, 'Raj Patel']
  ])
    await tx.run(`insert into person (id, name, added_on) values ($1::uuid, $2, '2026-01-01')`, [
      id ?? '',
      name ?? ''
    ]);
}

async function lunch(tx: Writer, at: number, day: string): Promise<void> {
  const id = `0193b1c0-0000-7000-8000-0000000001${String(at).padStart(2, '0')}`;
  await tx.run(
    `insert into entry (id, date, text, written_at, zone) values ($1::uuid, $2::date, 'lunch', '2026-06-01T00:00:00Z', 'UTC')`,
    [id, day]
  );
  await tx.run(
    `insert into touch (id, entry_id, kind, date, at, zone, begun_by_me, asked)
     values ($1::uuid, $1::uuid, 'lunch', $2::date, '2026-06-01T00:00:00Z', 'UTC', true, false)`,
    [id, day]
  );
  await tx.run(
    `insert into touch_person (touch_id, person_id, position, date, one_to_one) values ($1::uuid, $2::uuid, 0, $3::date, true)`,
    [id, person, day]
  );
}
