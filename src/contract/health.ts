import { z } from 'zod';
import { command } from './procedure';

export const healthApi = {
  /** Reads every row and index of the journal and checks their structure; changes nothing. */
  checkJournal: command({
    input: z.object({}),
    output: z.object({
      /** What is wrong, in Postgres's words, by table or index; empty when all is well. */
      problems: z.array(z.string()),
      /** How many rows the tables hold that tell a loss. */
      rows: z.record(z.string(), z.int()),
      /** Whether the journal was closed in good order the last time before it was opened. */
      endedWell: z.boolean()
    }),
    audience: 'host',
    mayTakeMinutes: true
  })
} as const;
