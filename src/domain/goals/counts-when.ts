import { z } from 'zod';
import type { IsoDate, IsoWeek } from '../calendar/calendar';
import type { WeekRules } from '../calendar/week-rules';
import { firstDateOf, weekAfter, weekHolding } from '../calendar/week-rules';

/** When a week counts as kept: how many of the goals of the week were met. */
export const countsWhen = z.enum(['all', 'two-thirds', 'half', 'one']);
export type CountsWhen = z.infer<typeof countsWhen>;

/** What was chosen, from a week on. */
export interface DatedCountsWhen {
  from: IsoWeek;
  countsWhen: CountsWhen;
}

/** How many of some goals have to be met, at least one. */
export const goalsNeeded = (when: CountsWhen, goals: number): number =>
  Math.max(1, Math.ceil(goals * shares[when] - tiny));

/** What a week is measured by. */
export function countsWhenIn(week: IsoWeek, chosen: readonly DatedCountsWhen[]): CountsWhen {
  let newest: DatedCountsWhen | undefined;
  for (const one of chosen)
    if (one.from <= week && (!newest || one.from > newest.from)) newest = one;
  return newest?.countsWhen ?? usual;
}

/** Measures weeks in another way: at once when it is stricter, from the next week on when it is kinder, as with goals. */
export function changeCountsWhen(
  wanted: CountsWhen,
  { today, chosen, rules }: ChangeFacts
): { from: IsoWeek; chosen: DatedCountsWhen[]; holdsFrom: IsoDate } {
  const week = weekHolding(today, rules);
  const next = weekAfter(week);
  const before = chosen.filter(({ from }) => from <= week);
  const base = countsWhenIn(week, before);
  const isStricter = shares[wanted] > shares[base];
  const from = isStricter ? week : next;
  const added = wanted === base ? [] : [{ from, countsWhen: wanted }];
  return { from, chosen: added, holdsFrom: isStricter ? today : firstDateOf(next, rules) };
}

interface ChangeFacts {
  today: IsoDate;
  /** Everything ever chosen. */
  chosen: readonly DatedCountsWhen[];
  rules: WeekRules;
}

const usual: CountsWhen = 'two-thirds';
const shares: Readonly<Record<CountsWhen, number>> = {
  all: 1,
  'two-thirds': 2 / 3,
  half: 1 / 2,
  one: 0
};
/** Two thirds of three are two, whatever a computer makes of a third. */
const tiny = 1e-9;
