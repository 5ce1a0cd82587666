import type { WriteDb } from '../../database/database';
import { writeEvents } from './apply-calendar';
import type { MadeCalendar, Writers } from './made';

/** Takes back what an import made of a calendar: entries that were touched since stay. Answers how many went and stayed. */
export async function undoCalendar(
  tx: WriteDb,
  { entries, plans: planned, plansBefore, events, eventsBefore }: MadeCalendar,
  { contacts, plans }: Writers
): Promise<{ removed: number; kept: number }> {
  const removed = await contacts.removeUntouched(tx, entries);
  const open = (await plans.read(tx, planned)).filter(({ state }) => state === 'planned');
  await plans.remove(
    tx,
    open.map(({ id }) => id)
  );
  for (const plan of plansBefore) await plans.write(tx, plan);
  // An event whose entry stays must not become one again.
  await tx.run(
    `delete from import_event e where key = any($1::text[])
       and not exists (select from entry x where x.id = e.entry_id)`,
    [events]
  );
  await writeEvents(tx, eventsBefore);
  return { removed: removed + open.length, kept: entries.length - removed };
}
