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

/**
 * Somebody's birthday and the day they came to the company, when they fall into the days
 * around today, both included; the first day itself is no anniversary.
 */
export function yearlyOccasions(
  { birthday, startDate }: YearlyDates,
  today: IsoDate,
  { before, after }: { before: number; after: number }
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
