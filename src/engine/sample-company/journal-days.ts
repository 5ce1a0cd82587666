import {
  addDays,
  daysBetween,
  partsOf,
  weekOf,
  weekdayOf,
  weekdayOnOrAfter,
  type IsoDate
} from '../../domain/calendar/calendar';
import type { Random } from './random';
import type { SamplePause } from './sample-entry';

export interface JournalDays {
  /** How many entries tell of each day, oldest day first; days without any are left out. */
  entriesOf: [IsoDate, number][];
  pauses: SamplePause[];
}

/** So many entries a year are already the journal of a very busy person. */
const mostEntriesAYear = 20_000;

/** How much is written from Monday to Sunday. */
const weekdayWeights = [0.9, 1.1, 1.1, 1.2, 0.8, 0.015, 0.01] as const;

/**
 * Spreads `count` entries over the days up to today: over one year, or over as many as it
 * takes to stay below 20,000 a year. Some weeks are quiet; in vacations nothing is written.
 */
export function journalDays(count: number, today: IsoDate, random: Random): JournalDays {
  const years = Math.max(1, Math.ceil(count / mostEntriesAYear));
  const first = addDays(today, 1 - years * 365);
  const pauses = vacations(years, today, random);
  const weights = weightsOf(first, today, pauses, random);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  let reached = 0;
  let before = 0;
  const entriesOf = weights.flatMap(([date, weight]): [IsoDate, number][] => {
    reached += weight;
    const until = Math.round((count * reached) / total);
    const entries = until - before;
    before = until;
    return entries > 0 ? [[date, entries]] : [];
  });
  return { entriesOf, pauses };
}

function weightsOf(
  first: IsoDate,
  today: IsoDate,
  pauses: readonly SamplePause[],
  random: Random
): [IsoDate, number][] {
  const weeks = new Map<string, number>();
  const thisWeek = weekOf(today);
  return Array.from({ length: daysBetween(first, today) + 1 }, (_day, place) => {
    const date = addDays(first, place);
    const week = weekOf(date);
    if (!weeks.has(week)) weeks.set(week, random.chance(0.1) ? 0.15 : 0.7 + 0.6 * random.next());
    const mood = week === thisWeek ? 1 : (weeks.get(week) ?? 1);
    const isAway =
      isBetweenTheYears(date) || pauses.some(({ from, to }) => from <= date && date <= to);
    const weight = (weekdayWeights[weekdayOf(date) - 1] ?? 1) * mood * (0.4 + 1.2 * random.next());
    return [date, isAway ? 0 : weight];
  });
}

/** Two weeks off in each year, the last ones a while ago. */
function vacations(years: number, today: IsoDate, random: Random): SamplePause[] {
  return Array.from({ length: years }, (_year, place) => {
    const about = addDays(today, -place * 365 - random.between(70, 250));
    const from = weekdayOnOrAfter(about, 1);
    return { from, to: addDays(from, 11), kind: 'vacation' as const };
  }).reverse();
}

function isBetweenTheYears(date: IsoDate): boolean {
  const { month, day } = partsOf(date);
  return (month === 12 && day >= 24) || (month === 1 && day === 1);
}
