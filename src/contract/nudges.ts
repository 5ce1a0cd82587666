import { z } from 'zod';
import { instant } from '../domain/calendar/calendar';
import { holdReason } from '../domain/delivery/attention';
import { nudge, nudgeState, plannedNudge } from '../domain/nudges/nudge';
import { command, query } from './procedure';
import { storableText } from './storable-text';

/** A nudge as the inbox keeps it. */
export const inboxNudge = nudge.extend({
  state: nudgeState,
  /** Why it is, or was last, held; null: nothing held it. */
  heldWhy: holdReason.nullable(),
  /** When it was shown, or else first written down. */
  recordedAt: instant
});
export type InboxNudge = z.infer<typeof inboxNudge>;

export const nudgesApi = {
  /**
   * What may be shown now, what was missed (asleep, closed) and is only to be listed, the
   * journal's own meetings and lunches around now, and when to ask again at the latest
   * (null: nothing is in sight). What of it is shown, `deliver` says.
   */
  readNudgePlan: query({
    input: z.object({}),
    output: z.object({
      due: z.array(plannedNudge),
      missed: z.array(plannedNudge),
      /** What is in sight for the rest of today, in order. */
      ahead: z.array(plannedNudge),
      busy: z.array(z.object({ from: instant, until: instant })),
      next: instant.nullable()
    }),
    reads: [
      'touch',
      'entry',
      'goal',
      'pause',
      'week_rule',
      'plan',
      'promise',
      'nudge',
      'person',
      'role',
      'later',
      'person_topic'
    ]
  }),
  /**
   * Records in the inbox that nudges are held, and why, or were missed; those that are on
   * their way or further stay as they are.
   */
  noteNudges: command({
    input: z.object({
      nudges: z.array(nudge).max(50),
      as: z.discriminatedUnion('state', [
        z.object({ state: z.literal('held'), why: holdReason }),
        z.object({ state: z.literal('missed') })
      ])
    }),
    output: z.object({}),
    audience: 'host'
  }),
  /** Records nudges in the inbox, before they pop up; answers those that were not on their way or further before. */
  claimNudges: command({
    input: z.object({ nudges: z.array(nudge).max(20) }),
    output: z.object({ claimed: z.array(z.string()) }),
    audience: 'host'
  }),
  /** What became of claimed nudges on the desktop. */
  settleNudges: command({
    input: z.object({
      keys: z.array(z.string()).max(20),
      state: z.enum(['shown', 'failed'])
    }),
    output: z.object({}),
    audience: 'host'
  }),
  /** The inbox, newest first, at most 100, without dismissed ones. */
  listNudges: query({ input: z.object({}), output: z.array(inboxNudge), reads: ['nudge'] }),
  /** @throws not-found */
  dismissNudge: command({ input: z.object({ key: storableText }), output: z.object({}) })
} as const;
