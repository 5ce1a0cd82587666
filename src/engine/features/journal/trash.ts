import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import { trashApi, type TrashedEntry } from '../../../contract/trash';
import {
  addMinutes,
  dateAt,
  daysBetween,
  instantOf,
  epochMsOf,
  parseInstant,
  type Instant
} from '../../../domain/calendar/calendar';
import type { EntryId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import { contentSql, writeKeptEntry, writeKeptHanging } from './entry-content';

const trashDays = 30;

/** Moves an entry with everything that hangs on it into the trash, where it lies for 30 days. */
export function deleteEntry(id: EntryId, { db, now }: EngineContext): Promise<void> {
  return db.transaction(async (tx) => {
    const moved = await tx.run(
      `insert into trash (entry_id, deleted_at, content)
       select e.id, $2, ${contentSql} || jsonb_build_object('entry_version',
         (select jsonb_agg(to_jsonb(v)) from entry_version v where v.entry_id = e.id))
       from entry e where e.id = $1
       on conflict (entry_id) do update set deleted_at = excluded.deleted_at, content = excluded.content`,
      [id, now]
    );
    if (moved === 0)
      throw new JournalError('not-found', 'This entry is not in the journal any more.');
    await tx.run('delete from entry where id = $1', [id]);
    await tx.run('delete from trash where deleted_at < $1', [oldest(now)]);
  });
}

/** Brings an entry back as it was, with its versions; people forgotten meanwhile stay forgotten. */
export function restoreEntry(id: EntryId, { db }: EngineContext): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await tx.maybe(
      'select entry_id as id from trash where entry_id = $1',
      [id],
      z.object({ id: z.string() })
    );
    if (!found) throw new JournalError('not-found', 'This entry is not in the trash any more.');
    const kept = { table: 'trash', key: 'entry_id', id } as const;
    await writeKeptEntry(tx, kept);
    await writeKeptHanging(tx, kept);
    await tx.run(
      `insert into entry_version select r.* from trash,
         jsonb_populate_recordset(null::entry_version, nullif(content->'entry_version', 'null')) r
       where trash.entry_id = $1`,
      [id]
    );
    await tx.run('delete from trash where entry_id = $1', [id]);
  });
}

const trashRow = trashApi.listTrash.output.element
  .omit({ deletedOn: true, daysLeft: true })
  .extend({ deletedAt: z.string() });

/** What lies in the trash, last deleted first. */
export async function listTrash({ db, now, zone, today }: EngineContext): Promise<TrashedEntry[]> {
  const rows = await db.read.json(listSql, [oldest(now)], z.array(trashRow));
  return rows.map(({ deletedAt, ...entry }) => {
    const at = parseInstant(deletedAt);
    const deletedOn = at ? dateAt(instantOf(epochMsOf(at)), zone) : today;
    return {
      ...entry,
      deletedOn,
      daysLeft: Math.max(1, trashDays - daysBetween(deletedOn, today))
    };
  });
}

const listSql = `
select coalesce(json_agg(json_build_object(
  'id', t.entry_id, 'date', t.content->'entry'->0->>'date', 'text', left(t.content->'entry'->0->>'text', 2000),
  'kind', t.content->'touch'->0->>'kind', 'deletedAt', t.deleted_at,
  'people', (
    select coalesce(json_agg(p.name order by p.name), '[]')
    from jsonb_array_elements(coalesce(nullif(t.content->'entry_person', 'null'), '[]')) x
    join person p on p.id = (x->>'person_id')::uuid)
) order by t.deleted_at desc, t.entry_id desc), '[]')::text
from (select * from trash where deleted_at >= $1 order by deleted_at desc, entry_id desc limit 500) t`;

/** Deletes for good one entry of the trash, or all of them. */
export const emptyTrash = (id: EntryId | null, { db }: EngineContext): Promise<number> =>
  db.transaction((tx) => tx.run('delete from trash where $1::uuid is null or entry_id = $1', [id]));

/** What was deleted before this is gone. */
const oldest = (now: Instant): Instant => addMinutes(now, -trashDays * 24 * 60);
