import type { IsoDate, IsoWeek } from './calendar';
import type { WeekRule, WeekRules } from './week-rules';
import { firstDateOf, ruleOf, weekAfter, weekHolding } from './week-rules';

/** What a choice is made in. */
interface ChangeFacts {
  today: IsoDate;
  /** Every rule ever set. */
  rules: WeekRules;
  /** The date the journal was begun on; today in an empty one. */
  begunOn: IsoDate;
}

/** What a choice makes of the rules. */
export interface WeekRuleChange {
  /** From this week on, the rules are `rules`: one, or none where nothing changes. */
  from: IsoWeek;
  rules: WeekRule[];
  /** The first date of that week. */
  holdsFrom: IsoDate;
}

/**
 * Lets weeks run another way: from the next week on, so that no lived week and not the one
 * being lived changes its result; from the one after it where the next would have begun by
 * today. What was to come later is replaced. The week a journal is begun in takes everything
 * at once.
 */
export function changeWeekRule(
  { start, workingDays }: Omit<WeekRule, 'from'>,
  { today, rules, begunOn }: ChangeFacts
): WeekRuleChange {
  const week = weekHolding(today, rules);
  const isFirst = begunOn >= firstDateOf(week, rules);
  const from = isFirst ? week : weekAfter(week);
  const kept = rules.filter((rule) => rule.from < from);
  const wantedFrom = (begins: IsoWeek): WeekRule => ({
    from: begins,
    start,
    workingDays: [...workingDays].sort((a, b) => a - b)
  });
  // Its week would have begun by today, with a day or two that are lived in this one.
  const isBegun = !isFirst && firstDateOf(from, [...kept, wantedFrom(from)]) <= today;
  const wanted = wantedFrom(isBegun ? weekAfter(from) : from);
  const added = isSame(wanted, ruleOf(from, kept)) ? [] : [wanted];
  return { from, rules: added, holdsFrom: firstDateOf(wanted.from, [...kept, ...added]) };
}

const isSame = (a: WeekRule, b: WeekRule): boolean =>
  a.start === b.start && a.workingDays.join() === b.workingDays.join();
