import { z } from 'zod';
import { instant } from '../domain/calendar/calendar';
import { nudge, plannedNudge } from '../domain/nudges/nudge';
import { command, query } from './procedure';
import { storableText } from './storable-text';

/** A nudge as the inbox keeps it. */
export const inboxNudge = nudge.extend({
  state: z.enum(['claimed', 'shown', 'failed', 'missed', 'dismissed']),
  recordedAt: instant
});
export type InboxNudge = z.infer<typeof inboxNudge>;

export const nudgesApi = {
  /**
   * What to show now, what was missed (asleep, closed) and is only to be listed, and when
   * to ask again at the latest (null: nothing is in sight).
   */
  readNudgePlan: query({
    input: z.object({}),
    output: z.object({
      due: z.array(plannedNudge),
      missed: z.array(plannedNudge),
      next: instant.nullable()
    }),
    reads: ['touch', 'entry', 'goal', 'pause', 'promise', 'nudge', 'person']
  }),
  /** Records nudges in the inbox, before they pop up; answers those that were not there before. */
  claimNudges: command({
    input: z.object({ nudges: z.array(nudge).max(20) }),
    output: z.object({ claimed: z.array(z.string()) }),
    audience: 'host'
  }),
  /** What became of claimed nudges on the desktop; `missed` ones were not to be shown any more. */
  settleNudges: command({
    input: z.object({
      keys: z.array(z.string()).max(20),
      state: z.enum(['shown', 'failed', 'missed'])
    }),
    output: z.object({}),
    audience: 'host'
  }),
  /** The inbox, newest first, at most 100, without dismissed ones. */
  listNudges: query({ input: z.object({}), output: z.array(inboxNudge), reads: ['nudge'] }),
  /** @throws not-found */
  dismissNudge: command({ input: z.object({ key: storableText }), output: z.object({}) })
} as const;
