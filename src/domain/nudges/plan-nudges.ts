import type { Instant } from '../calendar/calendar';
import { addMinutes, isBefore } from '../calendar/calendar';
import { weekHolding } from '../calendar/week-rules';
import type { BusyTime } from '../delivery/attention';
import type { DeliveryDays } from '../delivery/windows';
import { earlierOf, localDate, nextWindow, openTimeOf } from '../delivery/windows';
import { weekReport } from '../goals/week-report';
import { busyTimeOf } from './appointment';
import type { Candidate, Planning } from './candidate';
import { candidateOf, isDue, isMissed, nudgeOf } from './candidate';
import { mattersOf } from './matters';
import type { NudgeKind, PlannedNudge } from './nudge';
import { nudgeKind } from './nudge';
import { topicOf } from './nudge-choices';
import type { NudgeFacts } from './nudge-facts';
import type { RecordedNudge } from './recorded';
import { isGone, spentOf } from './recorded';
import { restingKinds } from './resting';

/** What may be shown now, what can only be listed any more, and when to plan again. */
export interface NudgePlan {
  due: PlannedNudge[];
  missed: PlannedNudge[];
  /** What is in sight for the rest of today, in order. */
  ahead: PlannedNudge[];
  /** The meetings and lunches of the journal and of calendars around now, in which nothing is shown. */
  busy: BusyTime[];
  /** Today's hours in which something may be shown, both ends included; null: it is a day of none. */
  open: { from: Instant; until: Instant } | null;
  /** Null: nothing is in sight. */
  next: Instant | null;
}

/**
 * The nudges of a moment (PRODUCT.md §4), the most pressing kinds first, each kind oldest
 * first. They come in the windows of working days, up to four hours late on the same local
 * date; nothing comes in a pause or in quiet hours, nothing twice, nothing of a kind that
 * rests, and only what has a date of its own beyond the caps: what finds no place on a day
 * comes on the next one, while it is news. What found no window in time is `missed`, for a
 * week; while the inbox holds something of later than now, the clock was set back and
 * nothing is.
 *
 * Asking again without recording gives the same answer; after recording, nothing.
 */
export function planNudges(facts: NudgeFacts, now: Instant): NudgePlan {
  const { zone, pauses, rules = [], choices, recorded } = facts;
  if (!choices.isOn) return { due: [], missed: [], ahead: [], busy: [], open: null, next: null };
  const days: DeliveryDays = { zone, pauses, rules, choices };
  const today = localDate(now, days);
  const report = weekReport({ ...facts, week: weekHolding(today, rules), today });
  const spent = spentOf(recorded, days, choices);
  const returns = returnsOf(recorded);
  const planning: Planning = {
    now,
    days,
    isFull: (date) => spent.roomOn(date) === 0,
    returnOf: (key) => returns.get(key)
  };

  const isReturning = (key: string): boolean => returns.has(key);
  const gone = new Set(recorded.filter(isGone).map(({ key }) => key));
  const resting = new Set(restingKinds(facts.outcomes, now).map(({ kind }) => kind));
  const isSilent = (kind: NudgeKind): boolean =>
    resting.has(kind) || choices.without.includes(topicOf[kind]);
  const candidates = mattersOf({ facts, report, days, isReturning, isSilent })
    .filter(({ kind, key }) => !isSilent(kind) && (isReturning(key) || !gone.has(key)))
    .flatMap((matter) => candidateOf(matter, planning) ?? [])
    .sort(byPressure);

  const due = candidates.filter((candidate) => isDue(candidate, now));
  // What has a date of its own, and what was asked for, has its place.
  const placed = due.filter(({ isDated, isReturn }) => isDated || isReturn);
  const others = due.filter(({ isDated, isReturn }) => !isDated && !isReturn);
  const taken = placed.filter(({ isReturn }) => !isReturn).length;
  // The week is looked back on even at the end of a full one.
  const kept = candidates.some(
    ({ matter, chance }) =>
      matter.kind === 'review' && chance?.date === today && isBefore(now, chance.opens)
  );
  const room = Math.max(0, spent.roomOn(today) - taken - (kept ? 1 : 0));
  const isSetBack = recorded.some(({ recordedAt }) => isBefore(now, recordedAt));
  const missed = isSetBack ? [] : candidates.filter((candidate) => isMissed(candidate, now));
  return {
    due: [...placed, ...fairly(others).slice(0, room)]
      .sort(byPressure)
      .map((one) => nudgeOf(one, days)),
    missed: missed.map((one) => nudgeOf(one, days)),
    ahead: candidates
      .filter(({ chance }) => chance?.date === today && isBefore(now, chance.opens))
      .sort(byTime)
      .map((one) => nudgeOf(one, days)),
    busy: choices.isQuietWhenBusy
      ? [
          ...facts.appointments.flatMap((appointment) => busyTimeOf(appointment) ?? []),
          ...facts.calendar
        ]
      : [],
    open: openTimeOf(today, days),
    next: nextMoment(candidates, now, days)
  };
}

/** What was put off, by the key it had first, and when the newest of it is to come back. */
function returnsOf(recorded: readonly RecordedNudge[]): Map<string, { key: string; at: Instant }> {
  const pending = recorded.filter((nudge) => !isGone(nudge));
  return new Map(
    pending.flatMap(({ key, returns }) =>
      returns ? [[returns.key, { key, at: returns.at }] as const] : []
    )
  );
}

const pressure: Readonly<Record<string, number>> = Object.fromEntries(
  nudgeKind.options.map((kind, place) => [kind, place])
);
const pressureOf = (kind: NudgeKind): number => pressure[kind] ?? 0;

/** What has a date of its own comes first, then the kinds in their order, then the oldest. */
function byPressure(a: Candidate, b: Candidate): number {
  if (a.isDated !== b.isDated) return a.isDated ? -1 : 1;
  const kinds = pressureOf(a.matter.kind) - pressureOf(b.matter.kind);
  return kinds === 0 ? byTime(a, b) : kinds;
}

function byTime(a: Candidate, b: Candidate): number {
  if (isBefore(a.from, b.from)) return -1;
  if (isBefore(b.from, a.from)) return 1;
  return a.key < b.key ? -1 : 1;
}

/** One of each kind before the second of any: nobody wants to hear the same twice. */
function fairly(candidates: readonly Candidate[]): Candidate[] {
  const isFirst = (one: Candidate): boolean =>
    candidates.find(({ matter }) => matter.kind === one.matter.kind) === one;
  return [...candidates.filter(isFirst), ...candidates.filter((one) => !isFirst(one))];
}

/** The first moment after now at which something becomes due or missed, or a window opens. */
function nextMoment(
  candidates: readonly Candidate[],
  now: Instant,
  days: DeliveryDays
): Instant | null {
  let next = nextWindow(now, days);
  for (const candidate of candidates) {
    const turn = turnOf(candidate, now);
    if (turn) next = next ? earlierOf(next, turn) : turn;
  }
  return next;
}

/** When a candidate becomes due, or else missed; null: neither is ahead. */
function turnOf({ chance, isPassing }: Candidate, now: Instant): Instant | null {
  if (!chance) return null;
  if (isBefore(now, chance.opens)) return chance.opens;
  const missed = addMinutes(chance.closes, 1);
  return !isPassing && isBefore(now, missed) ? missed : null;
}
