import { expect, it } from 'vitest';
import { z } from 'zod';
import { ana, aroundStep, raj } from './older-journal.fixture';

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

it('0023 finds the words that were found before, only sooner', async () => {
  const { db } = await aroundStep('quick-words', (tx) =>
    tx.run(`insert into person_topic (person_id, position, topic) values ($1, 0, 'on-call')`, [ana])
  );
  const words = () =>
    db.read.rows('select words::text as words from person order by id', [], z.unknown());
  const before = await words();
  await db.transaction((tx) => tx.run('update person set note = note', []));
  expect(await words()).toEqual(before);
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

it('0022 has nobody proposed yet, and forgets a proposal with its person', async () => {
  const { db } = await aroundStep('suggestions', () => Promise.resolve());
  const proposed = () => db.read.rows('select person_id as id from suggestion', [], z.unknown());
  expect(await proposed()).toEqual([]);
  await db.transaction((tx) =>
    tx.run(
      `insert into suggestion (person_id, kind, suggested_on, is_new) values ($1, 'lunch', '2026-11-18', true)`,
      [raj]
    )
  );
  expect(await proposed()).toEqual([{ id: raj }]);
  await db.transaction((tx) => tx.run('delete from person where id = $1', [raj]));
  expect(await proposed()).toEqual([]);
});
