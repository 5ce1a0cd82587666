import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { addDays, isoDate, type IsoDate } from '../../domain/calendar/calendar';
import { personId } from '../../domain/people/ids';
import type { PastProposal } from '../../domain/suggestions/past-proposals';
import { suggest } from '../../domain/suggestions/suggest';
import { placesOf } from '../../domain/suggestions/suggest.fixture';
import { createEverybodyBook } from '../everybody';
import { shareDatabase } from '../journal.fixture';
import { suggestTo } from './suggestions';

const shared = shareDatabase();
const today = '2026-11-18' as IsoDate;

const somePerson = fc.record({
  department: fc.option(fc.constantFrom('Legal', 'Sales')),
  level: fc.option(fc.constantFrom('Lead', 'Senior')),
  site: fc.option(fc.constantFrom('Madrid', 'Lisbon')),
  rhythm: fc.constantFrom(7, 30, 90),
  left: fc.option(fc.constant(today), { freq: 1 }),
  proposed: fc.option(
    fc.record({
      kind: fc.constantFrom('lunch' as const, 'touch-base' as const),
      days: fc.nat({ max: 35 }),
      isNew: fc.boolean()
    })
  ),
  touches: fc.array(
    fc.record({
      days: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 400 })),
      asked: fc.boolean()
    }),
    { maxLength: 5 }
  )
});

test('asking for those who can win only finds the same people as looking at everybody', async () => {
  const { db, changes } = shared;
  // Kept over all rounds: what a change does not tell would show.
  const book = createEverybodyBook(db.read);
  changes.onPeople(book.changed);
  await fc.assert(
    fc.asyncProperty(fc.array(somePerson, { maxLength: 14 }), async (people) => {
      await db.transaction(async (tx) => {
        await tx.run('truncate person, entry, department cascade', []);
        await tx.run(writeSql, [
          JSON.stringify(
            people.map(({ touches, ...one }) => ({
              ...one,
              touches: touches.map(({ days, asked }) => ({ day: addDays(today, -days), asked }))
            }))
          )
        ]);
      });
      const everybody = await db.read.json(everybodySql, [addDays(today, -180)], z.array(row));
      const places = placesOf(everybody);
      const proposed = everybody.flatMap(({ id }, place): PastProposal[] => {
        const past = people[place]?.proposed;
        return past
          ? [{ person: id, kind: past.kind, on: addDays(today, -past.days), isNew: past.isNew }]
          : [];
      });
      const settled = { planned: new Set<string>(), proposed };
      expect(await suggestTo({ everybody: () => book.read(today), today }, settled)).toEqual(
        suggest({ today, places, people: everybody, mySite: null, proposed })
      );
    }),
    { numRuns: 12 }
  );
});

const row = z.object({
  id: personId,
  name: z.string(),
  title: z.string().nullable(),
  department: z.string().nullable(),
  level: z.string().nullable(),
  site: z.string().nullable(),
  contacts: z.int(),
  oneToOnes: z.int(),
  recentTouches: z.int(),
  lastContact: isoDate.nullable(),
  rhythmDays: z.int(),
  openAsk: z.boolean()
});

const writeSql = `
with doc as (
  select gen_random_uuid() as id, r.* from json_to_recordset($1::json)
    as r(department text, level text, site text, rhythm int, "left" date, touches json)),
departments as (
  insert into department (id, name) select gen_random_uuid(), department
  from (select distinct department from doc where department is not null) d returning id, name),
people as (
  insert into person (id, name, department_id, level, site, rhythm_days, left_on, added_on)
  select doc.id, 'Ana', d.id, level, site, rhythm, "left", '2026-01-01'
  from doc left join departments d on d.name = doc.department),
met as (
  select uuidv7() as id, doc.id as person, t.day, t.asked
  from doc, json_to_recordset(doc.touches) as t(day date, asked boolean)),
entries as (
  insert into entry (id, date, text, written_at, zone) select id, day, 'x', now(), 'UTC' from met),
touches as (
  insert into touch (id, entry_id, kind, date, at, zone, begun_by_me, asked)
  select id, id, 'lunch', day, now(), 'UTC', true, asked from met)
insert into touch_person (touch_id, person_id, position, date, one_to_one)
select id, person, 0, day, true from met`;

const everybodySql = `
select coalesce(json_agg(json_build_object(
  'id', p.id, 'name', p.name, 'title', p.title, 'department', d.name, 'level', p.level, 'site', p.site,
  'rhythmDays', p.rhythm_days,
  'contacts', (select count(*) from touch_person tp where tp.person_id = p.id),
  'oneToOnes', (select count(*) from touch_person tp where tp.person_id = p.id and tp.one_to_one),
  'recentTouches', (select count(*) from touch_person tp where tp.person_id = p.id and tp.date > $1),
  'lastContact', (select max(date) from touch_person tp where tp.person_id = p.id),
  'openAsk', coalesce((
    select t.asked from touch_person tp join touch t on t.id = tp.touch_id
    where tp.person_id = p.id and t.date > $1 order by t.date desc, t.id desc limit 1), false))), '[]')::text
from person p left join department d on d.id = p.department_id
where p.left_on is null`;
