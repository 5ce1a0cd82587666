import type { IsoDate, IsoWeek, Weekday } from './calendar';
import { addDays, daysBetween, mondayOf, weekdayOf, weekOf } from './calendar';

/** The day a week may begin with: 1 Monday, 6 Saturday, 7 Sunday. */
type WeekStart = 1 | 6 | 7;

/** How weeks run from a week on: the day they begin with, and the days one works. */
export interface WeekRule {
  from: IsoWeek;
  start: WeekStart;
  workingDays: readonly Weekday[];
}

/** Every rule ever set, in any order. Before the first of them weeks are those of ISO 8601, with work from Monday to Friday. */
export type WeekRules = readonly WeekRule[];

/** Monday to Friday. */
export const ordinaryWorkingDays: readonly Weekday[] = [1, 2, 3, 4, 5];

/**
 * The week a date lies in. A week keeps the name of its Thursday, whatever day it begins
 * with; a change of the first day shortens or lengthens the week before it by up to two days.
 */
export function weekHolding(date: IsoDate, rules: WeekRules): IsoWeek {
  const week = weekOf(date);
  const next = weekAfter(week);
  return date < firstDateOf(next, rules) ? week : next;
}

/** The dates of a week in order, seven of them unless the first day changes with the next one. */
export function datesHeldBy(week: IsoWeek, rules: WeekRules): IsoDate[] {
  const first = firstDateOf(week, rules);
  const days = daysBetween(first, firstDateOf(weekAfter(week), rules));
  return Array.from({ length: days }, (_, day) => addDays(first, day));
}

/** The rule a week runs by. */
export function ruleOf(week: IsoWeek, rules: WeekRules): WeekRule {
  let newest: WeekRule = isoRule;
  for (const rule of rules) if (rule.from <= week && rule.from >= newest.from) newest = rule;
  return newest;
}

/** The week after a week. */
export const weekAfter = (week: IsoWeek): IsoWeek => weekAway(week, 1);

/** The week some weeks (negative: before) away from a week. */
export const weekAway = (week: IsoWeek, weeks: number): IsoWeek =>
  weekOf(addDays(mondayOf(week), 7 * weeks));

/** The last working day of a week, or its last day when one works on none of those it holds. */
export const lastWorkingDateOf = (week: IsoWeek, rules: WeekRules): IsoDate =>
  workingDatesOf(week, rules).at(-1) ?? lastDateOf(week, rules);

/** The dates of a week one works on, in order; days off are not known here. */
export function workingDatesOf(week: IsoWeek, rules: WeekRules): IsoDate[] {
  const { workingDays } = ruleOf(week, rules);
  return datesHeldBy(week, rules).filter((date) => workingDays.includes(weekdayOf(date)));
}

/** The last date of a week. */
export const lastDateOf = (week: IsoWeek, rules: WeekRules): IsoDate =>
  addDays(firstDateOf(weekAfter(week), rules), -1);

/** The first date of a week. */
export const firstDateOf = (week: IsoWeek, rules: WeekRules): IsoDate =>
  addDays(mondayOf(week), -daysBeforeMonday[ruleOf(week, rules).start]);

const isoRule: WeekRule = {
  from: '0000-W01' as IsoWeek,
  start: 1,
  workingDays: ordinaryWorkingDays
};

const daysBeforeMonday: Record<WeekStart, number> = { 1: 0, 6: 2, 7: 1 };
