import type { NudgeState, PlannedNudge } from '../../domain/nudges/nudge';
import type { NudgeFacts } from '../../domain/nudges/nudge-facts';
import { planNudges } from '../../domain/nudges/plan-nudges';
import type { RecordedNudge } from '../../domain/nudges/recorded';
import type { Desk, DeskJournal } from './desk-life.fixture';

/** A journal in memory: plans by the real planner, and keeps its inbox by the rules of the engine's. */
export function openPlannedJournal(facts: NudgeFacts, desk: Desk): DeskJournal {
  const inbox = new Map<string, RecordedNudge>();

  /** Only what may still come enters a state, as the engine's `enterSql` has it. */
  function enter(nudges: readonly Pick<PlannedNudge, 'key' | 'kind'>[], state: NudgeState) {
    const entering = nudges.filter(({ key }) => {
      const { state } = inbox.get(key) ?? {};
      return state === undefined || state === 'planned' || state === 'held';
    });
    for (const { key, kind } of entering)
      inbox.set(key, { key, kind, state, recordedAt: desk.now, returns: null });
    return entering.map(({ key }) => key);
  }

  return {
    states: async () => new Map([...inbox].map(([key, { state }]) => [key, state])),
    engine: {
      async readNudgePlan() {
        const recorded = [...inbox.values()];
        return planNudges({ ...facts, zone: desk.zone, recorded }, desk.now);
      },
      async noteNudges({ nudges, as }) {
        enter(nudges, as.state);
        return {};
      },
      claimNudges: async ({ nudges }) => ({ claimed: enter(nudges, 'claimed') }),
      async settleNudges({ keys, state }) {
        for (const key of keys) {
          const nudge = inbox.get(key);
          if (nudge?.state === 'claimed') inbox.set(key, { ...nudge, state });
        }
        return {};
      },
      async listNudges() {
        return [...inbox.values()].map((nudge) => ({ ...nudge, isOver: false })) as never;
      }
    }
  };
}
