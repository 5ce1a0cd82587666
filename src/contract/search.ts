import { z } from 'zod';
import { isoDate } from '../domain/calendar/calendar';
import { promiseBy } from '../domain/capture-line/parsed-line';
import { strength } from '../domain/cadence/cadence';
import { touchKind } from '../domain/journal/touch';
import { departmentId, entryId, personId, promiseId } from '../domain/people/ids';
import { command, query } from './procedure';
import { promiseState } from './timeline';

/** What a search looks through, in the order the groups are answered. */
export const searchGroup = z.enum([
  'people',
  'entries',
  'events',
  'learnings',
  'promises',
  'departments',
  'topics'
]);
export type SearchGroup = z.infer<typeof searchGroup>;

/** What a person calls each group. */
export const searchGroupNames: Readonly<Record<SearchGroup, string>> = {
  people: 'People',
  entries: 'Journal',
  events: 'Events',
  learnings: 'Learned',
  promises: 'Promises',
  departments: 'Departments',
  topics: 'Topics'
};

/** Stretches of a text to mark, in UTF-16 units, in order and apart from each other. */
const marks = z.array(z.tuple([z.int().nonnegative(), z.int().positive()]));

const named = z.object({ id: personId, name: z.string() });

/** One thing found. `marks` are of its name, its excerpt or its text. */
const searchHit = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('person'),
    id: personId,
    name: z.string(),
    department: z.string().nullable(),
    title: z.string().nullable(),
    strength,
    lastContact: isoDate.nullable(),
    /** The topic they know about that was looked for; null when none was. */
    topic: z.string().nullable(),
    /** What they told that holds the words, newest; null for who is found by name or card. */
    told: z.string().nullable(),
    marks
  }),
  z.object({
    type: z.literal('entry'),
    id: entryId,
    date: isoDate,
    /** Null: a note. */
    kind: touchKind.nullable(),
    /** The part of the text that fits best, at most 180 characters and two ellipses. */
    excerpt: z.string(),
    /** Full names. */
    people: z.array(z.string()),
    marks
  }),
  z.object({
    type: z.literal('learning'),
    id: z.uuid(),
    entry: entryId,
    date: isoDate,
    excerpt: z.string(),
    /** From whom, when that is certain. */
    person: named.nullable(),
    department: z.string().nullable(),
    marks
  }),
  z.object({
    type: z.literal('promise'),
    id: promiseId,
    entry: entryId,
    by: promiseBy,
    person: named.nullable(),
    excerpt: z.string(),
    due: isoDate.nullable(),
    state: promiseState,
    date: isoDate,
    marks
  }),
  z.object({
    type: z.literal('department'),
    id: departmentId,
    name: z.string(),
    people: z.int().nonnegative(),
    marks
  }),
  z.object({
    type: z.literal('topic'),
    name: z.string(),
    entries: z.int().positive(),
    marks
  })
]);
export type SearchHit = z.infer<typeof searchHit>;

/** Where a group goes on: the place of its last hit. */
const searchPlace = z.object({
  rank: z.int(),
  day: isoDate,
  name: z.string().max(1000),
  id: z.string().max(1000)
});
export type SearchPlace = z.infer<typeof searchPlace>;

const foundGroup = z.object({
  group: searchGroup,
  /** How many there are, counted up to 200 while typing and up to 1,000 otherwise. */
  count: z.int().positive(),
  /** Whether there are more than were counted. */
  isMore: z.boolean(),
  hits: z.array(searchHit),
  /** Null: nothing follows these hits. */
  next: searchPlace.nullable()
});
export type FoundGroup = z.infer<typeof foundGroup>;

const searchResult = z.object({
  /** Only groups with hits, in the order of `searchGroup`; a department called exactly so comes before all. */
  groups: z.array(foundGroup),
  /** The query that was looked for instead, because nothing fits what was written; else null. Further hits are asked for with it. */
  instead: z.string().nullable(),
  /** True: nothing holds all the words; these hold some of them, and nothing follows. */
  isLoose: z.boolean()
});
export type SearchResult = z.infer<typeof searchResult>;

/** The languages whose word forms are known, besides `simple`: words as written. */
export const searchLanguage = z.enum([
  'simple',
  'arabic',
  'armenian',
  'basque',
  'catalan',
  'danish',
  'dutch',
  'english',
  'estonian',
  'finnish',
  'french',
  'german',
  'greek',
  'hindi',
  'hungarian',
  'indonesian',
  'irish',
  'italian',
  'lithuanian',
  'nepali',
  'norwegian',
  'portuguese',
  'romanian',
  'russian',
  'serbian',
  'spanish',
  'swedish',
  'tamil',
  'turkish',
  'yiddish'
]);
export type SearchLanguage = z.infer<typeof searchLanguage>;

/** The longest query. */
const maxQueryLength = 1000;

export const searchApi = {
  /**
   * Looks through everything in the language of domain/search. Any text is a query; one that
   * asks for nothing finds nothing. Entries, learnings and promises are ranked among the
   * newest that fit, or (`newest`) listed by date.
   */
  search: query({
    input: z.object({
      query: z.string().max(maxQueryLength),
      /** Empty: all groups that the query can speak of. */
      groups: z.array(searchGroup).max(7).default([]),
      order: z.enum(['best', 'newest']).default('best'),
      /** Hits of each group. */
      limit: z.int().min(1).max(50).default(8),
      /** The last word may be unfinished, and counts stop at 200. */
      typing: z.boolean().default(false),
      /** For the next hits of one group. */
      after: searchPlace.nullish()
    }),
    output: searchResult,
    reads: [
      'person',
      'department',
      'tie',
      'entry',
      'touch',
      'learning',
      'promise',
      'topic',
      'search_language'
    ]
  }),
  readSearchLanguage: query({
    input: z.object({}),
    output: z.object({ language: searchLanguage }),
    reads: ['search_language']
  }),
  /** Finds texts by the word forms of another language from now on. Reads the whole journal anew. */
  setSearchLanguage: command({
    input: z.object({ language: searchLanguage }),
    output: z.object({}),
    mayTakeMinutes: true
  })
} as const;
