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
    for (const [id, name] of [
      [person, 'Ana Ruiz'],
      [stranger, 'Raj Patel']
    ])
      await tx.run(`insert into person (id, name, added_on) values ($1::uuid, $2, '2026-01-01')`, [
        id ?? '',
        name ?? ''
      ]);
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

async function lunch(
  tx: { run(sql: string, params: string[]): Promise<number> },
  at: number,
  day: string
): Promise<void> {
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
