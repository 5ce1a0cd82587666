import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { touchWeight, warmthOf, type WarmTouch } from '../../domain/cadence/warmth';
import { addDays, isoDate } from '../../domain/calendar/calendar';
import { touchKind } from '../../domain/journal/touch';
import type { Database, WriteDb } from '../database/database';
import { freshFolder, openQuietly } from '../database/fresh-journal.fixture';
import { migrations } from '../database/migrations';
import { warmthOn } from './warmth';

const today = isoDate.parse('2026-11-18');
const ana = '0193b1c0-0000-7000-8000-000000000001';

let db: Database;
beforeAll(async () => {
  ({ db } = await openQuietly(await freshFolder(afterAll), { migrations }, afterAll));
});

it('the journal weighs every kind of contact as the domain does', async () => {
  const weighed = await db.read.rows(
    `select kind, alone as "oneToOne", touch_weight(kind, alone) as weight
     from unnest($1::text[]) as kind, unnest(array[true, false]) as alone`,
    [touchKind.options],
    z.object({ kind: touchKind, oneToOne: z.boolean(), weight: z.number() })
  );
  expect(weighed).toHaveLength(touchKind.options.length * 2);
  for (const { weight, ...touch } of weighed) expect(touchWeight(touch)).toBe(weight);
});

it('keeps the warmth of a tie through contacts in any order, corrections and another rhythm', async () => {
  await db.transaction((tx) =>
    tx.run(`insert into person (id, name, added_on) values ($1::uuid, 'Ana', '2020-01-01')`, [ana])
  );
  const warmth = async () =>
    (
      await db.read.one(
        `select ${warmthOn('$1::date')} as warmth from person p left join warmth w on w.person_id = p.id`,
        [today],
        z.object({ warmth: z.number() })
      )
    ).warmth;
  expect(await warmth()).toBe(0);

  await fc.assert(
    fc.asyncProperty(
      fc.array(someTouch, { minLength: 2, maxLength: 8 }),
      fc.integer({ min: 1, max: 400 }),
      async (touches, rhythmDays) => {
        await db.transaction((tx) => tx.run('delete from entry', []));
        await db.transaction((tx) =>
          tx.run('update person set rhythm_days = 90 where id = $1', [ana])
        );
        for (const [at, touch] of touches.entries())
          await db.transaction((tx) => writeDown(tx, at, touch));
        expect(await warmth()).toBeCloseTo(warmthOf(touches, 90, today), 9);

        await db.transaction((tx) =>
          tx.run('update person set rhythm_days = $2 where id = $1', [ana, rhythmDays])
        );
        expect(await warmth()).toBeCloseTo(warmthOf(touches, rhythmDays, today), 9);

        await db.transaction(async (tx) => {
          await tx.run('delete from entry where id = $1', [idOf(0)]);
          await tx.run(`update touch set kind = 'lunch' where id = $1`, [idOf(1)]);
        });
        const [, second, ...others] = touches;
        const corrected = second ? [{ ...second, kind: 'lunch' as const }, ...others] : [];
        expect(await warmth()).toBeCloseTo(warmthOf(corrected, rhythmDays, today), 9);
      }
    ),
    { numRuns: 12 }
  );
});

const idOf = (at: number): string =>
  `0193b1c0-0000-7000-8000-0000000001${String(at).padStart(2, '0')}`;

async function writeDown(tx: WriteDb, at: number, { kind, date, oneToOne }: WarmTouch) {
  const id = idOf(at);
  await tx.run(
    `insert into entry (id, date, text, written_at, zone) values ($1::uuid, $2::date, '', '2026-06-01T00:00:00Z', 'UTC')`,
    [id, date]
  );
  await tx.run(
    `insert into touch (id, entry_id, kind, date, at, zone, begun_by_me, asked)
     values ($1::uuid, $1::uuid, $2, $3::date, '2026-06-01T00:00:00Z', 'UTC', true, false)`,
    [id, kind, date]
  );
  await tx.run(
    `insert into touch_person (touch_id, person_id, position, date, one_to_one) values ($1::uuid, $2::uuid, 0, $3::date, $4::boolean)`,
    [id, ana, date, oneToOne]
  );
}

const someTouch = fc
  .record({
    kind: fc.constantFrom(...touchKind.options),
    days: fc.nat({ max: 4000 }),
    oneToOne: fc.boolean()
  })
  .map(({ days, ...touch }): WarmTouch => ({ ...touch, date: addDays(today, -days) }));
