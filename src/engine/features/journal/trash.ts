import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import { addMinutes } from '../../../domain/calendar/calendar';
import type { EntryId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';

const trashDays = 30;

/** The tables that hang on an entry, parents first. */
const hanging = ['entry_person', 'entry_topic', 'touch', 'promise', 'learning'] as const;

/** Moves an entry with everything that hangs on it into the trash, where it lies for 30 days. */
export function deleteEntry(id: EntryId, { db, now }: EngineContext): Promise<void> {
  return db.transaction(async (tx) => {
    const moved = await tx.run(
      `insert into trash (entry_id, deleted_at, content)
       select e.id, $2, jsonb_build_object('entry', jsonb_agg(to_jsonb(e) - 'words'), ${hangingSql})
       from entry e where e.id = $1 group by e.id
       on conflict (entry_id) do update set deleted_at = excluded.deleted_at, content = excluded.content`,
      [id, now]
    );
    if (moved === 0)
      throw new JournalError('not-found', 'This entry is not in the journal any more.');
    await tx.run('delete from entry where id = $1', [id]);
    await tx.run('delete from trash where deleted_at < $1', [
      addMinutes(now, -trashDays * 24 * 60)
    ]);
  });
}

const hangingSql = [
  ...hanging.map(
    (table) => `'${table}', (select jsonb_agg(to_jsonb(x)) from ${table} x where x.entry_id = e.id)`
  ),
  `'touch_person', (select jsonb_agg(to_jsonb(x)) from touch_person x join touch t on t.id = x.touch_id where t.entry_id = e.id)`
].join(', ');

/** Brings an entry back as it was; people forgotten meanwhile stay forgotten. */
export function restoreEntry(id: EntryId, { db }: EngineContext): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await tx.maybe(
      'select entry_id as id from trash where entry_id = $1',
      [id],
      z.object({ id: z.string() })
    );
    if (!found) throw new JournalError('not-found', 'This entry is not in the trash any more.');
    await tx.run(
      `insert into entry (id, date, time, text, written_at, zone)
       select r.id, r.date, r.time, r.text, r.written_at, r.zone
       from trash, jsonb_populate_recordset(null::entry, content->'entry') r where entry_id = $1`,
      [id]
    );
    for (const table of [...hanging, 'touch_person'])
      await tx.run(
        `insert into ${table} select r.* from trash, jsonb_populate_recordset(null::${table}, nullif(content->'${table}', 'null')) r
         where trash.entry_id = $1 ${namesPerson.has(table) ? 'and (r.person_id is null or exists (select from person p where p.id = r.person_id))' : ''}`,
        [id]
      );
    await tx.run('delete from trash where entry_id = $1', [id]);
  });
}

const namesPerson: ReadonlySet<string> = new Set([
  'entry_person',
  'touch_person',
  'promise',
  'learning'
]);
