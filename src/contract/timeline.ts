import { z } from 'zod';
import { clockTime, isoDate } from '../domain/calendar/calendar';
import { promiseBy } from '../domain/capture-line/parsed-line';
import { practice } from '../domain/goals/practice';
import { touchKind } from '../domain/journal/touch';
import { departmentId, entryId, learningId, personId, promiseId } from '../domain/people/ids';

/** How a promise ended, or that it has not. */
export const promiseState = z.enum(['open', 'kept', 'let-go']);
export type PromiseState = z.infer<typeof promiseState>;

/** A promise as it stands under its entry. */
export const entryPromise = z.object({
  id: promiseId,
  by: promiseBy,
  person: z.object({ id: personId, name: z.string() }).nullable(),
  text: z.string(),
  due: isoDate.nullable(),
  state: promiseState,
  settledOn: isoDate.nullable()
});

/** An entry with all that was made of it, as the journal and every timeline show it. */
export const timelineEntry = z.object({
  id: entryId,
  date: isoDate,
  time: clockTime.nullable(),
  /** Byte for byte what was typed. */
  text: z.string(),
  /** Null: a note, no contact. */
  kind: touchKind.nullable(),
  minutes: z.int().nullable(),
  asked: z.boolean(),
  begunByMe: z.boolean(),
  /** The door the touch counts for, null when none. */
  practice: practice.nullable(),
  /** Why it opens no door where one would expect it, in one sentence; null when nothing is odd. */
  uncounted: z.string().nullable(),
  people: z.array(z.object({ id: personId, name: z.string() })),
  /** Others whose timeline it stands on: mentioned, owed, or the people of a note. */
  others: z.array(z.object({ id: personId, name: z.string() })),
  topics: z.array(z.string()),
  promises: z.array(entryPromise),
  learned: z.array(z.string()),
  /** The same, with from whom and about which department. */
  learnings: z.array(
    z.object({
      id: learningId,
      text: z.string(),
      person: z.object({ id: personId, name: z.string() }).nullable(),
      department: z.object({ id: departmentId, name: z.string() }).nullable()
    })
  ),
  /** Lines beside the text, each for one person's timeline only. */
  privateLines: z.array(z.object({ person: personId, text: z.string() })),
  /** Where it was, the name of the event, and who heard it; null: not said. */
  place: z.string().nullable(),
  event: z.string().nullable(),
  audience: z.string().nullable(),
  /** Ideas of one's own, in the words of the text. */
  ideas: z.array(z.string()),
  /** Left out of exports unless chosen. */
  sensitive: z.boolean()
});
export type TimelineEntry = z.infer<typeof timelineEntry>;
