import type { EngineClient } from '../../contract/engine-api';
import { isBefore, type Instant } from '../../domain/calendar/calendar';
import type { Attention } from '../../domain/delivery/attention';
import type { PlannedNudge } from '../../domain/nudges/nudge';
import type { NotificationWords } from './clean-notification';
import type { Notifier } from './notifier';

export interface ShowingParts {
  engine: Pick<EngineClient, 'claimNudges' | 'settleNudges'>;
  notifier: Notifier;
  wordsOf: (nudges: readonly PlannedNudge[], seen: Seen) => NotificationWords;
  /** What a click on the notification of these does. */
  open: (nudges: readonly PlannedNudge[]) => void;
  now: () => Instant;
  /** Counts on evenly, whatever is done to the clock. */
  steadyMs: () => number;
}

type Seen = Pick<Attention, 'isPresenting'> & {
  /** Whether one of them at least should have come earlier. */
  isLate: boolean;
};

/**
 * Shows nudges at most once each: recorded in the inbox first, shown, then noted as shown. What the
 * desktop surely did not take is tried twice more; all else never.
 */
export interface Showing {
  /** In one notification. */
  show: (nudges: readonly PlannedNudge[], seen: Seen) => Promise<void>;
  /** Whether it is recorded as on its way by us. */
  isClaimed: (key: string) => boolean;
  /** What the desktop refused, when it is time to try again: to be shown, if nothing holds it. */
  again: () => PlannedNudge[];
  /** Whether something is left to be tried or noted. */
  isPending: () => boolean;
  /** Notes what is left to be noted; what could not be shown in its time stands in the inbox as failed. */
  finish: () => Promise<void>;
}

/** How long after each refusal it is tried again; after the last one no more. */
const pausesMs = [25_000, 85_000];
/** Who slept for longer between the plan and the desktop looks again first. */
const mostStaleMs = 60_000;
/** As many as a call takes. Further ones are due again at once. */
const most = 20;

export function createShowing(parts: ShowingParts): Showing {
  const { engine, notifier } = parts;
  const claimed = new Set<string>();
  /** Claimed, and surely not shown. */
  let refused: PlannedNudge[] = [];
  let attempts = 0;
  let lastMs = 0;
  /** What became of others, until the journal has it. */
  const outcomes = new Map<string, 'shown' | 'failed'>();

  async function claim(nudges: readonly PlannedNudge[]): Promise<PlannedNudge[]> {
    const fresh = nudges.filter(({ key }) => !claimed.has(key)).slice(0, most);
    if (fresh.length === 0) return [];
    const { claimed: keys } = await engine.claimNudges({ nudges: fresh });
    for (const key of keys) claimed.add(key);
    return fresh.filter(({ key }) => keys.includes(key));
  }

  const isOver = ({ until }: PlannedNudge): boolean => isBefore(until, parts.now());
  const isLastPauseOver = (): boolean => pausesMs[attempts - 1] === undefined;

  function giveUp(nudges: readonly PlannedNudge[]): void {
    for (const { key } of nudges) outcomes.set(key, 'failed');
    refused = refused.filter(({ key }) => !outcomes.has(key));
  }

  async function note(): Promise<void> {
    for (const state of ['shown', 'failed'] as const) {
      const keys = [...outcomes].flatMap(([key, became]) => (became === state ? key : []));
      for (let at = 0; at < keys.length; at += most) {
        const some = keys.slice(at, at + most);
        await engine.settleNudges({ keys: some, state });
        for (const key of some) {
          outcomes.delete(key);
          claimed.delete(key);
        }
      }
    }
  }

  return {
    async show(nudges, seen) {
      const startMs = parts.steadyMs();
      const fresh = await claim(nudges);
      giveUp(refused.filter(isOver));
      const own = [...refused, ...fresh];
      if (own.length === 0) return;
      lastMs = parts.steadyMs();
      attempts = refused.length > 0 ? attempts + 1 : 1;
      refused = own;
      // The machine may have slept on the way: then nobody knows any more whether this is the moment.
      if (lastMs - startMs > mostStaleMs || own.some(isOver)) return;
      const outcome = await notifier.show(parts.wordsOf(own, seen), () => parts.open(own));
      if (outcome === 'refused') return;
      refused = [];
      for (const { key } of own) outcomes.set(key, outcome === 'shown' ? 'shown' : 'failed');
      await note();
    },
    isClaimed: (key) => claimed.has(key),
    again() {
      const pauseMs = pausesMs[attempts - 1] ?? Infinity;
      return parts.steadyMs() - lastMs >= pauseMs ? [...refused] : [];
    },
    isPending: () => refused.length > 0 || outcomes.size > 0,
    async finish() {
      giveUp(refused.filter((nudge) => isLastPauseOver() || isOver(nudge)));
      await note();
    }
  };
}
