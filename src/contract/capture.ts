import { z } from 'zod';
import { touchKind } from '../domain/journal/touch';
import { personId } from '../domain/people/ids';
import { maxEntryLength, mentionChoice } from './entry-text';
import { command, query } from './procedure';
import { storableText } from './storable-text';

/** A line being written. */
const draft = z.object({
  text: storableText.max(maxEntryLength),
  choices: z.array(mentionChoice).max(50)
});

/** How a guess was put right once, and will be made from then on. */
const correction = z.discriminatedUnion('sort', [
  z.object({
    sort: z.literal('name'),
    /** As names are compared: folded, letters and digits only. */
    written: z.string(),
    means: z.union([personId, z.literal('nobody')])
  }),
  z.object({ sort: z.literal('kind'), written: z.string(), kind: touchKind })
]);
export type Correction = z.infer<typeof correction>;

export const captureApi = {
  /** The line that was being written when the window or the app last ended, and one that waits aside; empty texts when there is none. */
  readDraft: query({
    input: z.object({}),
    output: z.object({ line: draft, aside: draft }),
    reads: []
  }),
  /** Keeps the line being written on disk; an empty text is forgotten. */
  keepDraft: command({ input: z.object({ line: draft, aside: draft }), output: z.object({}) }),
  /** Every remembered correction, last made first. */
  listCorrections: query({
    input: z.object({}),
    output: z.array(correction),
    reads: ['correction', 'person']
  }),
  /** Forgets one correction, or with nothing named all of them. */
  forgetCorrections: command({
    input: z.object({
      one: z.object({ sort: z.enum(['name', 'kind']), written: z.string().max(200) }).nullish()
    }),
    output: z.object({})
  })
} as const;
