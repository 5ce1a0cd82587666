import { z } from 'zod';
import { isoDate, isoWeek } from '../domain/calendar/calendar';
import { command, query } from './procedure';

/** The day a week may begin with: 1 Monday, 6 Saturday, 7 Sunday. */
const weekStart = z.union([z.literal(1), z.literal(6), z.literal(7)]);

/** Days of the week, 1 = Monday to 7 = Sunday, each once. */
const workingDays = z
  .array(z.literal([1, 2, 3, 4, 5, 6, 7]))
  .min(1, 'One works on a day at least.')
  .refine((days) => new Set(days).size === days.length, 'Each day is named once.');

/** How weeks run. */
const weekRule = z.object({ start: weekStart, workingDays });

/** How weeks run from a named week on. */
export const datedWeekRule = weekRule.extend({ from: isoWeek });

/** The rules from a week on: what there was, or what there is to be. */
const weekRulesFrom = z.object({ from: isoWeek, rules: z.array(datedWeekRule).max(100) });

const currentWeekRule = weekRule.extend({
  /** The first and the last day of this week; a change of the first day to come shortens or lengthens it. */
  firstDate: isoDate,
  lastDate: isoDate,
  /** What was chosen and holds from a week to come on; null: nothing. */
  next: weekRule.extend({ fromDate: isoDate }).nullable(),
  /** Every rule ever set, for whoever counts weeks; before the first they are those of ISO 8601, with work from Monday to Friday. */
  rules: z.array(datedWeekRule)
});

export const weekRulesApi = {
  /** How weeks run now, and how they will. */
  readWeekRule: query({ input: z.object({}), output: currentWeekRule, reads: ['week_rule'] }),
  /** Lets weeks run another way from the next one on; in the week the journal was begun at once. */
  changeWeekRule: command({
    input: weekRule,
    output: z.object({ holdsFrom: isoDate, before: weekRulesFrom })
  }),
  /** Puts the rules from a week on back as they were. */
  restoreWeekRules: command({ input: weekRulesFrom, output: z.object({}) })
} as const;
