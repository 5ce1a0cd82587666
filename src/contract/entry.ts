import { z } from 'zod';
import { clockTime, instant, isoDate } from '../domain/calendar/calendar';
import { promiseBy } from '../domain/capture-line/parsed-line';
import { practice } from '../domain/goals/practice';
import { touchKind } from '../domain/journal/touch';
import {
  departmentId,
  entryId,
  entryVersionId,
  learningId,
  personId,
  promiseId
} from '../domain/people/ids';
import { entryText, mentionChoice } from './entry-text';
import { command, query } from './procedure';
import { storableText } from './storable-text';
import { timelineEntry } from './timeline';

const shortText = storableText.trim().min(1, 'Write something first.').max(2_000);

const detail = shortText.max(300);

/** What an entry is beside its text. Lists are whole: what is not in them is taken away. */
const entryFacts = z.object({
  /** Null: a note, no contact. */
  kind: touchKind.nullable(),
  date: isoDate,
  time: clockTime.nullable(),
  minutes: z.int().min(1).max(1440).nullable(),
  /** People of the contact in their order, or of a note; somebody new by name. */
  people: z.array(z.union([personId, z.object({ name: shortText.max(200) })])).max(200),
  begunByMe: z.boolean(),
  asked: z.boolean(),
  organised: z.boolean(),
  /** The door the person chose; null: the door of its kind. */
  practice: practice.nullable(),
  /** Topics that do not stand in the text. */
  topics: z.array(z.string().regex(/^[\p{L}\p{M}\p{N}_/-]{1,60}$/u)).max(50),
  /** Those with an id are changed, those without are new; whether they were kept stays as it is. */
  promises: z
    .array(
      z.object({
        id: promiseId.nullable(),
        by: promiseBy,
        person: personId.nullable(),
        text: shortText,
        due: isoDate.nullable()
      })
    )
    .max(100),
  learnings: z
    .array(
      z.object({
        id: learningId.nullable(),
        text: shortText,
        person: personId.nullable(),
        department: departmentId.nullable()
      })
    )
    .max(200),
  /** One at most for each person; shown on that person's timeline only. */
  privateLines: z.array(z.object({ person: personId, text: shortText })).max(200),
  sensitive: z.boolean(),
  /** Where it was, the name of the event, and who heard it; null: not said. */
  place: detail.nullable(),
  event: detail.nullable(),
  audience: detail.nullable()
});
export type EntryFacts = z.infer<typeof entryFacts>;

const named = z.object({ id: personId, name: z.string() });

/** What the text of an entry says by now and the entry does not; only what differs is there. */
const newReading = z.object({
  kind: touchKind.optional(),
  date: isoDate.optional(),
  time: clockTime.optional(),
  minutes: z.int().optional(),
  begunByMe: z.boolean().optional(),
  asked: z.boolean().optional(),
  place: z.string().optional(),
  event: z.string().optional(),
  audience: z.string().optional(),
  /** All people the contact would have then. */
  people: z.array(named).optional(),
  /** Promises to add. */
  promises: z.array(
    z.object({ by: promiseBy, person: named.nullable(), text: z.string(), due: isoDate.nullable() })
  )
});
export type NewReading = z.infer<typeof newReading>;

/** An entry with all that can be changed of it. */
const entryPage = timelineEntry.extend({
  organised: z.boolean(),
  /** The door the person chose; null: the door of its kind. */
  chosenPractice: practice.nullable(),
  /** Topics that do not stand in the text. */
  addedTopics: z.array(z.string()),
  /** How many earlier versions there are. */
  versions: z.int(),
  /** Null: the text says nothing new. */
  reading: newReading.nullable()
});
export type EntryPage = z.infer<typeof entryPage>;

const entryReads = ['entry', 'touch', 'promise', 'learning', 'person'] as const;

const kept = z.object({
  /** The version kept before the change: restoring it takes the change back. */
  version: entryVersionId
});

export const entryApi = {
  /** @throws not-found */
  readEntry: query({ input: z.object({ id: entryId }), output: entryPage, reads: entryReads }),
  /** Begins an entry on a day, a note until more is known of it. Its text may be empty. */
  startEntry: command({
    input: z.object({ date: isoDate, text: entryText.default('') }),
    output: z.object({ id: entryId })
  }),
  /**
   * Replaces the text. Mentions, topics and learnings of the text are followed; all other facts stay.
   * `choices` says whom an `@name` means. @throws not-found
   */
  editEntry: command({
    input: z.object({
      id: entryId,
      text: entryText,
      choices: z.array(mentionChoice).max(200).default([])
    }),
    output: z.object({})
  }),
  /** Changes what is given of the facts, and nothing else. @throws not-found */
  changeEntry: command({
    input: z.object({ id: entryId, facts: entryFacts.partial() }),
    output: kept
  }),
  /** Takes over what the text says by now, or leaves the entry as it is; either way it is not asked again. @throws not-found */
  settleReading: command({
    input: z.object({ id: entryId, use: z.boolean() }),
    output: z.object({ version: entryVersionId.nullable() })
  }),
  /** Takes away an entry that is empty: no text, no contact, nothing that hangs on it. Any other stays. */
  dropEmptyEntry: command({
    input: z.object({ id: entryId }),
    output: z.object({ dropped: z.boolean() })
  }),
  /** What an entry was before its changes, newest first; at most 30. */
  listVersions: query({
    input: z.object({ id: entryId }),
    output: z.array(
      z.object({
        id: entryVersionId,
        keptAt: instant,
        date: isoDate,
        kind: touchKind.nullable(),
        text: z.string()
      })
    ),
    reads: entryReads
  }),
  /** Makes an entry what it was; promises settled since stay settled. @throws not-found */
  restoreVersion: command({
    input: z.object({ id: entryId, version: entryVersionId }),
    output: kept
  }),
  /** People an `@` may go on with, best first, at most 8; with nothing typed those of `near`, then those met last. */
  completeMention: query({
    input: z.object({ begin: z.string().max(100), near: z.array(personId).max(200).default([]) }),
    output: z.array(
      z.object({
        id: personId,
        name: z.string(),
        department: z.string().nullable(),
        isMet: z.boolean(),
        /** What to write: the first name where only one person has it, else the full name. */
        written: z.string()
      })
    ),
    reads: []
  }),
  /** Departments by name, to say what was learned about. */
  listDepartments: query({
    input: z.object({}),
    output: z.array(z.object({ id: departmentId, name: z.string() })),
    reads: ['department']
  }),
  /** Topics that begin so, those used most lately first, at most 50; without what stands in the text of the entry `but` alone. */
  listTopics: query({
    input: z.object({ begin: z.string().max(100).default(''), but: entryId.nullish() }),
    output: z.array(z.string()),
    reads: []
  })
} as const;
