import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { IsoDate } from '../domain/calendar/calendar';
import { addDays } from '../domain/calendar/calendar';
import type { WriteDb } from './database/database';
import { createEverybodyBook } from './everybody';
import { shareDatabase } from './journal.fixture';

const shared = shareDatabase();
const today = '2026-11-18' as IsoDate;

it('what is kept of everybody is what the journal says, whatever was changed meanwhile', async () => {
  const { db, changes } = shared;
  const kept = createEverybodyBook(db.read);
  changes.onPeople(kept.changed);
  await fc.assert(
    fc.asyncProperty(fc.array(someStep, { maxLength: 8 }), async (steps) => {
      for (const [sql, params] of [...beginning, ...steps]) {
        await db.transaction((tx: WriteDb) => tx.run(sql, params));
        await kept.read(today);
      }
      const { people, departments } = await kept.read(today);
      const anew = await createEverybodyBook(db.read).read(today);
      expect(departments).toEqual(anew.departments);
      expect(people.map(inOrder)).toEqual(anew.people.map(inOrder));
    }),
    { numRuns: 10 }
  );
});

const inOrder = <One extends { touchedOn: readonly string[]; roles: readonly string[] }>(
  one: One
) => ({
  ...one,
  touchedOn: one.touchedOn.toSorted(),
  roles: one.roles.toSorted()
});

type Step = [sql: string, params: (string | number | boolean)[]];
const idOf = (group: number, number: number): string =>
  `00000000-0000-7000-800${group}-${String(number).padStart(12, '0')}`;

const beginning: Step[] = [
  ['truncate person, entry, department cascade', []],
  [
    `insert into department (id, name) values ($1::uuid, 'Sales'), ($2::uuid, 'Legal')`,
    [idOf(1, 1), idOf(1, 2)]
  ],
  ...[1, 2, 3].map((number): Step => [
    `insert into person (id, name, department_id, added_on) values ($1::uuid, $2, $3::uuid, '2026-01-01')`,
    [idOf(2, number), `Person ${number}`, idOf(1, (number % 2) + 1)]
  ])
];

let entries = 0;
const someone = fc.integer({ min: 1, max: 3 }).map((number) => idOf(2, number));
const someDay = fc.integer({ min: -5, max: 400 }).map((days) => addDays(today, -days));

/** A touch with two people at once, as a line writes it. */
const touch = fc
  .record({ one: someone, other: someone, date: someDay, asked: fc.boolean() })
  .map(({ one, other, date, asked }): Step => {
    entries += 1;
    return [
      `with e as (
         insert into entry (id, date, text, written_at, zone) values ($1::uuid, $2::date, 'x', now(), 'UTC') returning id),
       t as (
         insert into touch (id, entry_id, kind, date, at, zone, begun_by_me, asked)
         select id, id, 'lunch', $2::date, now(), 'UTC', true, $3::boolean from e returning id)
       insert into touch_person (touch_id, person_id, position, date, one_to_one)
       select t.id, p.id, 0, $2::date, true from t, person p where p.id = any($4::uuid[])`,
      [idOf(3, entries), date, asked, `{${one},${other}}`]
    ];
  });

const newestTouch = '(select id from touch order by date desc, id desc limit 1)';

const someStep = fc.oneof(
  touch,
  touch,
  fc.constantFrom<Step[]>(
    [`delete from entry where id = ${newestTouch}`, []],
    [`update touch set asked = not asked where id = ${newestTouch}`, []],
    ['delete from role', []],
    ['delete from later', []],
    [`update department set name = 'Law' where name = 'Legal'`, []],
    [`delete from department where name = 'Sales'`, []]
  ),
  fc
    .tuple(someone, someDay)
    .map(([id, day]): Step => [
      'update touch_person set date = $2::date where person_id = $1::uuid',
      [id, day]
    ]),
  fc.tuple(someone, someone).map(([from, to]): Step => [
    `update touch_person t set person_id = $2::uuid where person_id = $1::uuid
       and exists (select from person where id = $2::uuid)
       and not exists (select from touch_person x where x.touch_id = t.touch_id and x.person_id = $2::uuid)`,
    [from, to]
  ]),
  someone.map((id): Step => ['delete from person where id = $1::uuid', [id]]),
  fc
    .tuple(someone, fc.constantFrom('Ana', 'Zoe'))
    .map(([id, name]): Step => [
      'update person set name = $2, rhythm_days = 7, left_on = null where id = $1::uuid',
      [id, name]
    ]),
  fc.tuple(someone, someDay).map(([id, day]): Step => [
    `insert into later (person_id, until) select id, $2::date from person where id = $1::uuid
     on conflict (person_id) do update set until = excluded.until`,
    [id, day]
  ]),
  fc.tuple(someone, fc.constantFrom('mentor', 'sponsor')).map(([id, kind]): Step => [
    `insert into role (person_id, kind, since, rhythm_days) select id, $2, '2026-01-01', 14 from person
     where id = $1::uuid on conflict do nothing`,
    [id, kind]
  ]),
  fc.tuple(someone, someone).map(([from, to]): Step => [
    `update role set person_id = $2::uuid where person_id = $1::uuid and kind = 'mentor'
       and exists (select from person where id = $2::uuid)
       and not exists (select from role where person_id = $2::uuid)`,
    [from, to]
  ])
);
