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
  /** These are not to be tried again: somebody settled them meanwhile. */
  letGo: (nudges: readonly PlannedNudge[]) => void;
  /** Whether something is left to be tried or noted. */
  isPending: () => boolean;
  /** Notes what is left to be noted; what could not be shown in its time stands in the inbox as failed. */
  finish: () => Promise<void>;
}

/** How long after each refusal it is tried again; after the last one no more. */
const pausesMs = [25_000, 85_000];
/** What was seen longer ago, because the machine slept meanwhile, is to be seen again first. */
export const mostStaleMs = 60_000;
/** As many as a call takes. Further ones are due again at once. */
const most = 20;

interface Refused {
  nudge: PlannedNudge;
  tries: number;
  /** When it is time for the next one, on the steady clock; infinity: there is none. */
  againMs: number;
}

export function createShowing(parts: ShowingParts): Showing {
  const { engine, notifier } = parts;
  const claimed = new Set<string>();
  /** Claimed, and surely not shown, by key: each has its own tries. */
  const refused = new Map<string, Refused>();
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
  const isEarly = ({ from }: PlannedNudge): boolean => isBefore(parts.now(), from);

  function giveUp(nudges: readonly PlannedNudge[]): void {
    for (const { key } of nudges) {
      outcomes.set(key, 'failed');
      refused.delete(key);
    }
  }

  function restAfterTry(nudge: PlannedNudge): void {
    const tries = (refused.get(nudge.key)?.tries ?? 0) + 1;
    const againMs = parts.steadyMs() + (pausesMs[tries - 1] ?? Infinity);
    refused.set(nudge.key, { nudge, tries, againMs });
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
      const own = [...nudges.filter(({ key }) => refused.has(key)), ...fresh];
      if (own.length === 0) return;
      own.forEach(restAfterTry);
      // The machine may have slept on the way, or its clock been set: then nobody knows any more
      // whether this is the moment.
      const isStale = parts.steadyMs() - startMs > mostStaleMs;
      if (isStale || own.some(isOver) || own.some(isEarly)) return;
      const outcome = await notifier.show(parts.wordsOf(own, seen), () => parts.open(own));
      if (outcome === 'refused') return;
      for (const { key } of own) {
        refused.delete(key);
        outcomes.set(key, outcome === 'shown' ? 'shown' : 'failed');
      }
      await note();
    },
    isClaimed: (key) => claimed.has(key),
    again: () =>
      [...refused.values()]
        .filter(({ againMs }) => parts.steadyMs() >= againMs)
        .map(({ nudge }) => nudge),
    letGo: giveUp,
    isPending: () => refused.size > 0 || outcomes.size > 0,
    async finish() {
      const done = [...refused.values()].filter(
        ({ nudge, againMs }) => againMs === Infinity || isOver(nudge)
      );
      giveUp(done.map(({ nudge }) => nudge));
      await note();
    }
  };
}
