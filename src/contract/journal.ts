import { z } from 'zod';
import { isoDate } from '../domain/calendar/calendar';
import { mark, promiseBy } from '../domain/capture-line/parsed-line';
import { practice } from '../domain/goals/practice';
import { touchKind } from '../domain/journal/touch';
import { departmentId, entryId, personId } from '../domain/people/ids';
import { entryText, mentionChoice } from './entry-text';
import { command, query } from './procedure';
import { timelineEntry } from './timeline';

export const captureInput = z.object({
  text: entryText.refine((text) => text.trim() !== '', 'Write a line first.'),
  choices: z.array(mentionChoice).max(50).default([]),
  /** Whether names nobody has become people, where no choice says otherwise. */
  createPeople: z.boolean().default(false),
  /** The kind the person chose, null for a note; left out: as the line says. */
  kind: touchKind.nullable().optional()
});

/** What became of a line. */
const captured = z.object({
  entry: z.object({ id: entryId.nullable(), date: isoDate, text: z.string() }),
  kind: touchKind.nullable(),
  /** Full names of the people of the touch. */
  people: z.array(z.string()),
  /** Whom the journal did not know: they go with the line when it is taken back. Empty while it is only read. */
  newPeople: z.array(personId),
  /** Names nobody has, as written. */
  unknown: z.array(z.string()),
  minutes: z.int().nullable(),
  topics: z.array(z.string()),
  promises: z.array(
    z.object({
      by: promiseBy,
      person: z.string().nullable(),
      text: z.string(),
      due: isoDate.nullable()
    })
  ),
  learned: z.array(z.string()),
  ideas: z.array(z.string()),
  /** Where it was, the name of the event, and who heard it; null: not said. */
  place: z.string().nullable(),
  event: z.string().nullable(),
  audience: z.string().nullable(),
  spans: z.array(mark),
  /** The door this line counts for, and whether it fills it up; null when it moves none. */
  door: z.object({ practice, done: z.int(), target: z.int() }).nullable(),
  /** Why a lunch or contact does not count where one would expect, in one sentence. */
  uncounted: z.string().nullable()
});
export type Captured = z.infer<typeof captured>;

export const journalApi = {
  /** What a line would become; writes nothing (`entry.id` is null). */
  readLine: query({
    input: captureInput,
    output: captured,
    reads: [
      'person',
      'department',
      'entry',
      'touch',
      'goal',
      'pause',
      'week_rule',
      'preference',
      'correction'
    ]
  }),
  /** Writes an entry with its touch, promises, learnings and new people in one transaction. */
  addEntry: command({ input: captureInput, output: captured }),
  /** Entries newest first, 50 at most, from before a place on; all that is asked for must fit. */
  listEntries: query({
    input: z.object({
      before: z.object({ date: isoDate, entry: z.uuid() }).nullish(),
      kind: touchKind.nullish(),
      promisesOnly: z.boolean().default(false),
      ideasOnly: z.boolean().default(false),
      /** On whose timeline it stands. */
      person: personId.nullish(),
      /** Where somebody of it works. */
      department: departmentId.nullish(),
      /** Without `#`, lower case. */
      topic: z.string().max(200).nullish(),
      /** Both days included. */
      from: isoDate.nullish(),
      to: isoDate.nullish()
    }),
    output: z.array(timelineEntry),
    reads: ['entry', 'touch', 'promise', 'learning', 'person']
  })
} as const;
