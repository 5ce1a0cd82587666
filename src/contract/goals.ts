import { z } from 'zod';
import { isoDate, isoWeek } from '../domain/calendar/calendar';
import { doorState, goalPeriod, practice } from '../domain/goals/practice';
import { entryId, personId } from '../domain/people/ids';
import { query } from './procedure';

/** A door of the week: how many are wanted, done, planned and expected by now, and what did not count and why. */
const door = z.object({
  practice,
  period: goalPeriod,
  target: z.int().nonnegative(),
  done: z.int().nonnegative(),
  planned: z.int().nonnegative(),
  expected: z.int().nonnegative(),
  state: doorState,
  /** How many are missing against `expected`; 0 unless behind. */
  behind: z.int().nonnegative(),
  uncounted: z.array(z.object({ entry: entryId, reason: z.string() }))
});
export type Door = z.infer<typeof door>;

const weekReport = z.object({
  week: isoWeek,
  /** The local date the report was made for; in a past week its last day. */
  today: isoDate,
  /** Working days after today that are left in the week. */
  workingDaysLeft: z.int().nonnegative(),
  /** Six doors in hallway order. */
  doors: z.array(door)
});
export type WeekReport = z.infer<typeof weekReport>;

/** Somebody worth meeting or greeting, with the reasons in words, strongest first. */
const suggestion = z.object({
  person: z.object({
    id: personId,
    name: z.string(),
    title: z.string().nullable(),
    department: z.string().nullable()
  }),
  reasons: z.array(
    z.object({ about: z.enum(['department', 'site', 'level', 'rhythm']), text: z.string() })
  )
});
export type Suggestion = z.infer<typeof suggestion>;

export const goalsApi = {
  /** The meter of a week, the current one when none is named. */
  readWeek: query({
    input: z.object({ week: isoWeek.nullish() }),
    output: weekReport,
    reads: ['touch', 'entry', 'goal', 'pause', 'person']
  }),
  /** Whom to have lunch with (null: nobody is left to meet) and whom to greet, at most three; the same all day. */
  readSuggestions: query({
    input: z.object({}),
    output: z.object({ lunch: suggestion.nullable(), touchBase: z.array(suggestion) }),
    reads: ['person', 'department', 'touch', 'promise', 'tie', 'later']
  })
} as const;
