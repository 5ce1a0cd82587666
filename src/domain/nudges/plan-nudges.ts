import type { Instant, IsoDate, ZoneId } from '../calendar/calendar';
import { addMinutes, dateAt, isBefore, monthOf } from '../calendar/calendar';
import { weekHolding } from '../calendar/week-rules';
import type { BusyTime } from '../delivery/attention';
import type { DeliveryDays } from '../delivery/windows';
import { chanceAt, earlierOf, nextWindow } from '../delivery/windows';
import type { WeekFacts, WeekMeter } from '../goals/week-report';
import { weekReport } from '../goals/week-report';
import { workingDaysOfMonth } from '../goals/working-days';
import { behindKey, behindNudge, mostBehind } from './behind';
import type { Candidate, Matter } from './candidate';
import { candidateOf, isDue, isMissed } from './candidate';
import type { NudgeState, PlannedNudge } from './nudge';
import type { OccasionFact } from './occasion';
import { occasionsOf } from './occasion';
import type { PromiseFact } from './promise-due';
import { promiseDue } from './promise-due';
import type { LunchFact } from './thank-you';
import { thankYouAfter } from './thank-you';

/** A nudge the inbox knows, whatever became of it; what is only held may still come. */
export interface RecordedNudge {
  key: string;
  state: NudgeState;
  recordedAt: Instant;
}

/** All that nudges are made of; the facts of the week are those of `weekReport`. */
export interface NudgeFacts extends Omit<WeekFacts, 'week' | 'today'> {
  /** Where the person is now. */
  zone: ZoneId;
  /** The lunches and coffees of at least the last nine days. */
  lunches: readonly LunchFact[];
  /** The open promises due within the week around today. */
  promises: readonly PromiseFact[];
  /** Those I have met who have a day of the year around today. */
  occasions: readonly OccasionFact[];
  /** At least those whose keys can come up again: all of this week, and those of the lunches. */
  recorded: readonly RecordedNudge[];
}

/** What may be shown now, what can only be listed any more, and when to plan again. */
export interface NudgePlan {
  due: PlannedNudge[];
  missed: PlannedNudge[];
  /** The meetings and lunches of the journal around now, in which nothing is shown. */
  busy: BusyTime[];
  /** Null: nothing is in sight. */
  next: Instant | null;
}

/**
 * The nudges of a moment (PRODUCT.md §4): promises of mine and occasions of the day,
 * thank-yous, promises to me, occasions gone by, each kind oldest first, then at most one
 * door that is behind, a day. They come in the windows of working days, up to four hours
 * late on the same local date; nothing comes in a pause, nothing twice, and only what has
 * a date of its own beyond the caps. What found no window in time is `missed`, for a week;
 * while the inbox holds something of later than now, the clock was set back and nothing is.
 *
 * Asking again without recording gives the same answer; after recording, nothing.
 */
export function planNudges(facts: NudgeFacts, now: Instant): NudgePlan {
  const { zone, pauses, rules = [] } = facts;
  const days: DeliveryDays = { zone, pauses, rules };
  const today = dateAt(now, zone);
  const recorded = new Set(facts.recorded.filter(isGone).map((nudge) => nudge.key));
  const report = weekReport({ ...facts, week: weekHolding(today, rules), today });

  const candidates = candidatesOf(facts, today, days).filter(
    ({ nudge }) => !recorded.has(nudge.key)
  );
  const behind = behindToday(facts, report, now, days);
  const due = candidates.filter((candidate) => isDue(candidate, now));
  const dated = due.filter(({ isDated }) => isDated).map(({ nudge }) => nudge);
  const others = due.filter(({ isDated }) => !isDated).map(({ nudge }) => nudge);
  const room = Math.max(0, allowance(facts.recorded, today, days) - dated.length);
  const isSetBack = facts.recorded.some(({ recordedAt }) => isBefore(now, recordedAt));
  const missed = isSetBack ? [] : candidates.filter((candidate) => isMissed(candidate, now));
  return {
    due: [...dated, ...(behind ? [...others, behind] : others).slice(0, room)],
    missed: missed.map(({ nudge }) => nudge),
    busy: [],
    next: nextMoment(candidates, report, now, days)
  };
}

/** Whether it cannot come any more. */
const isGone = ({ state }: RecordedNudge): boolean => state !== 'held' && state !== 'planned';

/** Whether somebody was bothered with it. */
const isSpent = (nudge: RecordedNudge): boolean => isGone(nudge) && nudge.state !== 'missed';

/** What may be said around a day, the most pressing kinds first. */
const candidatesOf = (facts: NudgeFacts, today: IsoDate, days: DeliveryDays): Candidate[] => {
  const inOrder = (matters: readonly (Matter | null)[]): Candidate[] =>
    matters
      .flatMap((matter) => (matter ? candidateOf(matter, days) : []))
      .sort((a, b) => (isEarlier(a.nudge, b.nudge) ? -1 : 1));
  const promises = inOrder(facts.promises.map((promise) => promiseDue(promise, days)));
  const occasions = inOrder(facts.occasions.flatMap((one) => occasionsOf(one, today, days)));
  return [
    ...promises.filter(({ isDated }) => isDated),
    ...occasions.filter(({ isDated }) => isDated),
    ...inOrder(facts.lunches.map(thankYouAfter)),
    ...promises.filter(({ isDated }) => !isDated),
    ...occasions.filter(({ isDated }) => !isDated)
  ];
};

const isEarlier = (a: PlannedNudge, b: PlannedNudge): boolean =>
  isBefore(a.from, b.from) || (a.from === b.from && a.key < b.key);

const dailyCap = 2;
const weeklyCap = 8;

/** How many nudges may still come today. What was only listed does not count. */
function allowance(
  recorded: readonly RecordedNudge[],
  today: IsoDate,
  { zone, rules }: DeliveryDays
): number {
  const week = weekHolding(today, rules);
  const dates = recorded.filter(isSpent).map((nudge) => dateAt(nudge.recordedAt, zone));
  const ofDay = dates.filter((date) => date === today).length;
  const ofWeek = dates.filter((date) => weekHolding(date, rules) === week).length;
  return Math.max(0, Math.min(dailyCap - ofDay, weeklyCap - ofWeek));
}

/** One door a day at most, and each once a week. */
function behindToday(
  facts: NudgeFacts,
  report: WeekMeter,
  now: Instant,
  days: DeliveryDays
): PlannedNudge | null {
  const chance = chanceAt(now, days);
  if (!chance) return null;
  const named = facts.recorded.filter((nudge) => isGone(nudge) && nudge.key.startsWith('behind:'));
  if (named.some((nudge) => dateAt(nudge.recordedAt, days.zone) === report.today)) return null;
  const keys = new Set(named.map((nudge) => nudge.key));
  const door = mostBehind(report.doors, (practice) => keys.has(behindKey(practice, report.week)));
  return door
    ? behindNudge(door, report.week, workingDaysLeft(door.period, report, days), chance)
    : null;
}

const workingDaysLeft = (
  period: 'week' | 'month',
  report: WeekMeter,
  { rules, pauses }: DeliveryDays
): number =>
  period === 'week'
    ? report.workingDaysLeft
    : workingDaysOfMonth(monthOf(report.today), rules, pauses).open.filter(
        (date) => date > report.today
      ).length;

/** The first moment after now at which something becomes due or missed: a candidate, or a door at the next window. */
function nextMoment(
  candidates: readonly Candidate[],
  report: WeekMeter,
  now: Instant,
  days: DeliveryDays
): Instant | null {
  const hasGoals = report.doors.some((door) => door.state !== 'rest');
  let next = hasGoals ? nextWindow(now, days) : null;
  for (const { chance } of candidates) {
    if (!chance) continue;
    const missed = addMinutes(chance.closes, 1);
    const turn = isBefore(now, chance.opens) ? chance.opens : isBefore(now, missed) ? missed : null;
    if (turn) next = next ? earlierOf(next, turn) : turn;
  }
  return next;
}
