import { z } from 'zod';
import { isoDate } from '../calendar/calendar';

/** One of the six doors of a week, in the order they stand in the hallway. */
export const practice = z.enum([
  'lunch',
  'touch-base',
  'appreciate',
  'introduce',
  'join-in',
  'offer-help'
]);
export type Practice = z.infer<typeof practice>;

/** The six doors in the order they stand in the hallway. */
export const practices: readonly Practice[] = practice.options;

/** What each door is called. */
export const practiceNames: Readonly<Record<Practice, string>> = {
  lunch: 'Lunch',
  'touch-base': 'Touch base',
  appreciate: 'Appreciate',
  introduce: 'Introduce',
  'join-in': 'Join in',
  'offer-help': 'Offer help'
};

/** How often a goal begins anew. */
export const goalPeriod = z.enum(['week', 'month']);
export type GoalPeriod = z.infer<typeof goalPeriod>;

/** A target of a practice: how many a period; 0 = the door is off. */
export const goal = z.object({ practice, target: z.int().min(0).max(31), period: goalPeriod });
export type Goal = z.infer<typeof goal>;

/** A goal with the local date it holds from; the newest one up to a day is that day's. */
export const datedGoal = goal.extend({ fromDate: isoDate });
export type DatedGoal = z.infer<typeof datedGoal>;

/** The goals a new journal starts with (PRODUCT.md §2). */
export const defaultGoals: readonly Goal[] = [
  { practice: 'lunch', target: 1, period: 'week' },
  { practice: 'touch-base', target: 1, period: 'week' },
  { practice: 'appreciate', target: 1, period: 'week' },
  { practice: 'introduce', target: 1, period: 'month' },
  { practice: 'join-in', target: 1, period: 'month' },
  { practice: 'offer-help', target: 0, period: 'month' }
];

/**
 * How a door stands. `done`: target reached. `ahead`: more than expected by now.
 * `on-pace`: as expected, planned ones included. `behind`: done and planned together
 * are fewer than expected. `paused`: a pause holds the latest working day begun, or the
 * whole period. `rest`: the door is off.
 */
export const doorState = z.enum(['done', 'ahead', 'on-pace', 'behind', 'paused', 'rest']);
export type DoorState = z.infer<typeof doorState>;
