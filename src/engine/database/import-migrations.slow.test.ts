import { expect, test } from 'vitest';
import { z } from 'zod';
import { freshFolder, openQuietly } from './fresh-journal.fixture';
import { migrations } from './migrations';

test('imports of before calendars made nothing but people, and can still be taken back', async () => {
  const folder = await freshFolder();
  const older = await openQuietly(folder, { migrations: migrations.slice(0, 20) });
  await older.db.transaction((tx) =>
    tx.run(
      `insert into import_batch (id, on_date, sources, new_people, changed_people)
       values ('0193b1c0-0000-7000-8000-000000000001', '2026-11-01', '{people.csv}', 12, 3)`,
      []
    )
  );
  await older.close();

  const { db } = await openQuietly(folder, { migrations: migrations.slice(0, 21) });
  expect(
    await db.read.rows(
      'select new_people as added, contacts, made, undone_at as undone from import_batch',
      [],
      z.unknown()
    )
  ).toEqual([{ added: 12, contacts: 0, made: {}, undone: null }]);
  expect(await db.read.rows('select key from import_event', [], z.unknown())).toEqual([]);
});
