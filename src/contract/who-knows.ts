import { z } from 'zod';
import { isoDate } from '../domain/calendar/calendar';
import { strength } from '../domain/cadence/cadence';
import { entryId, personId } from '../domain/people/ids';
import { evidenceKinds } from '../domain/search/who-knows';
import { query } from './procedure';

const placedPerson = z.object({
  id: personId,
  name: z.string(),
  department: z.string().nullable(),
  title: z.string().nullable()
});

/** Somebody to ask, with the strongest reason. */
const knowingPerson = placedPerson.extend({
  strength,
  reason: z.enum(evidenceKinds),
  /** What they told, the newest that fits; null where nothing was. */
  quote: z.string().nullable(),
  /** The newest entry that speaks for it; null for expertise and titles. */
  entry: z.object({ id: entryId, date: isoDate, kind: z.string().nullable() }).nullable(),
  /** In how many entries it came up with them. */
  times: z.int().nonnegative()
});
export type KnowingPerson = z.infer<typeof knowingPerson>;

const whoKnows = z.object({
  /** The topic that was meant, without `#`; null for a question in words. */
  topic: z.string().nullable(),
  /** Entries about it, counted up to 1,000. */
  entries: z.int().nonnegative(),
  /** Whom to ask first, at most 20. */
  people: z.array(knowingPerson),
  /** Somebody not met whose work it is, and who of those one knows is nearest; null when nobody is. */
  further: z.object({ through: placedPerson, to: placedPerson }).nullable()
});
export type WhoKnows = z.infer<typeof whoKnows>;

const topicLine = z.object({
  name: z.string(),
  entries: z.int(),
  /** People one has talked with about it lately or who are known for it. */
  people: z.int(),
  /** The two departments most of them are in. */
  departments: z.array(z.string())
});
export type TopicLine = z.infer<typeof topicLine>;

export const whoKnowsApi = {
  /** Who knows about a topic (`#pricing`) or a question: evidence in the journal times warmth. */
  findWhoKnows: query({
    input: z.object({ about: z.string().max(300) }),
    output: whoKnows,
    reads: ['person', 'department', 'person_topic', 'entry', 'touch', 'learning', 'topic', 'tie']
  }),
  /** All topics of the journal, most used first, at most 300, and what colleagues come to me for. */
  listKnownTopics: query({
    input: z.object({}),
    output: z.object({
      topics: z.array(topicLine),
      /** How many people stand behind all of them. */
      people: z.int(),
      /** Topics of contacts others began in the last 180 days, most first, at most 3, asked for at least three times. */
      askedOfMe: z.array(z.object({ topic: z.string(), times: z.int(), departments: z.int() }))
    }),
    reads: ['topic', 'person_topic', 'entry', 'touch', 'person', 'department']
  })
} as const;
