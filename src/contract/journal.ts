import { z } from 'zod';
import { isoDate } from '../domain/calendar/calendar';
import { mark, promiseBy } from '../domain/capture-line/parsed-line';
import { practice } from '../domain/goals/practice';
import { touchKind } from '../domain/journal/touch';
import { entryId, personId } from '../domain/people/ids';
import { command, query } from './procedure';
import { storableText } from './storable-text';
import { timelineEntry } from './timeline';

/** The longest line or entry, in UTF-16 units. */
export const maxEntryLength = 100_000;

const entryText = storableText.max(maxEntryLength, 'An entry has 100,000 characters at most.');

/** What a person decided about a name of the line: whom it means, or that it is somebody new, or nobody. */
const mentionChoice = z.object({
  /** The name as written, without `@`. */
  name: z.string().max(200),
  means: z.union([personId, z.literal('new'), z.literal('nobody')])
});
export type MentionChoice = z.infer<typeof mentionChoice>;

export const captureInput = z.object({
  text: entryText.refine((text) => text.trim() !== '', 'Write a line first.'),
  choices: z.array(mentionChoice).max(50).default([])
});

/** What became of a line. */
const captured = z.object({
  entry: z.object({ id: entryId.nullable(), date: isoDate, text: z.string() }),
  kind: touchKind.nullable(),
  /** Full names of the people of the touch. */
  people: z.array(z.string()),
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
  spans: z.array(mark),
  /** The door this line counts for, and whether it fills it up; null when it moves none. */
  door: z.object({ practice, done: z.int(), target: z.int() }).nullable(),
  /** Why a lunch or contact does not count where one would expect, in one sentence. */
  uncounted: z.string().nullable()
});
export type Captured = z.infer<typeof captured>;

/** A hit of a search: a person, or an entry with the part that fits. */
export const searchHit = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('person'),
    id: personId,
    name: z.string(),
    department: z.string().nullable()
  }),
  z.object({
    type: z.literal('entry'),
    id: entryId,
    date: isoDate,
    kind: touchKind.nullable(),
    excerpt: z.string(),
    people: z.array(z.string())
  })
]);
export type SearchHit = z.infer<typeof searchHit>;

export const journalApi = {
  /** What a line would become; writes nothing (`entry.id` is null). */
  readLine: query({
    input: captureInput,
    output: captured,
    reads: ['person', 'department', 'touch', 'goal', 'pause']
  }),
  /** Writes an entry with its touch, promises, learnings and new people in one transaction. */
  addEntry: command({ input: captureInput, output: captured }),
  /** Entries newest first, 50 at most, from before a place on. */
  listEntries: query({
    input: z.object({
      before: z.object({ date: isoDate, entry: z.uuid() }).nullish(),
      kind: touchKind.nullish(),
      promisesOnly: z.boolean().default(false)
    }),
    output: z.array(timelineEntry),
    reads: ['entry', 'touch', 'promise', 'learning', 'person']
  }),
  /** @throws not-found */
  readEntry: query({
    input: z.object({ id: entryId }),
    output: timelineEntry,
    reads: ['entry', 'touch', 'promise', 'learning', 'person']
  }),
  /** Replaces the text; what was made of the first text stays. @throws not-found */
  editEntry: command({ input: z.object({ id: entryId, text: entryText }), output: z.object({}) }),
  /** Moves an entry with all that was made of it to the trash. @throws not-found */
  deleteEntry: command({ input: z.object({ id: entryId }), output: z.object({}) }),
  /** Brings an entry back from the trash. @throws not-found */
  restoreEntry: command({ input: z.object({ id: entryId }), output: z.object({}) }),
  /** People by name, then entries newest first; at most 50. Any text is a query; empty finds nothing. */
  search: query({
    input: z.object({ query: z.string().max(1000) }),
    output: z.array(searchHit),
    reads: ['person', 'department', 'entry', 'touch']
  })
} as const;
