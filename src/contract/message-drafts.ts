import { z } from 'zod';
import { isoDate } from '../domain/calendar/calendar';
import { occasionKind } from '../domain/occasions/occasion';
import { personId, promiseId, touchId } from '../domain/people/ids';
import { query } from './procedure';
import { openPromise } from './promises';

/** What words are wanted for, and to whom: those thanked are the people of a contact not thanked since, those met the people of an event. */
export const draftAbout = z.discriminatedUnion('about', [
  z.object({ about: z.literal('hello'), person: personId }),
  z.object({ about: z.literal('thanks'), touch: touchId }),
  z.object({ about: z.literal('met'), touch: touchId }),
  z.object({
    about: z.literal('occasion'),
    person: personId,
    kind: occasionKind,
    date: isoDate
  }),
  /** For what they promised and kept on that day, to be said before others. */
  z.object({ about: z.literal('praise'), person: personId, on: isoDate }),
  z.object({ about: z.literal('promise'), promise: promiseId })
]);
export type DraftAbout = z.infer<typeof draftAbout>;

const messageDraft = z.object({
  title: z.string(),
  /** To whom; empty: a promise that names nobody. */
  people: z.array(z.object({ id: personId, name: z.string() })),
  draft: z.object({ subject: z.string(), body: z.string() }),
  /** The line that notes it as said. */
  line: z.string(),
  /** The promise it is about; null: about none. */
  promise: openPromise.nullable()
});
export type PreparedDraft = z.infer<typeof messageDraft>;

export const messageDraftsApi = {
  /** Words for what is open between me and somebody. @throws not-found when it is settled meanwhile, or gone */
  readMessageDraft: query({
    input: draftAbout,
    output: messageDraft,
    reads: ['person', 'person_topic', 'entry', 'touch', 'promise', 'learning']
  })
} as const;
