import { z } from 'zod';
import { clockTime, isoDate } from '../calendar/calendar';
import { touchKind } from '../journal/touch';
import { personId } from '../people/ids';

/** What a marked part of the line was understood as. */
const markKind = z.enum([
  'kind',
  'person',
  'date',
  'time',
  'duration',
  'promise',
  'topic',
  'learned',
  'idea',
  'ask',
  'group',
  'place',
  'event',
  'audience'
]);
export type MarkKind = z.infer<typeof markKind>;

/** A marked part of the line: UTF-16 offsets `start` (included) to `end` (excluded) inside the text. */
export const mark = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  kind: markKind,
  /** True when the parser guessed: the name fits several people, or none. */
  uncertain: z.boolean()
});
export type Mark = z.infer<typeof mark>;

/**
 * A name in the line. `with`: part of the touch. `owed`: named in a promise only.
 * `person` is the best guess or null for a name nobody has; `others` are further people
 * the name fits, best first.
 */
const mention = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  /** The name as the line writes it most fully, without a leading `@`. */
  name: z.string(),
  role: z.enum(['with', 'owed']),
  person: personId.nullable(),
  others: z.array(personId),
  /** Where the line says that somebody new works, as the company or the line writes it; null when it does not. */
  department: z.string().nullable()
});
export type Mention = z.infer<typeof mention>;

/** A department or team of the touch. `department`: the company's name of it, null for a team it has no page for. */
const group = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  name: z.string(),
  department: z.string().nullable()
});
export type Group = z.infer<typeof group>;

/** Who owes: me or the other person. */
export const promiseBy = z.enum(['me', 'them']);
export type PromiseBy = z.infer<typeof promiseBy>;

/** A promise found in the line; `mention` is the place in `mentions` of the other person, null when nobody is named. */
const parsedPromise = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  by: promiseBy,
  mention: z.int().min(0).nullable(),
  /** What is owed, in the words of the line: `the OKR article`, `introduce me to Legal`. */
  text: z.string(),
  due: isoDate.nullable()
});
export type ParsedPromise = z.infer<typeof parsedPromise>;

/** What a capture line means. What was not understood stays text; parsing never fails. */
export const parsedLine = z.object({
  text: z.string(),
  /** Sorted by start, longer first; a mark may lie inside a promise or a learning. */
  marks: z.array(mark),
  /** Null: a note, no contact. */
  kind: touchKind.nullable(),
  mentions: z.array(mention),
  /** Local date of the contact; today when none is said. */
  date: isoDate,
  time: clockTime.nullable(),
  /** 1 to 1440, null when not said. */
  minutes: z.int().min(1).max(1440).nullable(),
  /** Without `#`, lower case, each once, in order. */
  topics: z.array(z.string()),
  begunByMe: z.boolean(),
  /** Whether I asked for something. */
  asked: z.boolean(),
  /** Whether I helped to organise an event. */
  organised: z.boolean(),
  promises: z.array(parsedPromise),
  /** What was learned, in the words of the line. */
  learned: z.array(z.string()),
  /** Ideas of one's own, in the words of the line. */
  ideas: z.array(z.string()),
  groups: z.array(group),
  /** Where it was, the event's name, and who heard a praise, in the words of the line; null when not said. */
  place: z.string().nullable(),
  event: z.string().nullable(),
  audience: z.string().nullable()
});
export type ParsedLine = z.infer<typeof parsedLine>;

/** A person the line may name. `name` in reading order (`Ana Ruiz`). */
export interface KnownPerson {
  id: z.infer<typeof personId>;
  name: string;
  nickname?: string | null;
  department?: string | null;
  /** Local date of the last contact; breaks ties towards people met lately. */
  lastContact?: string | null;
}
