import { z } from 'zod';
import type { ReviewDraft } from '../../../contract/review';
import type { IsoWeek } from '../../../domain/calendar/calendar';
import { entryId, type EntryId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { NoteWriter } from '../../note-writer';
import type { WriteDb } from '../../database/database';

/** Keeps a review as it is written. */
export const keepReview = (
  { week, draft }: { week: IsoWeek; draft: ReviewDraft },
  context: EngineContext
): Promise<Record<string, never>> =>
  context.db.transaction(async (tx) => {
    await write(tx, week, draft, context);
    return {};
  });

/**
 * Makes the entry of a review. Its id is kept before it is there: cut off in between, the next
 * attempt makes the same entry, and no second one.
 */
export async function finishReview(
  { week, draft, text }: { week: IsoWeek; draft: ReviewDraft; text: string },
  context: EngineContext,
  notes: NoteWriter
): Promise<{ entry: EntryId; isNew: boolean }> {
  const { db, newId, today } = context;
  const { id, isThere } = await db.transaction(async (tx) => {
    await write(tx, week, draft, context);
    // One that lies in the trash may come back: the new entry is another one.
    return tx.one(
      `update review r set entry_id = case
           when r.entry_id is null or exists (select from trash t where t.entry_id = r.entry_id) then $2
           else r.entry_id end
       where r.week = $1
       returning r.entry_id as id, exists (select from entry e where e.id = r.entry_id) as "isThere"`,
      [week, newId()],
      z.object({ id: entryId, isThere: z.boolean() })
    );
  });
  if (isThere) await notes.edit(id, text, context);
  else await notes.begin(id, today, text, context);
  return { entry: id, isNew: !isThere };
}

const write = (
  tx: WriteDb,
  week: IsoWeek,
  draft: ReviewDraft,
  { today }: EngineContext
): Promise<number> =>
  tx.run(
    `insert into review (week, begun_on, step, seconds, happened, learned, month_text, unthanked)
     values ($1, $2, $3, $4, $5, $6, $7, $8::uuid[])
     on conflict (week) do update set step = excluded.step, seconds = excluded.seconds,
       happened = excluded.happened, learned = excluded.learned, month_text = excluded.month_text,
       unthanked = excluded.unthanked`,
    [
      week,
      today,
      draft.step,
      draft.seconds,
      draft.happened,
      draft.learned,
      draft.monthText,
      draft.unthanked
    ]
  );
