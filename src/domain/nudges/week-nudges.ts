import type { IsoDate, IsoWeek } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';
import { nameFor } from '../delivery/notification-text';
import type { DeliveryDays } from '../delivery/windows';
import { beginningOf, openDayUpTo, windowsOn } from '../delivery/windows';
import type { WeekMeter } from '../goals/week-report';
import type { PersonId } from '../people/ids';
import type { Matter } from './candidate';
import { nudgeTexts } from './nudge-texts';

/** Somebody to have lunch with, as Today proposes: `department` null: not known; `reason` is one sentence. */
export interface LunchIdea {
  id: PersonId;
  name: string;
  department: string | null;
  reason: string;
}

/** The week as its nudges see it. */
export interface WeekNudgeFacts {
  report: WeekMeter;
  /** The dates of the week that are open to nudges, in order. */
  openDates: readonly IsoDate[];
  /** Whether anything is planned in it. */
  isPlanned: boolean;
  /** Whether anything was written down in it. */
  isBegun: boolean;
  /** Whether it was looked back on. */
  isReviewed: boolean;
  lunchIdea: LunchIdea | null;
}

/** Where somebody stands after the weeks before. */
export interface StandingFact {
  /** The week a reserve may be spent on; null: none. */
  savable: IsoWeek | null;
  offersFreshStart: boolean;
  missedInARow: number;
}

/** Whether to plan the week: on its first two open days, while nothing is planned and a door is open. */
export function planWeek(facts: WeekNudgeFacts, days: DeliveryDays): Matter | null {
  const { report, openDates, isPlanned, lunchIdea } = facts;
  const wanting = report.doors.filter(
    ({ period, done, planned, target }) => period === 'week' && done + planned < target
  );
  const time = firstDaysOf(openDates, days);
  // With a single day left there is nothing to plan.
  if (isPlanned || wanting.length === 0 || openDates.length < 2 || !time) return null;
  const texts = nudgeTexts.planWeek;
  const idea = wanting.some(({ practice }) => practice === 'lunch') ? lunchIdea : null;
  return {
    key: `plan-week:week:${report.week}`,
    kind: 'plan-week',
    target: { page: 'week', person: idea?.id ?? null },
    time,
    wordsOn: (_today, names) => {
      const name = idea && nameFor(idea.name, names);
      if (!idea) return { title: texts.title, reason: texts.reason(wanting.length) };
      if (!name) return { title: texts.lunch, reason: texts.nameless };
      const who = idea.department === null ? name : `${name} in ${idea.department}`;
      return { title: texts.lunch, reason: texts.lunchReason(who, idea.reason) };
    },
    isPassing: true
  };
}

/** Whether to look back on the week: in the last window of the review's day, or of the last open one before it. */
export function reviewWeek(
  { report, openDates, isBegun, isReviewed }: WeekNudgeFacts,
  reviewDate: IsoDate,
  days: DeliveryDays
): Matter | null {
  const day = openDayUpTo(reviewDate, days);
  const window = windowsOn(day, days).at(-1);
  // A quiet week is silent.
  if (isReviewed || !isBegun || !openDates.includes(day) || !window) return null;
  const { title, reason } = nudgeTexts.review;
  const done = report.doors.reduce(
    (sum, door) => sum + (door.period === 'week' ? door.done : 0),
    0
  );
  const words = { title, reason: reason(done) };
  return {
    key: `review:week:${report.week}`,
    kind: 'review',
    target: { page: 'review' },
    time: { from: window.opens, ends: beginningOf(addDays(day, 1), days) },
    wordsOn: () => words,
    isPassing: true
  };
}

/** What to say after a missed week: that a reserve can save it, or after three that a fresh start is there. */
export function afterMissed(
  { savable, offersFreshStart, missedInARow }: StandingFact,
  { report, openDates }: WeekNudgeFacts,
  days: DeliveryDays
): Matter | null {
  const time = firstDaysOf(openDates, days);
  if (!time || (savable === null && !offersFreshStart)) return null;
  const texts = nudgeTexts.reserve;
  const words =
    savable === null
      ? { title: texts.freshTitle, reason: texts.freshReason(missedInARow) }
      : { title: texts.title, reason: texts.reason };
  return {
    key: savable === null ? `fresh-start:week:${report.week}` : `reserve:week:${savable}`,
    kind: 'reserve',
    target: { page: 'goals' },
    time,
    wordsOn: () => words,
    isPassing: true
  };
}

/** The first two days of a week on which nudges come. */
function firstDaysOf(openDates: readonly IsoDate[], days: DeliveryDays) {
  const [first, second] = openDates;
  return first === undefined
    ? null
    : { from: beginningOf(first, days), ends: beginningOf(addDays(second ?? first, 1), days) };
}
