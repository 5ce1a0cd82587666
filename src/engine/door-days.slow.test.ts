import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type IsoDate } from '../domain/calendar/calendar';
import type { DoorDays } from '../domain/goals/lived-weeks';
import { createDoorDaysBook } from './door-days';
import { shareDatabase } from './journal.fixture';

const shared = shareDatabase();

it('what is kept of the doors by day is what the journal says, whatever was changed meanwhile', async () => {
  const { db, changes } = shared;
  const kept = createDoorDaysBook(db.read);
  changes.onDays(kept.changed);
  await fc.assert(
    fc.asyncProperty(fc.array(someStep, { maxLength: 10 }), async (steps) => {
      for (const [sql, params] of [...beginning, ...steps]) {
        await db.transaction((tx) => tx.run(sql, params));
        await kept.read();
      }
      const anew = createDoorDaysBook(db.read);
      expect(asRows(await kept.read())).toEqual(asRows(await anew.read()));
    }),
    { numRuns: 15 }
  );
});

/** In the order of days and doors. */
const asRows = (days: DoorDays): string[] =>
  [...days]
    .flatMap(([date, doors]) => [...doors].map(([door, amount]) => `${date} ${door} ${amount}`))
    .sort();

type Step = [sql: string, params: (string | number | boolean)[]];
const idOf = (group: number, number: number): string =>
  `00000000-0000-7000-800${group}-${String(number).padStart(12, '0')}`;

const beginning: Step[] = [
  ['delete from entry', []],
  ['delete from person', []],
  ...[1, 2].map((number): Step => [
    `insert into person (id, name, added_on) values ($1::uuid, $2, '2026-01-01')`,
    [idOf(2, number), `Person ${number}`]
  ])
];

let entries = 0;
const someone = fc.integer({ min: 1, max: 2 }).map((number) => idOf(2, number));
const someDay = fc.nat({ max: 30 }).map((days) => addDays('2026-11-01' as IsoDate, days));
const oldest = '(select id from touch order by date, id limit 1)';

/** A lunch, alone with somebody or with nobody named. */
const lunch = fc
  .record({ who: fc.option(someone), date: someDay, kind: fc.constantFrom('lunch', 'event') })
  .map(({ who, date, kind }): Step => {
    entries += 1;
    return [
      `with e as (
         insert into entry (id, date, text, written_at, zone) values ($1::uuid, $2::date, 'x', now(), 'UTC') returning id),
       t as (
         insert into touch (id, entry_id, kind, date, at, zone, begun_by_me, asked)
         select id, id, $3, $2::date, now(), 'UTC', true, false from e returning id)
       insert into touch_person (touch_id, person_id, position, date, one_to_one)
       select t.id, p.id, 0, $2::date, true from t, person p where p.id = any($4::uuid[])`,
      [idOf(3, entries), date, kind, who === null ? '{}' : `{${who}}`]
    ];
  });

const someStep = fc.oneof(
  { weight: 4, arbitrary: lunch },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Step[]>(
      // With the first of them gone, the ones after may be with somebody not well known again.
      [`delete from entry where id = ${oldest}`, []],
      [`update touch set practice = 'appreciate' where id = ${oldest}`, []],
      [`update touch set begun_by_me = not begun_by_me where id = ${oldest}`, []],
      [`delete from person where name = 'Person 1'`, []]
    )
  },
  {
    weight: 1,
    arbitrary: someDay.map((date): Step => [
      `with t as (update touch set date = $1::date where id = ${oldest} returning id)
       update touch_person p set date = $1::date from t where p.touch_id = t.id`,
      [date]
    ])
  }
);
