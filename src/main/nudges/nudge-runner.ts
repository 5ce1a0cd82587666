import type { EngineClient } from '../../contract/engine-api';
import { epochMsOf, type Instant } from '../../domain/calendar/calendar';
import { unknownAttention, type Attention } from '../../domain/delivery/attention';
import { shownUnder, startClockWatch, watchClock } from '../../domain/delivery/clock-watch';
import { deliver } from '../../domain/delivery/deliver';
import type { PlannedNudge } from '../../domain/nudges/nudge';
import type { NudgePlan } from '../../domain/nudges/plan-nudges';
import { coalesced } from '../coalesce';
import { mostStaleMs, type Showing } from './showing';

export interface RunnerParts {
  engine: Pick<EngineClient, 'readNudgePlan' | 'noteNudges' | 'listNudges' | 'settleNudges'>;
  /** Asked only when something is due. */
  look: () => Promise<Omit<Attention, 'clock'>>;
  showing: Showing;
  now: () => Instant;
  /** Counts on evenly, through sleep too, whatever is done to the clock. */
  steadyMs: () => number;
  onFailure: (error: unknown) => void;
}

export interface NudgeRunner {
  /** Asks the plan now and shows what is due. May be called at any time, by anybody, as often as one likes. */
  evaluate: () => Promise<void>;
  /** To be called every 30 s at least: evaluates when it is time, or while something waits. */
  step: () => Promise<void>;
}

/** After a failure the plan is asked again at a step some minutes later. */
const retryMs = 5 * 60_000;
/** As many as a call takes. */
const noted = 50;
const settled = 20;

/** Brings the plan, the attention and the desktop together: one evaluation at a time, whoever asked for it. */
export function createNudgeRunner(parts: RunnerParts): NudgeRunner {
  const { engine, showing } = parts;
  const nowMs = (): number => epochMsOf(parts.now());
  const reading = () => ({ wall: parts.now(), steadyMs: parts.steadyMs() });
  let clock = startClockWatch(reading());
  /** When the plan is to be asked again, in ms since 1970. */
  let nextMs = -Infinity;
  /** Whether something is due and waits or is held. */
  let isWaiting = false;
  let heldBefore = '';
  /** After the start, and after a failure in between, nobody knows what became of what was on its way. */
  let hasLost = true;

  const evaluate = coalesced(async () => {
    try {
      if (hasLost) await giveUpLost();
      hasLost = false;
      const plan = await engine.readNudgePlan({});
      nextMs = plan.next === null ? Infinity : epochMsOf(plan.next);
      await follow(plan);
    } catch (error) {
      nextMs = nowMs() + retryMs;
      isWaiting = false;
      hasLost = true;
      parts.onFailure(error);
    }
  });

  async function follow(plan: NudgePlan): Promise<void> {
    const due = [...(await againWanted()), ...plan.due];
    const startMs = parts.steadyMs();
    const seen = due.length > 0 ? await parts.look() : unknownAttention;
    if (parts.steadyMs() - startMs > mostStaleMs) {
      // It was another moment that was looked at.
      isWaiting = true;
      return;
    }
    // The steady clock counts while the machine sleeps: a sleep is no jump of the clock.
    clock = watchClock(clock, reading(), false);
    const attention = { ...seen, clock: clock.doubt };
    const { show, hold, wait, expire } = deliver({ ...plan, due }, attention, parts.now());
    isWaiting = hold !== null || wait.length > 0;
    await noteHeld(hold);
    for (let at = 0; at < expire.length; at += noted)
      await engine.noteNudges({
        nudges: expire.slice(at, at + noted),
        as: { state: 'missed' }
      });
    if (show) {
      await showing.show(show.nudges, { ...seen, isLate: show.isLate });
      clock = shownUnder(clock);
    }
    await showing.finish();
  }

  /** What the desktop refused and nobody settled meanwhile, in the inbox or by doing it. */
  async function againWanted(): Promise<PlannedNudge[]> {
    const again = showing.again();
    if (again.length === 0) return [];
    const wanted = new Set(
      (await engine.listNudges({}))
        .filter(({ state, isOver }) => state === 'claimed' && !isOver)
        .map(({ key }) => key)
    );
    showing.letGo(again.filter(({ key }) => !wanted.has(key)));
    return again.filter(({ key }) => wanted.has(key));
  }

  /** Written once, not at each step. */
  async function noteHeld(hold: ReturnType<typeof deliver>['hold']): Promise<void> {
    const fresh = hold?.nudges.filter(({ key }) => !showing.isClaimed(key)) ?? [];
    const held = hold ? `${hold.why} ${fresh.map(({ key }) => key).join(' ')}` : '';
    if (held !== heldBefore && hold && fresh.length > 0)
      await engine.noteNudges({
        nudges: fresh.slice(0, noted),
        as: { state: 'held', why: hold.why }
      });
    heldBefore = held;
  }

  /** It stays in the inbox, and never comes again: it may have been seen. */
  async function giveUpLost(): Promise<void> {
    const keys = (await engine.listNudges({}))
      .filter(({ state, key }) => state === 'claimed' && !showing.isClaimed(key))
      .map(({ key }) => key);
    for (let at = 0; at < keys.length; at += settled)
      await engine.settleNudges({ keys: keys.slice(at, at + settled), state: 'failed' });
  }

  return {
    evaluate,
    step: async () => {
      clock = watchClock(clock, reading(), false);
      if (nowMs() >= nextMs || isWaiting || showing.isPending()) await evaluate();
    }
  };
}
