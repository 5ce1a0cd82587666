import { z } from 'zod';
import { clockTime, isoDate } from '../domain/calendar/calendar';
import { practice } from '../domain/goals/practice';
import { touchKind } from '../domain/journal/touch';
import { personId } from '../domain/people/ids';
import { openPromise } from './promises';
import { command, query } from './procedure';

/** A question one can ask; `key` is what `markQuestion` remembers. */
const question = z.object({ key: z.string(), text: z.string() });

/** What to have in mind before one meets somebody; every list may be empty. */
const prepCard = z.object({
  name: z.string(),
  /** The next thing planned with them, from today on. */
  planned: z.object({ practice, date: isoDate, time: clockTime.nullable() }).nullable(),
  sinceLast: z
    .object({
      date: isoDate,
      /** Null: a note. */
      kind: touchKind.nullable(),
      /** The beginning of the last entry. */
      text: z.string(),
      /** The line kept for them beside it, what was learned, and promises that ended since. */
      lines: z.array(z.string())
    })
    .nullable(),
  /** At most three, none used with them before; the same all day. */
  ask: z.array(question),
  /** At most three, for when it feels stiff. */
  gentle: z.array(question),
  remember: z.array(z.string()),
  /** Whether something about the family is written down, for `readFamily`. */
  hasFamily: z.boolean(),
  youOwe: z.array(openPromise),
  theyOwe: z.array(openPromise),
  theyCanHelp: z.array(z.string()),
  youCanOffer: z.array(z.string())
});
export type PrepCard = z.infer<typeof prepCard>;

export const prepApi = {
  /** @throws not-found */
  readPrep: query({
    input: z.object({ id: personId }),
    output: prepCard,
    reads: [
      'person',
      'person_topic',
      'tie',
      'entry',
      'touch',
      'promise',
      'learning',
      'plan',
      'asked_question'
    ]
  }),
  /** Remembers that a question was used with somebody, or that it was not. @throws not-found */
  markQuestion: command({
    input: z.object({ id: personId, key: z.string().min(1).max(200), used: z.boolean() }),
    output: z.object({})
  })
} as const;
