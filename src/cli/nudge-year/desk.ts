import type { EngineClient } from '../../contract/engine-api';
import {
  addMinutes,
  dateAt,
  isBefore,
  type Instant,
  type ZoneId
} from '../../domain/calendar/calendar';
import { unknownAttention, type Attention, type BusyTime } from '../../domain/delivery/attention';
import { deliver } from '../../domain/delivery/deliver';
import { earlierOf } from '../../domain/delivery/windows';
import type { PlannedNudge } from '../../domain/nudges/nudge';
import type { NudgePlan } from '../../domain/nudges/plan-nudges';
import type { Random } from '../../engine/sample-company/random';
import type { LivedYear, ShownMoment } from './live-year';

/** A day at the desk. */
interface DeskDay {
  begins: Instant;
  ends: Instant;
  zone: ZoneId;
  /** What is written down, in order. */
  acts: { at: Instant; run: () => Promise<unknown> }[];
  busy: BusyTime[];
  away: BusyTime[];
  isDoNotDisturb: boolean;
}

export interface Desk {
  live: (day: DeskDay) => Promise<void>;
}

interface DeskParts {
  journal: EngineClient;
  random: Random;
  year: LivedYear;
  check: (shown: ShownMoment) => Promise<void>;
  setNow: (now: Instant) => void;
}

/** How often one looks again while something waits; the app does every 30 s. */
const stepMinutes = 5;

/** A person at a computer, and the runner of the nudges: plan, deliver, claim before show. */
export function createDesk({ journal, random, year, check, setNow }: DeskParts): Desk {
  return {
    async live(day) {
      const acts = [...day.acts];
      let now = day.begins;
      // Who switches the computer on begins something new.
      let breakpoint: Attention['breakpoint'] = 'resumed';
      // Asked again when its time has come, and before anything is shown when something was
      // written since; the app asks after each line.
      let plan: NudgePlan | null = null;
      let isStale = false;
      while (!isBefore(day.ends, now)) {
        setNow(now);
        while (acts[0] && !isBefore(now, acts[0].at)) {
          await acts.shift()?.run();
          isStale = true;
        }
        const isTurn = plan === null || (plan.next !== null && !isBefore(now, plan.next));
        if (plan === null || isTurn || (isStale && plan.due.length > 0)) {
          plan = await journal.readNudgePlan({});
          isStale = false;
        }
        const before = now;
        const became = await follow(
          { ...plan, busy: [...plan.busy, ...day.busy] },
          { ...seenAt(now, day), breakpoint },
          now,
          day.zone
        );
        now = nextMoment(now, day, plan, acts[0]?.at, became === 'waits');
        if (became === 'written') plan = null;
        breakpoint = endsBetween(before, now, day.away) ? 'returned' : null;
      }
    }
  };

  async function follow(
    plan: NudgePlan,
    attention: Attention,
    now: Instant,
    zone: ZoneId
  ): Promise<'written' | 'waits' | 'nothing'> {
    const { show, hold, wait, expire } = deliver(plan, attention, now);
    if (hold) {
      year.held.set(hold.why, (year.held.get(hold.why) ?? 0) + 1);
      await journal.noteNudges({ nudges: hold.nudges, as: { state: 'held', why: hold.why } });
    }
    if (expire.length > 0) {
      year.missed.push(...expire);
      await journal.noteNudges({ nudges: expire.slice(0, 50), as: { state: 'missed' } });
    }
    if (show) {
      const { claimed } = await journal.claimNudges({ nudges: show.nudges });
      const nudges = show.nudges.filter(({ key }) => claimed.includes(key));
      if (nudges.length < show.nudges.length)
        year.faults.push(`${now}: something was planned though the inbox had it before.`);
      const moment = { at: now, zone, nudges, isLate: show.isLate };
      await check(moment);
      year.shown.push(moment);
      await journal.settleNudges({ keys: claimed, state: 'shown' });
      for (const nudge of nudges) await react(nudge);
    }
    if (show || expire.length > 0) return 'written';
    return hold !== null || wait.length > 0 ? 'waits' : 'nothing';
  }

  /** Most nudges are acted on, some are put off or skipped, others are just read. */
  async function react({ key }: PlannedNudge): Promise<void> {
    const chance = random.next();
    if (chance < 0.55) await journal.actOnNudge({ key });
    else if (chance < 0.65) await journal.dismissNudge({ key });
    else if (chance < 0.75)
      await journal.putOffNudge({ key, to: random.pick(await journal.listLaterTimes({})) });
  }
}

function seenAt(now: Instant, day: DeskDay): Attention {
  return {
    ...unknownAttention,
    idleSeconds: day.away.some((time) => isDuring(now, time)) ? 900 : 5,
    isLocked: false,
    isDoNotDisturb: day.isDoNotDisturb,
    isFullScreen: false,
    isPresenting: false
  };
}

const isDuring = (now: Instant, { from, until }: BusyTime): boolean =>
  !isBefore(now, from) && isBefore(now, until);

const endsBetween = (from: Instant, to: Instant, times: readonly BusyTime[]): boolean =>
  times.some(({ until }) => isBefore(from, until) && !isBefore(to, until));

/** The next act, the next turn of the plan, or the next step while something waits. */
function nextMoment(
  now: Instant,
  { ends, away, zone }: DeskDay,
  plan: NudgePlan,
  act: Instant | undefined,
  isWaiting: boolean
): Instant {
  const turns = [
    addMinutes(now, isWaiting ? stepMinutes : 240),
    plan.next && dateAt(plan.next, zone) === dateAt(now, zone) ? plan.next : null,
    act ?? null,
    ...away.map(({ until }) => until)
  ].filter((turn): turn is Instant => turn !== null && isBefore(now, turn));
  const next = turns.reduce((a, b) => earlierOf(a, b), addMinutes(ends, 1));
  return next;
}
