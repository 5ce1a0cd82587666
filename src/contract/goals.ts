import { z } from 'zod';
import { isoDate, isoWeek } from '../domain/calendar/calendar';
import { datedGoal, doorState, goal, goalPeriod, practice } from '../domain/goals/practice';
import { pauseKind } from '../domain/goals/working-days';
import { entryId, pauseId, personId } from '../domain/people/ids';
import { command, query } from './procedure';
import { storableText } from './storable-text';

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
  /** Its first and its last local date. */
  firstDate: isoDate,
  lastDate: isoDate,
  /** The local date the report was made for; in a past week its last day. */
  today: isoDate,
  /** Working days after today that are left in the week. */
  workingDaysLeft: z.int().nonnegative(),
  /** Six doors in hallway order. */
  doors: z.array(door)
});
export type WeekReport = z.infer<typeof weekReport>;

/** Somebody worth meeting or greeting, with the reasons in words, strongest first. */
export const suggestion = z.object({
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

/** The goals of a practice from a date on: what there was, or what there is to be. */
const goalsFrom = z.object({
  practice,
  from: isoDate,
  goals: z.array(datedGoal).max(50)
});

export type GoalsFrom = z.infer<typeof goalsFrom>;

/** A goal as it holds today, and the easier one that waits for next week; null when none does. */
const currentGoal = goal.extend({
  next: datedGoal.omit({ practice: true }).nullable()
});
export type CurrentGoal = z.infer<typeof currentGoal>;

/** A time in which nothing is expected, both dates included. */
const pause = z
  .object({
    fromDate: isoDate,
    toDate: isoDate,
    kind: pauseKind,
    /** What the person calls it; null: it has no name. */
    name: storableText.trim().min(1).max(60, 'A name has 60 characters at most.').nullable()
  })
  .refine(({ fromDate, toDate }) => fromDate <= toDate, 'A pause ends after it begins.');
export type Pause = z.infer<typeof pause>;

/** A pause as the journal keeps it. */
export const keptPause = z.intersection(z.object({ id: pauseId }), pause);
export type KeptPause = z.infer<typeof keptPause>;

export const goalsApi = {
  /** The meter of a week, the current one when none is named. */
  readWeek: query({
    input: z.object({ week: isoWeek.nullish() }),
    output: weekReport,
    reads: ['touch', 'entry', 'goal', 'pause', 'plan', 'week_rule', 'person']
  }),
  /** Whom to have lunch with (null: nobody is left to meet) and whom to greet, at most three; the same all day. */
  readSuggestions: query({
    input: z.object({}),
    output: z.object({ lunch: suggestion.nullable(), touchBase: z.array(suggestion) }),
    reads: ['person', 'department', 'touch', 'promise', 'tie', 'later', 'plan']
  }),
  /** Notes who of the suggestions was seen: proposed once, nobody comes up again for 30 days. */
  noteSuggested: command({
    input: z.object({ lunch: personId.nullable(), touchBase: z.array(personId).max(10) }),
    output: z.object({})
  }),
  /** Six goals in hallway order. */
  listGoals: query({ input: z.object({}), output: z.array(currentGoal), reads: ['goal'] }),
  /** Chooses a goal: a harder one holds at once, an easier one from the next week on. */
  changeGoal: command({
    input: goal,
    output: z.object({ holdsFrom: isoDate, before: goalsFrom })
  }),
  /** Puts the goals of a practice back as they were. */
  restoreGoals: command({ input: goalsFrom, output: z.object({}) }),
  /** Newest first, those to come included. */
  listPauses: query({ input: z.object({}), output: z.array(keptPause), reads: ['pause'] }),
  addPause: command({ input: pause, output: z.object({ id: pauseId }) }),
  /** Gives a pause other days, kind or name; `before` takes it back. @throws not-found */
  changePause: command({ input: keptPause, output: z.object({ before: keptPause }) }),
  /** @throws not-found */
  removePause: command({
    input: z.object({ id: pauseId }),
    output: z.object({ before: pause })
  })
} as const;
