import { z } from 'zod';
import { isoDate } from '../domain/calendar/calendar';
import { personId } from '../domain/people/ids';
import { dueState, strength } from '../domain/cadence/cadence';
import { query } from './procedure';

/** A line of the people list; `lastContact` null = never. */
export const personSummary = z.object({
  id: personId,
  name: z.string(),
  email: z.string().nullable(),
  department: z.string().nullable(),
  title: z.string().nullable(),
  /** The manager's name, from the tie when the manager is a person here. */
  manager: z.string().nullable(),
  site: z.string().nullable(),
  lastContact: isoDate.nullable(),
  /** Names the person's picture as it is now (`parts/avatar`); null = none. */
  photo: z.string().nullable(),
  strength,
  due: dueState
});
export type PersonSummary = z.infer<typeof personSummary>;

/** A name for completion and for the capture line. */
export const personName = z.object({
  id: personId,
  name: z.string(),
  nickname: z.string().nullable(),
  department: z.string().nullable(),
  lastContact: isoDate.nullable()
});

export const peopleApi = {
  /** Everybody, sorted by name as a person would. */
  listPeople: query({
    input: z.object({}),
    output: z.array(personSummary),
    reads: ['person', 'department', 'tie', 'touch', 'photo']
  }),
  countPeople: query({ input: z.object({}), output: z.int().nonnegative(), reads: ['person'] }),
  /** Everybody's names, for the capture line. */
  listNames: query({
    input: z.object({}),
    output: z.array(personName),
    reads: ['person', 'department', 'touch']
  })
} as const;
