import type { IsoDate } from '../calendar/calendar';
import { addDays } from '../calendar/calendar';
import type { WeekRules } from '../calendar/week-rules';
import { firstDateOf, weekAfter, weekHolding } from '../calendar/week-rules';
import { goalOn } from './week-report';
import type { DatedGoal, Goal } from './practice';

/** What a choice is made in. */
interface ChangeFacts {
  today: IsoDate;
  /** Every goal ever set. */
  goals: readonly DatedGoal[];
  rules: WeekRules;
  /** The date of the first entry; today in an empty journal. */
  begunOn: IsoDate;
}

/** What a choice makes of the goals of its practice. */
export interface GoalChange {
  /** From this date on, the goals of the practice are those of `goals`. */
  from: IsoDate;
  goals: DatedGoal[];
  /** When the choice holds: today, or the first day of the next week. */
  holdsFrom: IsoDate;
}

/**
 * Chooses another goal (PRODUCT.md §2): harder at once, easier from the next week on. What
 * counts as easier is measured against what the week began with, so that a goal raised by
 * mistake can be lowered again. The week a journal is begun in takes everything at once.
 */
export function changeGoal(wanted: Goal, facts: ChangeFacts): GoalChange {
  const { today, rules, begunOn } = facts;
  const goals = facts.goals.filter(({ practice }) => practice === wanted.practice);
  const week = weekHolding(today, rules);
  const first = firstDateOf(week, rules);
  const begin = goalOn(wanted.practice, first, goals);
  const before = goalOn(wanted.practice, addDays(first, -1), goals);
  const wasRaised = askedInAYear(begin) > askedInAYear(before);
  const base = wasRaised ? before : begin;
  const isAtOnce = begunOn >= first || askedInAYear(wanted) >= askedInAYear(base);
  const holdsFrom = isAtOnce ? today : firstDateOf(weekAfter(week), rules);
  const afterBase = wasRaised ? first : addDays(first, 1);
  if (isSame(wanted, base)) return { from: afterBase, goals: [], holdsFrom };
  return {
    from: holdsFrom < afterBase ? holdsFrom : afterBase,
    goals: [{ ...wanted, fromDate: holdsFrom }],
    holdsFrom
  };
}

/** How much a goal asks for in a year of 52 weeks and 12 months. */
export const askedInAYear = ({ target, period }: Goal): number =>
  target * (period === 'week' ? 52 : 12);

const isSame = (a: Goal, b: Goal): boolean => a.target === b.target && a.period === b.period;
