import { freshFolder, openQuietly } from './fresh-journal.fixture';
import { migrations } from './migrations';
import type { OpenedDatabase } from './open-database';

export const ana = '0193b1c0-0000-7000-8000-000000000001';
export const raj = '0193b1c0-0000-7000-8000-000000000002';

/** The journal of two colleagues and a lunch as it was before a step, and with that step. `fill` writes more before it. */
export async function aroundStep(
  name: string,
  fill: (tx: Writer) => Promise<unknown>
): Promise<OpenedDatabase & { folder: string }> {
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
  return { folder, ...(await openQuietly(folder, { migrations: migrations.slice(0, at + 1) })) };
}

export interface Writer {
  run(sql: string, params: string[]): Promise<number>;
}
