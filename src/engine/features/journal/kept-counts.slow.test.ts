import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { shareDatabase } from '../../journal.fixture';

const shared = shareDatabase();

const people = ['a', 'b', 'c'].map((end) => `0193b1c0-0000-7000-8000-00000000000${end}`);
const idOf = (touch: number) =>
  `0193b1c0-0000-7000-8000-0000000001${String(touch).padStart(2, '0')}`;
const dayOf = (day: number) => `2026-03-${String(day).padStart(2, '0')}`;

const someTouch = fc.nat({ max: 11 });
const someDay = fc.integer({ min: 1, max: 9 });
const somePerson = fc.constantFrom(...people);
const someAct = fc.oneof(
  fc.record({
    act: fc.constant('write' as const),
    touches: fc.uniqueArray(
      fc.record({ touch: someTouch, day: someDay, who: fc.subarray(people, { minLength: 1 }) }),
      { minLength: 1, maxLength: 4, selector: (one) => one.touch }
    )
  }),
  fc.record({ act: fc.constant('forget' as const), touches: fc.uniqueArray(someTouch) }),
  fc.record({ act: fc.constant('move' as const), touch: someTouch, day: someDay }),
  fc.record({ act: fc.constant('merge' as const), from: somePerson, into: somePerson }),
  fc.record({ act: fc.constant('leave' as const), who: somePerson })
);

test('counts kept over any history are those of a recount', async () => {
  const { db } = shared;
  await fc.assert(
    fc.asyncProperty(fc.array(someAct, { maxLength: 10 }), async (acts) => {
      await db.transaction((tx) => tx.run('truncate person, entry cascade', []));
      for (const act of acts) {
        await db.transaction(async (tx) => {
          await tx.run(
            `insert into person (id, name, added_on) select id, 'Ana', '2026-01-01' from unnest($1::uuid[]) as p(id)
             on conflict do nothing`,
            [people]
          );
          switch (act.act) {
            case 'write':
              await tx.run(writeSql, [
                JSON.stringify(
                  act.touches.map(({ touch, day, who }) => ({
                    id: idOf(touch),
                    day: dayOf(day),
                    who
                  }))
                )
              ]);
              break;
            case 'forget':
              await tx.run('delete from entry where id = any($1::uuid[])', [act.touches.map(idOf)]);
              break;
            case 'move':
              await tx.run('update touch_person set date = $2 where touch_id = $1', [
                idOf(act.touch),
                dayOf(act.day)
              ]);
              break;
            case 'merge':
              await tx.run(
                `update touch_person t set person_id = $2 where person_id = $1
                 and not exists (select from touch_person x where x.touch_id = t.touch_id and x.person_id = $2)`,
                [act.from, act.into]
              );
              break;
            case 'leave':
              await tx.run('delete from person where id = $1', [act.who]);
          }
        });
        const { kept, counted } = await db.read.json(bothSql, [], both);
        expect(kept).toEqual(counted);
      }
    }),
    { numRuns: 20 }
  );
});

const both = z.object({ kept: z.unknown(), counted: z.unknown() });

const writeSql = `
with doc as (
  select r.* from json_to_recordset($1::json) as r(id uuid, day date, who uuid[])
  where not exists (select from entry e where e.id = r.id)),
entries as (
  insert into entry (id, date, text, written_at, zone) select id, day, 'x', now(), 'UTC' from doc),
touches as (
  insert into touch (id, entry_id, kind, date, at, zone, begun_by_me, asked)
  select id, id, 'lunch', day, now(), 'UTC', true, false from doc)
insert into touch_person (touch_id, person_id, position, date, one_to_one)
select id, unnest(who), 0, day, cardinality(who) = 1 from doc`;

const bothSql = `
select json_build_object(
  'kept', json_build_array(
    (select json_agg(to_json(a) order by a.person_id) from acquaintance a),
    (select json_agg(json_build_array(t.touch_id, t.person_id, t.earlier_one_to_ones) order by t.touch_id, t.person_id)
     from touch_person t)),
  'counted', json_build_array(
    (select json_agg(to_json(c) order by c.person_id) from (
      select person_id, min(date) as first_contact, max(date) as last_contact, count(*) as contacts,
        count(*) filter (where one_to_one) as one_to_ones
      from touch_person group by person_id) c),
    (select json_agg(json_build_array(t.touch_id, t.person_id, (
        select count(*) from touch_person x
        where x.person_id = t.person_id and x.one_to_one and (x.date, x.touch_id) < (t.date, t.touch_id))) order by t.touch_id, t.person_id)
     from touch_person t)))::text`;
