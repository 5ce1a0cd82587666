import { z } from 'zod';
import { isoDate, isoMonth, isoWeek } from '../domain/calendar/calendar';
import { promiseBy } from '../domain/capture-line/parsed-line';
import { touchKind } from '../domain/journal/touch';
import { entryId, personId } from '../domain/people/ids';
import { command, query } from './procedure';
import { suggestion } from './goals';
import { storableText } from './storable-text';

const moments = z.object({
  /** Contacts, the people of them, their departments, and whom one met for the first time. */
  touches: z.int(),
  people: z.int(),
  departments: z.int(),
  newPeople: z.int()
});

const text = storableText.max(20_000, 'This has 20,000 characters at most.');

/** What one writes in a review, and where one is in it. */
const reviewDraft = z.object({
  /** 0 what happened, 1 thanks, 2 promises, 3 learned, 4 next week. */
  step: z.int().min(0).max(4),
  /** How long one has been at it. */
  seconds: z.int().min(0).max(86_400),
  happened: text,
  /** One a line. */
  learned: text,
  /** About the month before; kept empty where none is asked for. */
  monthText: text,
  /** Entries whose people need no thanks any more. */
  unthanked: z.array(entryId).max(200)
});
export type ReviewDraft = z.infer<typeof reviewDraft>;

const review = z.object({
  week: isoWeek,
  firstDate: isoDate,
  lastDate: isoDate,
  /** Null: it was not begun. */
  begunOn: isoDate.nullable(),
  draft: reviewDraft,
  /** What it became; null: it is open. */
  entry: entryId.nullable(),
  moments,
  /** In the first review of a month: the month before, with what there was in it. */
  month: z.object({ month: isoMonth, moments }).nullable(),
  /** Contacts of the week whose people were not thanked after it. */
  toThank: z.array(
    z.object({
      entry: entryId,
      kind: touchKind,
      date: isoDate,
      place: z.string().nullable(),
      people: z.array(z.object({ id: personId, name: z.string() })),
      topics: z.array(z.string()),
      learned: z.array(z.string()),
      promises: z.array(z.object({ by: promiseBy, text: z.string(), due: isoDate.nullable() }))
    })
  )
});
export type Review = z.infer<typeof review>;

export const reviewApi = {
  /** The review of a week, the one to be written now when none is named: of this week from its last working day on, else of the week before. */
  readReview: query({
    input: z.object({ week: isoWeek.nullish() }),
    output: review,
    reads: ['review', 'entry', 'touch', 'promise', 'person', 'department', 'learning', 'week_rule']
  }),
  /** Keeps a review as it is written. */
  keepReview: command({
    input: z.object({ week: isoWeek, draft: reviewDraft }),
    output: z.object({})
  }),
  /** Makes the entry of a review from its text, on today's date; the one it has already is written anew, the text before kept among its versions. */
  finishReview: command({
    input: z.object({ week: isoWeek, draft: reviewDraft, text: text.trim().min(1) }),
    output: z.object({ entry: entryId, isNew: z.boolean() })
  }),
  /** Whom the week's doors may be opened with: people met in the last eight weeks whom one has neither praised nor thanked since. */
  listToAppreciate: query({
    input: z.object({}),
    output: z.array(suggestion.shape.person),
    reads: ['touch', 'person', 'department', 'plan']
  })
} as const;
