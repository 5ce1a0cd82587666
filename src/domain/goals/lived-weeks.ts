import type { IsoDate, IsoMonth, IsoWeek } from '../calendar/calendar';
import { datesOfMonth } from '../calendar/calendar';
import { datesHeldBy, weekAfter, weekHolding } from '../calendar/week-rules';
import type { DatedCountsWhen } from './counts-when';
import { countsWhenIn } from './counts-when';
import type { Practice } from './practice';
import type { LivedWeek, WeekOutcome } from './standing';
import { outcomeOf } from './standing';
import type { Counted, DoorReport, WeekFacts, WeekMeter } from './week-report';
import { meterOfCounted, monthDoors } from './week-report';

/** How much each door was filled on a day; days with nothing are left out. */
export type DoorDays = ReadonlyMap<IsoDate, ReadonlyMap<Practice, number>>;

/** All that weeks lived and being lived are told from; goals, pauses and rules as for a report. */
export interface LifeFacts extends Omit<WeekFacts, 'week' | 'touches' | 'plans' | 'begins'> {
  days: DoorDays;
  begins: readonly IsoDate[];
  measures: readonly DatedCountsWhen[];
  /** The weeks a reserve was spent on. */
  saved: ReadonlySet<IsoWeek>;
}

/**
 * How every week that is over ended, the oldest first. Weeks before the journal was begun,
 * of which it was told only later, can be won but not missed.
 */
export function livedWeeks(facts: LifeFacts): LivedWeek[] {
  const { days, today, begins, rules = [], saved } = facts;
  const begunOn = begins[0] ?? today;
  const first = [...days.keys()].reduce((a, b) => (b < a ? b : a), begunOn);
  const current = weekHolding(today, rules);
  const lived: LivedWeek[] = [];
  for (let week = weekHolding(first, rules); week < current; week = weekAfter(week)) {
    const report = weekOfLife(week, facts);
    let outcome: WeekOutcome = outcomeOf(report, countsWhenIn(week, facts.measures));
    if (outcome === 'missed' && report.lastDate < begunOn) outcome = 'rested';
    if (outcome === 'missed' && saved.has(week)) outcome = 'saved';
    lived.push({ week, outcome });
  }
  return lived;
}

/** The meter of a week from how its doors were filled by day; only the doors of the week. */
export function weekOfLife(week: IsoWeek, facts: LifeFacts): WeekMeter {
  const counted = countedOn(datesHeldBy(week, facts.rules ?? []), facts.days);
  const report = meterOfCounted({ ...facts, week, plans: [], counted });
  return { ...report, doors: report.doors.filter(({ period }) => period === 'week') };
}

/** The doors that were of the month in a month. */
export const monthOfLife = (month: IsoMonth, facts: LifeFacts): DoorReport[] =>
  monthDoors(month, { ...facts, plans: [], counted: countedOn(datesOfMonth(month), facts.days) });

const countedOn = (dates: readonly IsoDate[], days: DoorDays): Counted[] =>
  dates.flatMap((date) =>
    [...(days.get(date) ?? [])].map(([practice, amount]): Counted => ({
      date,
      practice,
      amount,
      uncounted: null
    }))
  );
