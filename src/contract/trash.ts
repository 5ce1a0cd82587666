import { z } from 'zod';
import { isoDate } from '../domain/calendar/calendar';
import { touchKind } from '../domain/journal/touch';
import { entryId } from '../domain/people/ids';
import { command, query } from './procedure';

/** A deleted entry. */
const trashedEntry = z.object({
  id: entryId,
  date: isoDate,
  text: z.string(),
  kind: touchKind.nullable(),
  /** Names of its people who are still here. */
  people: z.array(z.string()),
  deletedOn: isoDate,
  /** Days until it goes for good; 1: tomorrow. */
  daysLeft: z.int()
});
export type TrashedEntry = z.infer<typeof trashedEntry>;

export const trashApi = {
  /** Moves an entry with all that was made of it to the trash, where it lies for 30 days. @throws not-found */
  deleteEntry: command({ input: z.object({ id: entryId }), output: z.object({}) }),
  /** Brings an entry back from the trash. @throws not-found */
  restoreEntry: command({ input: z.object({ id: entryId }), output: z.object({}) }),
  /** Deleted entries, last deleted first, at most 500. */
  listTrash: query({
    input: z.object({}),
    output: z.array(trashedEntry),
    reads: ['trash', 'person']
  }),
  /** Deletes for good what lies in the trash: one entry, or all. Nothing brings it back but a backup. */
  emptyTrash: command({
    input: z.object({ id: entryId.nullable() }),
    output: z.object({ deleted: z.int() })
  })
} as const;
