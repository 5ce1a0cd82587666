import type { Instant } from '../calendar/calendar';
import { isBefore, minutesBetween } from '../calendar/calendar';
import type { PlannedNudge } from '../nudges/nudge';
import type { NudgePlan } from '../nudges/plan-nudges';
import type { Attention, BusyTime, HoldReason } from './attention';

/** What is to be done with a plan at a moment. At most one of `show`, `hold` and `wait` is there. */
export interface Delivery {
  /** To be recorded and then shown as one notification. `isLate`: one of them at least should have come earlier. */
  show: { nudges: PlannedNudge[]; isLate: boolean } | null;
  /** Due, but held; they come together as soon as nothing holds them. */
  hold: { nudges: PlannedNudge[]; why: HoldReason } | null;
  /** Due, and waiting for a moment between two things, until their window shuts. */
  wait: PlannedNudge[];
  /** Too late to be shown: only to be listed. */
  expire: PlannedNudge[];
}

/**
 * Shows, holds or lets go what a plan says (PRODUCT.md §4.2, §4.3; TRUST.md §4.2): all that
 * is due at once in one notification, at a moment between two things or when the window of
 * one of them shuts. A plan may be some minutes old, and what is due may have been planned
 * in another zone: what is not due yet or any more at `now`, or in quiet hours, is left alone.
 */
export function deliver(plan: NudgePlan, attention: Attention, now: Instant): Delivery {
  const { open } = plan;
  const due = open && isWithin(now, open) ? plan.due.filter((one) => isWithin(now, one)) : [];
  const nothing = { show: null, hold: null, wait: [] };
  // A clock that was set wrong may be put right: nothing is given up meanwhile.
  const expire = attention.clock ? [] : plan.missed;
  if (due.length === 0) return { ...nothing, expire };

  const why = whyHeld(attention, plan.busy, now);
  if (why) return { ...nothing, hold: { nudges: due, why }, expire };

  const isLate = due.some(({ by }) => lateFrom(by, now));
  const isTime =
    due.some(({ by }) => !isBefore(now, by)) || isBreakpoint(attention, plan.busy, now);
  return isTime
    ? { ...nothing, show: { nudges: due, isLate }, expire }
    : { ...nothing, wait: due, expire };
}

const isWithin = (at: Instant, { from, until }: { from: Instant; until: Instant }): boolean =>
  !isBefore(at, from) && !isBefore(until, at);

function whyHeld(attention: Attention, busy: readonly BusyTime[], now: Instant): HoldReason | null {
  const { clock, isLocked, idleSeconds, isDoNotDisturb, isFullScreen } = attention;
  if (clock?.jump === 'forward' && clock.hasShown) return 'clock';
  if (isLocked) return 'locked';
  if (idleSeconds !== null && idleSeconds > mostIdleSeconds) return 'away';
  if (isDoNotDisturb) return 'do-not-disturb';
  if (isFullScreen) return 'full-screen';
  const isBusy = busy.some(({ from, until }) => !isBefore(now, from) && isBefore(now, until));
  return isBusy ? 'busy' : null;
}

const isBreakpoint = (
  { breakpoint }: Attention,
  busy: readonly BusyTime[],
  now: Instant
): boolean => breakpoint !== null || busy.some(({ until }) => hasJustEnded(until, now));

const hasJustEnded = (until: Instant, now: Instant): boolean =>
  !isBefore(now, until) && minutesBetween(until, now) <= justMinutes;

const lateFrom = (by: Instant, now: Instant): boolean => minutesBetween(by, now) > justMinutes;

const mostIdleSeconds = 5 * 60;
/** Longer than a step of the runner. */
const justMinutes = 2;
