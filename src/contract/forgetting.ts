import { z } from 'zod';
import { personId } from '../domain/people/ids';
import { command, query } from './procedure';

const forgetting = z.object({
  /** Entries about nobody else: they go. */
  gone: z.int().nonnegative(),
  /** Entries with others: they stay, without the name. */
  kept: z.int().nonnegative()
});

export const forgettingApi = {
  /** What forgetting somebody would do to the entries. @throws not-found */
  previewForgetting: query({
    input: z.object({ id: personId }),
    output: forgetting,
    reads: ['person', 'entry', 'touch', 'promise', 'learning']
  }),
  /**
   * Deletes somebody for good, wherever they are named: card, entries about them alone, trash,
   * earlier versions, undo, imports and nudges; other texts lose the name. Nothing takes it back,
   * and afterwards the files of the journal hold nothing of it. Folders written by an export stay
   * as they are. @throws not-found
   */
  forgetPerson: command({
    input: z.object({ id: personId }),
    output: forgetting.extend({
      /** False: the journal holds nothing of them, yet its files could not be written anew. */
      isPurged: z.boolean()
    }),
    mayTakeMinutes: true
  })
} as const;
