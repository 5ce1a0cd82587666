import { expect, it } from 'vitest';
import { z } from 'zod';
import { freshFolder, openQuietly } from './fresh-journal.fixture';
import { migrations } from './migrations';

const ana = '0193b1c0-0000-7000-8000-000000000001';
const raj = '0193b1c0-0000-7000-8000-000000000002';

/** The journal of two colleagues and a lunch as it was before a step, and with that step. */
async function aroundStep(name: string, fill: (tx: Writer) => Promise<unknown>) {
  const folder = await freshFolder();
  const at = migrations.findIndex((one) => one.name === name);
  const before = await openQuietly(folder, { migrations: migrations.slice(0, at) });
  await before.db.transaction(async (tx) => {
    await tx.run(`insert into department (id, name) values ($1::uuid, 'Müllabfuhr')`, [ana]);
    await tx.run(
      `insert into person (id, name, nickname, email, title, site, department_id, added_on)
       values ($1::uuid, 'Ána Ruiz', 'Anita', 'ana@meridian.example', 'Pricing lead', 'Kraków', $1::uuid, '2026-01-01')`,
      [ana]
    );
    await tx.run(
      `insert into person (id, name, added_on) values ($1::uuid, 'Raj Patel', '2026-01-01')`,
      [raj]
    );
    await tx.run(
      `insert into entry (id, date, text, written_at, zone) values ($1::uuid, '2026-03-01', 'lunch', '2026-06-01T00:00:00Z', 'UTC')`,
      [ana]
    );
    await tx.run(
      `insert into touch (id, entry_id, kind, date, at, zone, begun_by_me, asked)
       values ($1::uuid, $1::uuid, 'lunch', '2026-03-01', '2026-06-01T00:00:00Z', 'UTC', true, false)`,
      [ana]
    );
    await tx.run(
      `insert into touch_person (touch_id, person_id, position, date, one_to_one) values ($1::uuid, $1::uuid, 0, '2026-03-01', true)`,
      [ana]
    );
    await fill(tx);
  });
  await before.close();
  return openQuietly(folder, { migrations: migrations.slice(0, at + 1) });
}

interface Writer {
  run(sql: string, params: string[]): Promise<number>;
}

it('0007 makes everybody sortable and findable as they were written, still here and laid aside by nobody', async () => {
  const { db } = await aroundStep('people', () => Promise.resolve());
  const people = () =>
    db.read.rows(
      `select p.name, sort_name as sorted, found_by as found, left_on as gone, contacts
       from person p left join acquaintance a on a.person_id = p.id order by sort_name`,
      [],
      z.unknown()
    );
  expect(await people()).toEqual([
    {
      name: 'Ána Ruiz',
      sorted: 'ana ruiz',
      found: 'ana ruiz anita pricing lead krakow ana@meridian.example',
      gone: null,
      contacts: 1
    },
    {
      name: 'Raj Patel',
      sorted: 'raj patel',
      found: 'raj patel    ',
      gone: null,
      contacts: null
    }
  ]);
  await db.transaction(async (tx) => {
    await tx.run(`update person set name = 'Zoë Ruiz', left_on = '2026-07-01' where id = $1`, [
      ana
    ]);
    await tx.run(`insert into role (person_id, kind, since) values ($1, 'mentor', '2026-01-01')`, [
      ana
    ]);
    await tx.run(`insert into later (person_id, until) values ($1, '2027-01-01')`, [raj]);
    await tx.run(`insert into not_duplicate (person_id, other_id) values ($1, $2)`, [ana, raj]);
  });
  expect((await people())[1]).toMatchObject({ sorted: 'zoe ruiz' });
  await db.transaction((tx) => tx.run('delete from person', []));
  for (const table of ['role', 'later', 'not_duplicate'])
    expect(await db.read.rows(`select * from ${table}`, [], z.unknown())).toEqual([]);
});

it('people of an older journal are found by what they know about, and only as long as they do', async () => {
  const { db } = await aroundStep('people-know', (tx) =>
    tx.run(`insert into person_topic (person_id, position, topic) values ($1, 0, 'on-call')`, [ana])
  );
  const knowing = async (word: string) =>
    db.read.rows(
      `select name from person where words @@ people_query(array[$1], '{}', 'C')`,
      [word],
      z.object({ name: z.string() })
    );
  expect(await knowing('call')).toEqual([{ name: 'Ána Ruiz' }]);
  expect(await knowing('pricing')).toEqual([]);
  await db.transaction((tx) =>
    tx.run(`insert into person_topic (person_id, position, topic) values ($1, 0, 'hiring')`, [raj])
  );
  expect(await knowing('hir')).toEqual([{ name: 'Raj Patel' }]);
  await db.transaction((tx) => tx.run(`update person_topic set topic = 'okr'`, []));
  expect(await knowing('okr')).toHaveLength(2);
  await db.transaction((tx) => tx.run('delete from person_topic', []));
  for (const word of ['call', 'hiring', 'okr']) expect(await knowing(word)).toEqual([]);
});

it.each([
  ['7', [{ start: 7, workingDays: [1, 2, 3, 4, 5] }]],
  ['1', []]
])(
  '0015 lets weeks begin on the day chosen before, %s, from a week to come on',
  async (chosen, rules) => {
    const { db } = await aroundStep('week-rules', (tx) =>
      tx.run(
        `insert into preference (name, value) values ('weekStart', $1), ('dayOrder', 'month-day')`,
        [chosen]
      )
    );
    const rows = await db.read.rows(
      `select start, working_days as "workingDays", from_week > to_char(current_date, 'IYYY-"W"IW') as later from week_rule`,
      [],
      z.unknown()
    );
    expect(rows).toEqual(rules.map((rule) => ({ ...rule, later: true })));
    expect(await db.read.rows('select name from preference', [], z.unknown())).toEqual([
      { name: 'dayOrder' }
    ]);
  }
);
