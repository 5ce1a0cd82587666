import { z } from 'zod';
import { clockTime, instant, isoDate } from '../domain/calendar/calendar';
import { holdReason } from '../domain/delivery/attention';
import { laterName } from '../domain/nudges/later';
import { nudge, nudgeKind, nudgeState, plannedNudge } from '../domain/nudges/nudge';
import { nudgeChoices } from '../domain/nudges/nudge-choices';
import { personId } from '../domain/people/ids';
import { command, query } from './procedure';
import { storableText } from './storable-text';

/** A nudge as the inbox keeps it. */
export const inboxNudge = nudge.extend({
  state: nudgeState,
  /** Why it is, or was last, held; null: nothing held it. */
  heldWhy: holdReason.nullable(),
  /** When it was shown, or else first written down. */
  recordedAt: instant,
  /** When it was put off, dismissed or acted on; null: it was not. */
  settledAt: instant.nullable(),
  /** Whether what it was about is settled, so that nothing is left to do. */
  isOver: z.boolean(),
  /** Whether it is over for its moment went by: its meeting began, its week or the days for a word are over. */
  isPast: z.boolean(),
  /** Whom it is about, those of them who still are; empty: nobody. */
  people: z.array(z.object({ id: personId, name: z.string() }))
});
export type InboxNudge = z.infer<typeof inboxNudge>;

const named = z.object({ key: storableText.max(200) });

/** What it was before. */
const before = z.object({ before: nudgeState });

/** A window that moved to where nudges are acted on, and what it learned from. */
export const windowMove = z.object({
  id: z.uuid(),
  /** Which of the windows, from 0 on. */
  slot: z.int().min(0).max(2),
  movedAt: instant,
  from: clockTime,
  to: clockTime,
  acted: z.int(),
  outcomes: z.int()
});

export const nudgesApi = {
  /**
   * What may be shown now, what was missed (asleep, closed) and is only to be listed, the
   * journal's own meetings and lunches around now, today's hours, and when to ask again at the latest
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
      /** Today's hours in which something may be shown; null: none. */
      open: z.object({ from: instant, until: instant }).nullable(),
      next: instant.nullable()
    }),
    reads: [
      'touch',
      'entry',
      'goal',
      'pause',
      'week_rule',
      'plan',
      'import_event',
      'occasion',
      'promise',
      'nudge',
      'person',
      'role',
      'later',
      'person_topic',
      'nudge_choice',
      'reserve_spent',
      'preference',
      'review',
      'journal_copy'
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
  /** The inbox and its log, newest first, at most 200; what is to come back stands among them as `planned`. */
  listNudges: query({
    input: z.object({}),
    output: z.array(inboxNudge),
    reads: [
      'nudge',
      'promise',
      'touch',
      'person',
      'journal_copy',
      'plan',
      'review',
      'entry',
      'week_rule'
    ]
  }),
  /** Notes that the person did what it was about, or went there. @throws not-found */
  actOnNudge: command({ input: named, output: before }),
  /** Not now, and not again until what it is about changes. @throws not-found */
  dismissNudge: command({ input: named, output: before }),
  /** Brings it back later: at a time one knows, or on the morning of a day to come. @throws not-found, invalid-input */
  putOffNudge: command({
    input: named.extend({ to: z.union([laterName, isoDate]) }),
    output: before
  }),
  /** When nudges may come back by now, soonest first. */
  listLaterTimes: query({ input: z.object({}), output: z.array(laterName), reads: ['nudge'] }),
  /** Takes the last of these three back. @throws not-found */
  restoreNudge: command({
    input: named.extend({ state: nudgeState.exclude(['later', 'dismissed', 'acted']) }),
    output: z.object({})
  }),
  /** When and about what the person wants to be nudged, what windows moved by themselves (newest first), and which kinds rest. */
  readNudgeChoices: query({
    input: z.object({}),
    output: z.object({
      choices: nudgeChoices,
      moves: z.array(windowMove),
      resting: z.array(z.object({ kind: nudgeKind, until: instant }))
    }),
    reads: ['nudge_choice', 'nudge_window_move', 'nudge']
  }),
  /** Chooses what is given; `before` takes it back. @throws invalid-input */
  changeNudgeChoices: command({
    input: nudgeChoices.partial(),
    output: z.object({ before: nudgeChoices })
  }),
  /** Puts a window back to where it was before it moved by itself; it learns anew from then on. @throws not-found */
  putBackWindow: command({ input: z.object({ id: z.uuid() }), output: z.object({}) }),
  /** Ends the rest of a kind. */
  wakeNudges: command({ input: z.object({ kind: nudgeKind }), output: z.object({}) })
} as const;
