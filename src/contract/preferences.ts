import { z } from 'zod';
import { clockTime } from '../domain/calendar/calendar';
import { command, query } from './procedure';

/** How dates are read, when one works and whether a streak is shown: one choice for window, tray and command line. */
export const preferences = z.object({
  /** Whether 12/11 is 12 November or 11 December. */
  dayOrder: z.enum(['day-month', 'month-day']),
  /** Own working hours of a day, in local time; an end before the beginning is that of the next day. */
  workFrom: clockTime,
  workTo: clockTime,
  /** Whether kept weeks in a row are shown. */
  showsStreak: z.boolean()
});
export type Preferences = z.infer<typeof preferences>;

export const preferencesApi = {
  /** What holds now; `chosen` names what the person chose, the rest is usual in the system's region. */
  readPreferences: query({
    input: z.object({}),
    output: preferences.extend({ chosen: z.array(preferences.keyof()) }),
    reads: ['preference']
  }),
  /** Chooses what is given; null goes back to the system's region. */
  changePreferences: command({
    input: z
      .object({
        dayOrder: preferences.shape.dayOrder.nullish(),
        workFrom: clockTime.nullish(),
        workTo: clockTime.nullish(),
        showsStreak: z.boolean().nullish()
      })
      .refine(
        ({ workFrom, workTo }) => workFrom == null || workFrom !== workTo,
        'Work ends at another time than it begins.'
      ),
    output: z.object({})
  })
} as const;
