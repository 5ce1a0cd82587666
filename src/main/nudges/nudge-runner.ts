import type { EngineClient } from '../../contract/engine-api';
import { epochMsOf, type Instant } from '../../domain/calendar/calendar';
import type { PlannedNudge } from '../../domain/nudges/nudge';
import { coalesced } from '../coalesce';
import type { NotificationWords } from './clean-notification';
import type { Notifier } from './notifier';

export interface NudgeParts {
  engine: Pick<EngineClient, 'readNudgePlan' | 'noteNudges' | 'claimNudges' | 'settleNudges'>;
  notifier: Notifier;
  wordsOf: (nudges: readonly PlannedNudge[]) => NotificationWords;
  now: () => Instant;
  onFailure: (error: unknown) => void;
}

export interface NudgeRunner {
  /** Asks the plan now and shows what is due. May be called at any time, by anybody, as often as one likes. */
  evaluate: () => Promise<void>;
  /** To be called every 30 s at least: evaluates when the plan said that it is time. */
  step: () => Promise<void>;
}

/** After a failure the plan is asked again at a step some minutes later. */
const retryMs = 5 * 60_000;

/**
 * Shows nudges at most once each: recorded in the inbox first, shown, then noted as
 * shown. A crash in between leaves it in the inbox without a second popup.
 */
export function createNudgeRunner(parts: NudgeParts): NudgeRunner {
  /** When the plan is to be asked again, in ms since 1970. */
  let nextMs = -Infinity;
  const nowMs = (): number => epochMsOf(parts.now());

  const evaluate = coalesced(async () => {
    try {
      const plan = await parts.engine.readNudgePlan({});
      nextMs = plan.next === null ? Infinity : epochMsOf(plan.next);
      if (plan.missed.length > 0)
        await parts.engine.noteNudges({ nudges: plan.missed, as: { state: 'missed' } });
      if (plan.due.length > 0) await deliver(plan.due, parts);
    } catch (error) {
      nextMs = nowMs() + retryMs;
      parts.onFailure(error);
    }
  });

  return {
    evaluate,
    step: async () => {
      if (nowMs() >= nextMs) await evaluate();
    }
  };
}

async function deliver(due: readonly PlannedNudge[], parts: NudgeParts): Promise<void> {
  const own = await claim(due, parts);
  if (own.length > 0) await settle(own, await parts.notifier.show(parts.wordsOf(own)), parts);
}

/** At most as many as a call takes; the others are due again at once. Answers those nobody had recorded before. */
async function claim(nudges: readonly PlannedNudge[], { engine }: NudgeParts) {
  const { claimed } = await engine.claimNudges({ nudges: nudges.slice(0, 20) });
  return nudges.filter((nudge) => claimed.includes(nudge.key));
}

async function settle(
  nudges: readonly PlannedNudge[],
  state: 'shown' | 'failed',
  { engine }: NudgeParts
): Promise<void> {
  await engine.settleNudges({ keys: nudges.map((nudge) => nudge.key), state });
}
