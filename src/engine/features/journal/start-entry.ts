import type { IsoDate } from '../../../domain/calendar/calendar';
import { entryId, type EntryId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import { editText } from './edit-text';

/**
 * Begins a note on a day. It is a row from its first moment on, so that what is typed is saved like
 * any other text; its meaning is decided about as of an empty text.
 */
export async function startEntry(
  date: IsoDate,
  text: string,
  context: EngineContext,
  id: EntryId = entryId.parse(context.newId())
): Promise<EntryId> {
  await context.db.transaction((tx) =>
    tx.run(
      `insert into entry (id, date, text, written_at, zone, read_text) values ($1, $2, '', $3, $4, '')`,
      [id, date, context.now, context.zone]
    )
  );
  if (text !== '') await editText({ id, text, choices: [] }, context);
  return id;
}

/** Takes away an entry with nothing in it; answers whether there was nothing. */
export async function dropEmptyEntry(id: EntryId, { db }: EngineContext): Promise<boolean> {
  const nothing = ['touch', 'promise', 'learning', 'entry_person', 'entry_topic']
    .map((table) => `not exists (select from ${table} x where x.entry_id = e.id)`)
    .join(' and ');
  const dropped = await db.transaction((tx) =>
    tx.run(`delete from entry e where e.id = $1 and e.text !~ '\\S' and ${nothing}`, [id])
  );
  return dropped > 0;
}
