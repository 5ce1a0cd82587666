import { z } from 'zod';
import { clockTime, instant } from '../calendar/calendar';
import type { NudgeKind } from './nudge';

/** What nudges may be about, as a person chooses it. */
const nudgeTopic = z.enum(['moments', 'promises', 'occasions', 'week', 'backups']);
export type NudgeTopic = z.infer<typeof nudgeTopic>;

/** What a kind is about. */
export const topicOf: Readonly<Record<NudgeKind, NudgeTopic>> = {
  'promise-mine': 'promises',
  'promise-theirs': 'promises',
  prep: 'moments',
  praise: 'moments',
  'thank-you': 'moments',
  'follow-up': 'moments',
  'touch-base': 'moments',
  occasion: 'occasions',
  'plan-week': 'week',
  review: 'week',
  reserve: 'week',
  behind: 'week',
  backup: 'backups'
};

/** When and about what somebody wants to be nudged. */
export const nudgeChoices = z.object({
  /** Off: the tray and the week go on, nothing pops up. */
  isOn: z.boolean(),
  /** What there is to be nothing about. */
  without: z.array(nudgeTopic),
  /** The local times at which nudges come, in order: PRODUCT.md §4.1 has three at most. */
  windows: z.array(clockTime).min(1).max(3),
  /** Quiet before and from then on, in local time of one day. */
  hours: z
    .object({ from: clockTime, to: clockTime })
    .refine(({ from, to }) => from < to, 'The quiet begins after it ends.'),
  /** What has a date of its own comes beyond it. */
  perDay: z.int().min(0).max(5),
  /** Whether a busy calendar, a meeting or lunch of the journal holds them. */
  isQuietWhenBusy: z.boolean(),
  /** Nothing comes before; null: no pause. */
  pausedUntil: instant.nullable(),
  /** The day of the weekly review: 1 Monday to 7 Sunday; the last working day up to it. */
  reviewDay: z.int().min(1).max(7),
  /** Whether a window moves to where nudges are acted on. */
  learnsHours: z.boolean()
});
export type NudgeChoices = z.infer<typeof nudgeChoices>;

/** How a new journal nudges (PRODUCT.md §4.1). */
export const usualChoices: NudgeChoices = nudgeChoices.parse({
  isOn: true,
  without: [],
  windows: ['10:00', '13:30', '16:30'],
  hours: { from: '09:00', to: '18:00' },
  perDay: 2,
  isQuietWhenBusy: true,
  pausedUntil: null,
  reviewDay: 5,
  learnsHours: true
});

/** How many may come in a week, when so many may on a day. */
export const weeklyCap = ({ perDay }: Pick<NudgeChoices, 'perDay'>): number => 4 * perDay;
