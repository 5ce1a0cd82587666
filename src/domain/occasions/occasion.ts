import { z } from 'zod';
import type { IsoDate } from '../calendar/calendar';
import { addDays, partsOf } from '../calendar/calendar';
import type { PartialDate } from '../calendar/partial-date';
import { nextOccurrence, occurrenceIn } from '../calendar/partial-date';

/** Something in somebody's life that is worth a word. */
export const occasionKind = z.enum([
  'promotion',
  'award',
  'work-anniversary',
  'birthday',
  'wedding',
  'child',
  'joiner',
  'leaver',
  'other'
]);
export type OccasionKind = z.infer<typeof occasionKind>;

/** For how many days after it a word is not too late (PRODUCT.md §3.11); those it does not name have two weeks. */
export const daysWorthAWord: Readonly<Record<OccasionKind, number>> = {
  promotion: 14,
  award: 14,
  'work-anniversary': 3,
  birthday: 3,
  wedding: 14,
  child: 14,
  joiner: 14,
  leaver: 14,
  other: 14
};

/** A day that comes every year. `years`: since the first one, null when that is not known. */
export interface YearlyOccasion {
  kind: 'birthday' | 'work-anniversary';
  date: IsoDate;
  years: number | null;
}

/** The dates of a person that come every year. */
export interface YearlyDates {
  birthday: PartialDate | null;
  startDate: IsoDate | null;
}

/** The days around today that are looked at, both ends included. */
export interface DaysAround {
  /** How many days before it. */
  before: number;
  /** How many days after it. */
  after: number;
}

/**
 * Those I have met and who are still here, with a day of the year near today. Of strangers no day
 * is remembered: a directory of thousands has some of them every day.
 */
export function withADayNear<
  Person extends YearlyDates & { lastContact: IsoDate | null; leftOn: IsoDate | null }
>(people: readonly Person[], today: IsoDate, around: DaysAround): Person[] {
  const near = daysOfYear(today, around);
  const isNear = (date: string | null): boolean => date !== null && near.has(date.slice(-5));
  return people.filter(
    ({ lastContact, leftOn, birthday, startDate }) =>
      lastContact !== null && leftOn === null && (isNear(birthday) || isNear(startDate))
  );
}

/** The days around today as `MM-DD`. 29 February is kept on 1 March in common years. */
function daysOfYear(today: IsoDate, { before, after }: DaysAround): ReadonlySet<string> {
  const days = Array.from({ length: after + 1 + before }, (_, ahead) =>
    addDays(today, ahead - after).slice(5)
  );
  return new Set(days.includes('03-01') ? [...days, '02-29'] : days);
}

/**
 * Somebody's birthday and the day they came to the company, when they fall into the days
 * around today, both included; the first day itself is no anniversary.
 */
export function yearlyOccasions(
  { birthday, startDate }: YearlyDates,
  today: IsoDate,
  { before, after }: DaysAround
): YearlyOccasion[] {
  const near = (date: PartialDate): IsoDate | null => {
    const next = nextOccurrence(date, addDays(today, -after));
    return next <= addDays(today, before) ? next : null;
  };
  const occasions: YearlyOccasion[] = [];
  const born = birthday && near(birthday);
  if (birthday && born) {
    const isDated = !birthday.startsWith('--');
    const years = isDated ? yearOf(born) - Number(birthday.slice(0, 4)) : null;
    occasions.push({ kind: 'birthday', date: born, years });
  }
  const day = startDate as string as PartialDate | null;
  const began = day && near(day);
  if (startDate && day && began) {
    const years = yearOf(began) - yearOf(startDate);
    if (years > 0 && occurrenceIn(yearOf(began), day) !== startDate)
      occasions.push({ kind: 'work-anniversary', date: began, years });
  }
  return occasions;
}

const yearOf = (date: IsoDate): number => partsOf(date).year;
