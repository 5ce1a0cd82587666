import type { IsoDate, IsoMonth, IsoWeek } from '../calendar/calendar';
import { monthOf } from '../calendar/calendar';
import type { WeekRules } from '../calendar/week-rules';
import { ruleOf } from '../calendar/week-rules';
import type { EntryId } from '../people/ids';
import type { DatedGoal, DoorState, Goal, GoalPeriod, Practice } from './practice';
import { defaultGoals, practices } from './practice';
import type { CountableTouch, TouchCount } from './touch-count';
import { countTouch } from './touch-count';
import type { Pause, WorkingDays } from './working-days';
import { isPaused, workingDaysOfMonth, workingDaysOfWeek } from './working-days';

/** An open plan: the door it is for and its local date. */
interface OpenPlan {
  practice: Practice;
  date: IsoDate;
}

/** All a week's report is made of. Any order, and more than the week needs, is welcome. */
export interface WeekFacts {
  week: IsoWeek;
  today: IsoDate;
  /** At least the touches of the week, and in the months it touches those a monthly goal may count. */
  touches: readonly CountableTouch[];
  /** Every goal ever set; a practice without one has the goal a new journal starts with. */
  goals: readonly DatedGoal[];
  pauses: readonly Pause[];
  plans: readonly OpenPlan[];
  /** The weeks as they were set; those of ISO 8601 when left out. */
  rules?: WeekRules;
  /** The dates the journal was begun on and begun afresh, the oldest first; long ago when left out. */
  begins?: readonly IsoDate[];
}

/** What fills the doors, or was expected to and why it does not. */
export interface Counted extends Omit<TouchCount, 'uncounted' | 'amount'> {
  date: IsoDate;
  amount: number;
  uncounted: { practice: Practice; entry: EntryId; reason: string } | null;
}

/** A door of the week; the fields are described in the contract's `door`. */
export interface DoorReport {
  practice: Practice;
  period: GoalPeriod;
  /** Scaled down by pauses; 0 when the door is off or its whole period is paused. */
  target: number;
  done: number;
  planned: number;
  expected: number;
  state: DoorState;
  behind: number;
  uncounted: { entry: EntryId; reason: string }[];
}

/** The meter of a week; the fields are described in the contract's `weekReport`. */
export interface WeekMeter {
  week: IsoWeek;
  firstDate: IsoDate;
  lastDate: IsoDate;
  today: IsoDate;
  workingDaysLeft: number;
  /** Whether a pause other than a public holiday lies in it. */
  isPaused: boolean;
  /** Whether the journal was begun within it, after its first working day. */
  isBegunLate: boolean;
  doors: DoorReport[];
}

/**
 * The meter of a week (PRODUCT.md §2), six doors in hallway order.
 *
 * A past week is told as it stood at the end of its last day, so that it stays as it
 * was however far today moves on; a month's door in it counts up to that day. A week to
 * come has nothing done or expected yet. What is dated after today counts as planned.
 * Pauses shrink the working days and scale a target to `ceil(target × open working days
 * / usual working days)` of its period, week or month. So does a journal begun within the
 * period; the day it was begun on is no whole one, so that nothing is expected of it.
 */
export const weekReport = (facts: WeekFacts): WeekMeter =>
  meterOfCounted({ ...facts, counted: countedOf(facts.touches) });

/** What touches do for the doors, oldest first. */
export const countedOf = (touches: readonly CountableTouch[]): Counted[] =>
  touches
    .toSorted((a, b) => compareText(a.date, b.date) || compareText(a.entry, b.entry))
    .map((touch) => {
      const { uncounted, ...count } = countTouch(touch);
      const { date, entry } = touch;
      return { ...count, date, uncounted: uncounted && { ...uncounted, entry } };
    });

/** The meter of a week from what fills its doors, in order. */
export function meterOfCounted(
  facts: Omit<WeekFacts, 'touches'> & { counted: readonly Counted[] }
): WeekMeter {
  const { week, pauses, counted, begins = [], rules = [] } = facts;
  const weekDays = workingDaysOfWeek(week, rules, pauses);
  const asOf = facts.today < weekDays.last ? facts.today : weekDays.last;
  // A week to come is seen from its Monday when it comes to goals and months.
  const anchor = asOf > weekDays.first ? asOf : weekDays.first;
  const monthDays = workingDaysOfMonth(monthOf(anchor), rules, pauses);
  const isOver = facts.today > weekDays.last;
  const away = pauses.filter(({ kind }) => kind !== 'holiday');
  // Each period is looked through once, and not for every door.
  const [ofWeek, ofMonth] = [weekDays, monthDays].map((days) => inPeriod(counted, days));
  const doors = practices.map((practice) => {
    const goal = goalOn(practice, anchor, facts.goals);
    const days = goal.period === 'week' ? weekDays : monthDays;
    // A week cut short by a change of its first day asks for less, a longer one for no more.
    const usual =
      goal.period === 'week' ? ruleOf(week, rules).workingDays.length : days.ordinary.length;
    return doorReport({
      goal,
      days,
      usual,
      begins,
      asOf,
      counted: (goal.period === 'week' ? ofWeek : ofMonth) ?? [],
      plans: isOver ? [] : facts.plans,
      isOver
    });
  });
  return {
    week,
    firstDate: weekDays.first,
    lastDate: weekDays.last,
    today: asOf,
    workingDaysLeft: weekDays.open.filter((date) => date > asOf).length,
    isPaused: weekDays.ordinary.some((date) => isPaused(date, away)),
    isBegunLate: lateBegin(weekDays, begins) !== undefined,
    doors
  };
}

/** The doors that were of the month in a month, as they stand now or stood at its end. */
export function monthDoors(
  month: IsoMonth,
  facts: Omit<WeekFacts, 'week' | 'touches'> & { counted: readonly Counted[] }
): DoorReport[] {
  const { today, pauses, counted, plans, begins = [], rules = [] } = facts;
  const days = workingDaysOfMonth(month, rules, pauses);
  const asOf = today < days.last ? today : days.last;
  const usual = days.ordinary.length;
  const shared = {
    days,
    usual,
    begins,
    asOf,
    counted: inPeriod(counted, days),
    plans,
    isOver: today > days.last
  };
  return practices.flatMap((practice) => {
    const goal = goalOn(practice, asOf, facts.goals);
    return goal.period === 'month' ? [doorReport({ ...shared, goal })] : [];
  });
}

interface DoorFacts {
  goal: Goal;
  days: WorkingDays;
  /** How many working days such a period usually has. */
  usual: number;
  begins: readonly IsoDate[];
  asOf: IsoDate;
  /** Of its period alone. */
  counted: readonly Counted[];
  plans: readonly OpenPlan[];
  isOver: boolean;
}

const inPeriod = (counted: readonly Counted[], days: WorkingDays): Counted[] =>
  counted.filter(({ date }) => within(date, days));

function doorReport(facts: DoorFacts): DoorReport {
  const { goal, days, asOf, counted, plans, isOver } = facts;
  const { practice, period } = goal;
  const happened = counted.filter(({ date }) => date <= asOf);
  const filling = (some: readonly Counted[]): number =>
    some.reduce((sum, one) => sum + (one.practice === practice ? one.amount : 0), 0);

  const { target, expected } = askedOf(facts);
  const done = filling(happened);
  const toCome = isOver ? 0 : filling(counted) - done;
  const planned =
    toCome +
    plans.filter(
      (plan) => plan.practice === practice && asOf <= plan.date && within(plan.date, days)
    ).length;
  const state = stateOf({ goal, target, done, planned, expected, paused: isAwayOn(asOf, days) });
  return {
    practice,
    period,
    target,
    done,
    planned,
    expected,
    state,
    behind: state === 'behind' ? expected - done - planned : 0,
    uncounted: happened.flatMap(({ uncounted }) =>
      uncounted?.practice === practice ? [{ entry: uncounted.entry, reason: uncounted.reason }] : []
    )
  };
}

/** What a door asks for in its period, and by now. */
function askedOf({ goal, days, usual, begins, asOf }: DoorFacts) {
  const begin = lateBegin(days, begins);
  const open = begin ? days.open.filter((date) => date >= begin) : days.open;
  const whole = begin ? open.filter((date) => date > begin) : open;
  // Begun on the last weekend, there is no day left to ask for anything, and no pause either.
  const asked = begin && days.open.length > 0 ? Math.max(1, open.length) : open.length;
  const target = scaledTarget(goal.target, asked, usual);
  const begun = whole.filter((date) => date <= asOf).length;
  return { target, expected: open.length === 0 ? 0 : Math.floor((target * begun) / open.length) };
}

/** The date a journal was begun on within a period, when that was after its first working day. */
const lateBegin = (
  { ordinary, first, last }: WorkingDays,
  begins: readonly IsoDate[]
): IsoDate | undefined =>
  begins.findLast((begin) => (ordinary[0] ?? first) < begin && begin <= last);

function stateOf(door: {
  goal: Goal;
  target: number;
  done: number;
  planned: number;
  expected: number;
  paused: boolean;
}): DoorState {
  if (door.goal.target === 0) return 'rest';
  if (door.target === 0) return 'paused';
  if (door.done >= door.target) return 'done';
  if (door.paused) return 'paused';
  if (door.done + door.planned < door.expected) return 'behind';
  return door.done > door.expected ? 'ahead' : 'on-pace';
}

/** The goal of a practice on a date. */
export function goalOn(practice: Practice, date: IsoDate, goals: readonly DatedGoal[]): Goal {
  let newest: DatedGoal | undefined;
  for (const goal of goals) {
    if (goal.practice !== practice || goal.fromDate > date) continue;
    if (!newest || goal.fromDate >= newest.fromDate) newest = goal;
  }
  return newest ?? defaultGoals.find((goal) => goal.practice === practice)!;
}

const scaledTarget = (target: number, open: number, usual: number): number =>
  usual === 0 ? target : Math.min(target, Math.ceil((target * open) / usual));

/** Whether a pause holds the latest working day begun (before the first one: the first). */
function isAwayOn(date: IsoDate, days: WorkingDays): boolean {
  const current = days.ordinary.findLast((day) => day <= date) ?? days.ordinary[0];
  return current !== undefined && !days.open.includes(current);
}

const within = (date: IsoDate, days: WorkingDays): boolean =>
  days.first <= date && date <= days.last;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
