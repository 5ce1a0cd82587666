import { z } from 'zod';
import { isoDate } from '../domain/calendar/calendar';
import { personId, stepId } from '../domain/people/ids';
import { likeness } from '../domain/matching/duplicates';
import { command, query } from './procedure';

/** What two people can differ in and one chooses when they become one. */
export const mergeField = z.enum([
  'name',
  'nickname',
  'email',
  'employeeNumber',
  'department',
  'team',
  'title',
  'level',
  'site',
  'zone',
  'officeDays',
  'workingHours',
  'phone',
  'manager',
  'birthday',
  'startDate',
  'reach',
  'likes',
  'family',
  'note',
  'photo',
  'rhythm',
  'left'
]);
export type MergeField = z.infer<typeof mergeField>;

const half = z.object({
  id: personId,
  name: z.string(),
  department: z.string().nullable(),
  title: z.string().nullable(),
  email: z.string().nullable(),
  lastContact: isoDate.nullable(),
  contacts: z.int()
});

/** Two people who may be one. */
export const possibleDuplicate = z.object({ one: half, other: half, because: likeness });
export type PossibleDuplicate = z.infer<typeof possibleDuplicate>;

const side = z.object({ id: personId, name: z.string(), contacts: z.int(), entries: z.int() });

/** Two people side by side. */
const mergePreview = z.object({
  one: side,
  other: side,
  /** Every field at least one of them has; dates and rhythms as the journal writes them. */
  fields: z.array(
    z.object({ field: mergeField, one: z.string().nullable(), other: z.string().nullable() })
  )
});
export type MergePreview = z.infer<typeof mergePreview>;

export const duplicatesApi = {
  /** Pairs that may be one person, the surest first, at most 200; dismissed pairs are not among them. */
  listDuplicates: query({
    input: z.object({}),
    output: z.array(possibleDuplicate),
    // Not 'touch': comparing everybody with everybody again after each line would be too much.
    reads: ['person', 'department', 'not_duplicate']
  }),
  /** @throws not-found */
  previewMerge: query({
    input: z.object({ one: personId, other: personId }),
    output: mergePreview,
    reads: ['person', 'department', 'tie', 'entry', 'touch']
  }),
  /**
   * Makes one person of two: `kept` stays, with the fields in `fromGone` taken from the other, a
   * field only one has, and everything that hung on either; notes are joined. `gone` is no more.
   * @throws not-found, invalid-input for one and the same person
   */
  mergePeople: command({
    input: z.object({ kept: personId, gone: personId, fromGone: z.array(mergeField).max(30) }),
    output: z.object({ step: stepId })
  }),
  /** These are two people; the pair is not shown again. */
  dismissDuplicate: command({
    input: z.object({ one: personId, other: personId }),
    output: z.object({})
  }),
  /** Looks at the pair again. */
  reconsiderDuplicate: command({
    input: z.object({ one: personId, other: personId }),
    output: z.object({})
  })
} as const;
