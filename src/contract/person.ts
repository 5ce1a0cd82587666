import { z } from 'zod';
import { isoDate } from '../domain/calendar/calendar';
import { departmentId, personId } from '../domain/people/ids';
import { personSummary } from './people';
import { openPromise } from './promises';
import { storableText } from './storable-text';
import { timelineEntry } from './timeline';
import { command, query } from './procedure';

/** A mark on the rhythm strip: the day of a touch and its kind. */
export const rhythmMark = z.object({ date: isoDate, kind: z.string() });

/** Somebody around a person: `manager`, or `report`. */
export const personAround = z.object({
  relation: z.enum(['manager', 'report']),
  id: personId,
  name: z.string()
});

/** All of a person's page but the older part of the timeline. */
const personPage = z.object({
  person: personSummary.extend({
    nickname: z.string().nullable(),
    level: z.string().nullable(),
    departmentId: departmentId.nullable(),
    rhythmDays: z.int().positive(),
    birthday: z.string().nullable(),
    startDate: isoDate.nullable(),
    phone: z.string().nullable(),
    note: z.string().nullable(),
    firstContact: isoDate.nullable()
  }),
  /** The day by which the next contact is due; for somebody not met a week after they were added. */
  nextBy: isoDate,
  /** Twelve months up to today, oldest first. */
  rhythm: z.array(rhythmMark),
  around: z.array(personAround),
  promises: z.array(openPromise),
  topics: z.array(z.string()),
  entries: z.int().nonnegative(),
  /** Newest first, at most 50. */
  timeline: z.array(timelineEntry)
});
export type PersonPage = z.infer<typeof personPage>;

export const newPerson = z.object({
  name: storableText
    .trim()
    .min(1, 'A person needs a name.')
    .max(200, 'A name has 200 characters at most.'),
  email: z.email().max(254).nullish(),
  department: storableText.trim().max(200).nullish(),
  title: storableText.trim().max(200).nullish(),
  site: storableText.trim().max(200).nullish()
});

export const personApi = {
  /** @throws not-found */
  readPerson: query({
    input: z.object({ id: personId }),
    output: personPage,
    reads: ['person', 'department', 'tie', 'entry', 'touch', 'promise', 'learning']
  }),
  /** The next older part of a timeline. @throws not-found */
  listTimeline: query({
    input: z.object({
      id: personId,
      before: z.object({ date: isoDate, entry: z.uuid() }).nullish(),
      filter: z.enum(['all', 'lunches', 'promises', 'learned']).default('all')
    }),
    output: z.array(timelineEntry),
    reads: ['entry', 'touch', 'promise', 'learning']
  }),
  addPerson: command({ input: newPerson, output: z.object({ id: personId }) })
} as const;
