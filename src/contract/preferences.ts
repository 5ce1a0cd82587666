import { z } from 'zod';
import { command, query } from './procedure';

/** How dates are read and weeks begin: one choice for window, tray and command line. */
export const preferences = z.object({
  /** 1 Monday to 7 Sunday. */
  weekStart: z.union([z.literal(1), z.literal(6), z.literal(7)]),
  /** Whether 12/11 is 12 November or 11 December. */
  dayOrder: z.enum(['day-month', 'month-day'])
});
export type Preferences = z.infer<typeof preferences>;

export const preferencesApi = {
  /** What holds now; `chosen` names what the person chose, the rest follows the system's region. */
  readPreferences: query({
    input: z.object({}),
    output: preferences.extend({ chosen: z.array(preferences.keyof()) }),
    reads: ['preference']
  }),
  /** Chooses what is given; null goes back to the system's region. */
  changePreferences: command({
    input: z.object({
      weekStart: preferences.shape.weekStart.nullish(),
      dayOrder: preferences.shape.dayOrder.nullish()
    }),
    output: z.object({})
  })
} as const;
