import { z } from 'zod';
import { isoDate } from '../domain/calendar/calendar';
import { dueState } from '../domain/cadence/cadence';
import { ambitionId, personId, stepId } from '../domain/people/ids';
import { rhythmDays } from '../domain/people/rhythm-days';
import { role } from '../domain/people/role';
import { command, query } from './procedure';
import { openPromise } from './promises';
import { storableText } from './storable-text';

const toldAmbition = z.object({ id: ambitionId, text: z.string(), on: isoDate });

/** Somebody with a role for me, as the page of mentors and sponsors shows them. */
export const roleHolder = z.object({
  person: z.object({
    id: personId,
    name: z.string(),
    title: z.string().nullable(),
    department: z.string().nullable(),
    email: z.string().nullable()
  }),
  role,
  since: isoDate,
  /** The role's own rhythm, days; null: the person's. */
  ownRhythmDays: z.int().nullable(),
  /** The tighter of both. */
  rhythmDays: z.int(),
  lastContact: isoDate.nullable(),
  nextBy: isoDate,
  due: dueState,
  /** Whether there was a contact in each of the last six months, oldest first. */
  months: z.array(z.boolean()).length(6),
  /** The newest thing learned from them. */
  learned: z.string().nullable(),
  /** The nearest open promise; null when there is none. */
  promise: openPromise.nullable(),
  /** What I told them I want, newest first. */
  ambitions: z.array(toldAmbition)
});
export type RoleHolder = z.infer<typeof roleHolder>;

/** What I want, and who knows it. */
export const ambition = z.object({
  id: ambitionId,
  text: z.string(),
  namedOn: isoDate,
  told: z.array(z.object({ id: personId, name: z.string(), on: isoDate }))
});
export type Ambition = z.infer<typeof ambition>;

const ambitionText = storableText
  .trim()
  .min(1, 'An ambition needs words.')
  .max(300, 'An ambition has 300 characters at most.');

export const rolesApi = {
  /** Everybody who is here with a role, mentors first, most due first; one line for each role. */
  listRoleHolders: query({
    input: z.object({}),
    output: z.object({
      holders: z.array(roleHolder),
      ambitions: z.array(ambition),
      /** The department most of my people are in, which I take for mine; null when nobody has one. */
      nearestDepartment: z.string().nullable()
    }),
    reads: [
      'role',
      'person',
      'department',
      'touch',
      'learning',
      'promise',
      'ambition',
      'ambition_told'
    ]
  }),
  /** Gives a role or changes its rhythm; null: the person's. @throws not-found */
  setRole: command({
    input: z.object({
      person: personId,
      role,
      rhythmDays: rhythmDays.nullable(),
      since: isoDate.optional()
    }),
    output: z.object({ step: stepId })
  }),
  /** @throws not-found */
  removeRole: command({
    input: z.object({ person: personId, role }),
    output: z.object({ step: stepId })
  }),
  addAmbition: command({
    input: z.object({ text: ambitionText }),
    output: z.object({ id: ambitionId })
  }),
  /** @throws not-found */
  changeAmbition: command({
    input: z.object({ id: ambitionId, text: ambitionText }),
    output: z.object({ before: z.string() })
  }),
  /** @throws not-found */
  deleteAmbition: command({
    input: z.object({ id: ambitionId }),
    output: z.object({ step: stepId })
  }),
  /** Notes that somebody was told on a day; null: they were not. @throws not-found */
  tellAmbition: command({
    input: z.object({ ambition: ambitionId, person: personId, on: isoDate.nullable() }),
    output: z.object({ before: isoDate.nullable() })
  })
} as const;
