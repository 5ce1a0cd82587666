import type { IsoDate } from '../calendar/calendar';
import { dateAt, monthOf, weekdayOf } from '../calendar/calendar';
import { datesHeldBy, weekHolding } from '../calendar/week-rules';
import type { DeliveryDays } from '../delivery/windows';
import { windowsOn } from '../delivery/windows';
import type { WeekMeter } from '../goals/week-report';
import { workingDaysOfMonth } from '../goals/working-days';
import type { AppointmentFact } from './appointment';
import { prepFor } from './appointment';
import { backupOverdue } from './backup-overdue';
import { behindKey, behindNudge, mostBehind } from './behind';
import type { Matter } from './candidate';
import { followUp } from './follow-up';
import type { NudgeKind } from './nudge';
import type { NudgeFacts } from './nudge-facts';
import { occasionsAmong } from './occasion';
import { wordOn } from './confirmed-occasion';
import { praiseBefore } from './praise';
import { promiseDue } from './promise-due';
import { isGone } from './recorded';
import { thankYouAfter } from './thank-you';
import { touchBase, touchBaseKey } from './touch-base';
import type { WeekNudgeFacts } from './week-nudges';
import { afterMissed, planWeek, reviewWeek } from './week-nudges';

/** What matters are found with. */
export interface MatterContext {
  facts: NudgeFacts;
  report: WeekMeter;
  days: DeliveryDays;
  /** Whether something was put off and is to come back. */
  isReturning: (key: string) => boolean;
  /** Whether nothing of a kind is said. */
  isSilent: (kind: NudgeKind) => boolean;
}

/** Everything there is to say around a day, whether it was said before or not, in any order. */
export function mattersOf(context: MatterContext): Matter[] {
  const { facts, report, days } = context;
  const { today } = report;
  const week = weekFactsOf(context);
  const missed = facts.standing && afterMissed(facts.standing, week, days);
  const reviewDate = week.dates.find((date) => weekdayOf(date) === facts.choices.reviewDay);
  const hellos = context.isSilent('touch-base') ? [] : hellosOf(context, week);
  return [
    ...facts.promises.map((promise) => promiseDue(promise, days)),
    ...occasionsAmong(facts.people, today, days),
    ...facts.occasions.flatMap((occasion) => wordOn(occasion, days) ?? []),
    ...facts.lunches.map(thankYouAfter),
    ...facts.appointments.flatMap((one) => before(one, context)),
    ...facts.met.map((met) => followUp(met, days)),
    missed ?? planWeek(week, days),
    reviewDate === undefined ? null : reviewWeek(week, reviewDate, days),
    facts.backup && backupOverdue(facts.backup, today),
    ...hellos,
    ...doorsBehind(context, hellos.length > 0)
  ].flatMap((matter) => matter ?? []);
}

function weekFactsOf({ facts, report, days }: MatterContext): WeekNudgeFacts & {
  dates: readonly IsoDate[];
} {
  const dates = datesHeldBy(report.week, days.rules);
  const isInWeek = ({ date }: { date: IsoDate }): boolean => dates.includes(date);
  return {
    report,
    dates,
    openDates: dates.filter((date) => windowsOn(date, days).length > 0),
    isPlanned: facts.plans.some(isInWeek),
    isBegun: facts.touches.some(isInWeek),
    isReviewed: facts.isReviewed,
    lunchIdea: facts.lunchIdea
  };
}

/** A talk is prepared for, and a meeting is where somebody can be praised. */
const before = (appointment: AppointmentFact, { facts, days }: MatterContext) => [
  prepFor(appointment, days),
  praiseBefore(appointment, facts.deeds, days)
];

/**
 * One hello a week while the door to touch base is open, not on the week's first day, never
 * to somebody with whom I have an open ask (PRODUCT.md §4.8); and those that were put off.
 */
function hellosOf(
  { facts, report, days, isReturning }: MatterContext,
  { openDates }: WeekNudgeFacts
): Matter[] {
  const greetings = facts.greetings.filter(({ id }) => !facts.openAsks.has(id));
  const back = greetings.filter((one) => isReturning(touchBaseKey(one)));
  const said = facts.recorded.filter((one) => one.kind === 'touch-base' && isGone(one));
  const isSaid = (key: string): boolean => said.some((one) => one.key === key);
  const isSaidThisWeek = said.some(
    ({ recordedAt }) => weekHolding(dateAt(recordedAt, days.zone), days.rules) === report.week
  );
  const door = report.doors.find(({ practice }) => practice === 'touch-base');
  const isWanted = door !== undefined && door.done + door.planned < door.target;
  const isFirstDay = openDates[0] === report.today && openDates.length > 1;
  const next =
    isWanted && !isSaidThisWeek && !isFirstDay
      ? greetings.find((one) => !isSaid(touchBaseKey(one)))
      : undefined;
  return [...back, ...(next ? [next] : [])].map(touchBase);
}

/** One door a day at most, and each once a week; a hello that is proposed speaks for its door. */
function doorsBehind(
  { facts, report, days, isReturning }: MatterContext,
  hasHello: boolean
): Matter[] {
  const named = facts.recorded.filter((nudge) => nudge.kind === 'behind' && isGone(nudge));
  const keys = new Set(named.map((nudge) => nudge.key));
  const isNamedToday = named.some(
    ({ recordedAt }) => dateAt(recordedAt, days.zone) === report.today
  );
  const back = report.doors.filter(
    ({ practice, behind }) => behind > 0 && isReturning(behindKey(practice, report.week))
  );
  const next = isNamedToday
    ? undefined
    : mostBehind(
        report.doors,
        (practice) =>
          keys.has(behindKey(practice, report.week)) || (hasHello && practice === 'touch-base')
      );
  return [...back, ...(next ? [next] : [])].map((door) =>
    behindNudge(door, report.week, workingDaysLeft(door.period, report, days))
  );
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
