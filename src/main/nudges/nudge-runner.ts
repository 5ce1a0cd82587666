import type { EngineClient } from '../../contract/engine-api';
import { epochMsOf, type Instant } from '../../domain/calendar/calendar';
import type { Nudge } from '../../domain/nudges/nudge';
import { coalesced } from '../coalesce';
import type { NotificationWords } from './clean-notification';
import type { Notifier } from './notifier';

export interface NudgeParts {
  engine: Pick<EngineClient, 'readNudgePlan' | 'claimNudges' | 'settleNudges'>;
  notifier: Notifier;
  wordsOf: (nudges: readonly Nudge[]) => NotificationWords;
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

async function deliver(due: readonly Nudge[], parts: NudgeParts): Promise<void> {
  const { claimed } = await parts.engine.claimNudges({ nudges: due.slice(0, 20) });
  const own = due.filter((nudge) => claimed.includes(nudge.key));
  if (own.length === 0) return;
  const state = await parts.notifier.show(parts.wordsOf(own));
  await parts.engine.settleNudges({ keys: own.map((nudge) => nudge.key), state });
}
