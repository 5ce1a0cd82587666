import { z } from 'zod';
import { isoDate, isoMonth, isoWeek } from '../domain/calendar/calendar';
import { countsWhen } from '../domain/goals/counts-when';
import { doorState, practice } from '../domain/goals/practice';
import { command, query } from './procedure';

/** How a door stood at the end of a week or month, or stands now. */
const doorMark = z.object({
  practice,
  target: z.int().nonnegative(),
  done: z.int().nonnegative(),
  state: doorState
});
export type DoorMark = z.infer<typeof doorMark>;

/** A week with its doors of the week; `current` is the one being lived, the others are described at `WeekOutcome`. */
const weekMark = z.object({
  week: isoWeek,
  firstDate: isoDate,
  lastDate: isoDate,
  outcome: z.enum(['kept', 'missed', 'rested', 'saved', 'current']),
  /** How many goals of the week were met, and of how many. */
  met: z.int().nonnegative(),
  goals: z.int().nonnegative(),
  doors: z.array(doorMark)
});
export type WeekMark = z.infer<typeof weekMark>;

/** A month with its doors of the month. */
const monthMark = z.object({ month: isoMonth, doors: z.array(doorMark) });
export type MonthMark = z.infer<typeof monthMark>;

const namedWeek = z.object({ week: isoWeek, firstDate: isoDate, lastDate: isoDate });

const standing = z.object({
  /** Kept weeks in a row; a week under way counts once it is over. */
  streak: z.int().nonnegative(),
  longest: z.int().nonnegative(),
  /** Whether the person wants to see the streak. */
  showsStreak: z.boolean(),
  /** Free passes held, 0 to 2, and kept weeks until the next is earned. */
  reserves: z.int().min(0).max(2),
  untilReserve: z.int().min(1).max(4),
  missedInARow: z.int().nonnegative(),
  /** The week a reserve may still be spent on; null: none. */
  savable: namedWeek.nullable(),
  /** The last week, when a reserve was spent on it. */
  saved: namedWeek.nullable(),
  /** Three weeks were missed, and a fresh start was neither made nor put off since. */
  offersFreshStart: z.boolean(),
  countsWhen,
  /** A kinder measure that waits for next week; null: none. */
  nextCountsWhen: z.object({ countsWhen, fromDate: isoDate }).nullable(),
  /** The last twelve weeks up to this one, and the last twelve months, the oldest first. */
  weeks: z.array(weekMark),
  months: z.array(monthMark)
});
export type StandingNow = z.infer<typeof standing>;

/** What weeks are measured by from a week on: what there was, or what there is to be. */
const measuresFrom = z.object({
  from: isoWeek,
  measures: z.array(z.object({ from: isoWeek, countsWhen })).max(100)
});

export const standingApi = {
  /** How the lived weeks ended and where that leaves the person. */
  readStanding: query({
    input: z.object({}),
    output: standing,
    reads: [
      'touch',
      'entry',
      'goal',
      'pause',
      'week_rule',
      'week_measure',
      'reserve_spent',
      'fresh_start',
      'preference'
    ]
  }),
  /** Chooses when a week counts: stricter at once, kinder from the next week on. */
  changeCountsWhen: command({
    input: z.object({ countsWhen }),
    output: z.object({ holdsFrom: isoDate, before: measuresFrom })
  }),
  restoreCountsWhen: command({ input: measuresFrom, output: z.object({}) }),
  /** Spends a reserve on the last week. @throws conflict when it is not to be saved, or there is none */
  spendReserve: command({ input: z.object({ week: isoWeek }), output: z.object({}) }),
  /** Takes the pass back that was spent on a week. @throws not-found */
  returnReserve: command({ input: z.object({ week: isoWeek }), output: z.object({}) }),
  /** Begins afresh today, or puts the offer off for three more missed weeks; `before` undoes it. */
  answerFreshStart: command({
    input: z.object({ accepted: z.boolean() }),
    output: z.object({ on: isoDate })
  }),
  /** Takes an answer of a day back. @throws not-found */
  withdrawFreshStart: command({ input: z.object({ on: isoDate }), output: z.object({}) })
} as const;
