import { z } from 'zod';
import { isoDate } from '../domain/calendar/calendar';
import { entryId, promiseId } from '../domain/people/ids';
import { command, query } from './procedure';
import { entryPromise, promiseState } from './timeline';

/** An open promise with the entry it came from; `madeOn` is that entry's date. */
export const openPromise = entryPromise.extend({ entry: entryId, madeOn: isoDate });
export type OpenPromise = z.infer<typeof openPromise>;

export const promisesApi = {
  /** All open promises: dated ones first, soonest first, then oldest first. */
  listOpenPromises: query({
    input: z.object({}),
    output: z.array(openPromise),
    reads: ['promise', 'person', 'entry']
  }),
  /** Gives a promise another day, or none. @throws not-found */
  movePromise: command({
    input: z.object({ id: promiseId, due: isoDate.nullable() }),
    output: z.object({ before: isoDate.nullable() })
  }),
  /** Marks a promise kept, let go, or open again. @throws not-found */
  settlePromise: command({
    input: z.object({ id: promiseId, state: promiseState }),
    output: z.object({ before: promiseState })
  })
} as const;
