import { z } from 'zod';
import { addDays, dateFrom, isoDate, partsOf } from './calendar';
import type { IsoDate } from './calendar';

/** A day of some year: `YYYY-MM-DD`, or `--MM-DD` when the year is not known. */
export const partialDate = z
  .string()
  .refine(
    (text) => isoDate.safeParse(text.startsWith('--') ? `2000${text.slice(1)}` : text).success,
    'A birthday looks like 3 March, or 3 March 1990.'
  )
  .brand<'PartialDate'>();
export type PartialDate = z.infer<typeof partialDate>;

/** The next time such a day comes, `today` included. In common years 29 February is kept on 1 March. */
export function nextOccurrence(date: PartialDate, today: IsoDate): IsoDate {
  const { year } = partsOf(today);
  const thisYear = occurrenceIn(year, date);
  return thisYear >= today ? thisYear : occurrenceIn(year + 1, date);
}

/** The day as it is kept in a year: the same month and day, but 29 February as 1 March in common years. */
export function occurrenceIn(year: number, date: PartialDate): IsoDate {
  const month = Number(date.slice(-5, -3));
  const day = Number(date.slice(-2));
  const kept = dateFrom(year, month, day);
  if (kept !== undefined) return kept;
  const eve = dateFrom(year, 2, 28);
  if (eve === undefined) throw new RangeError('A year has four digits.');
  return addDays(eve, 1);
}
