import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from './calendar';
import { addDays, daysBetween, isoDate } from './calendar';
import type { PartialDate } from './partial-date';
import { nextOccurrence, occurrenceIn, partialDate } from './partial-date';

const day = (text: string) => text as IsoDate;
const birthday = (text: string) => partialDate.parse(text);

describe('a birthday', () => {
  it('may be without its year', () => {
    for (const text of ['1990-03-03', '--03-03', '--02-29', '2000-02-29'])
      expect(partialDate.safeParse(text).success).toBe(true);
    for (const text of ['', '03-03', '--02-30', '--13-01', '1999-02-29', '--3-3', 'March'])
      expect(partialDate.safeParse(text).success).toBe(false);
  });

  it('comes this year, or the next when it is over', () => {
    expect(nextOccurrence(birthday('--11-18'), day('2026-11-18'))).toBe('2026-11-18');
    expect(nextOccurrence(birthday('1990-11-19'), day('2026-11-18'))).toBe('2026-11-19');
    expect(nextOccurrence(birthday('--11-17'), day('2026-11-18'))).toBe('2027-11-17');
  });

  it('on 29 February is kept on 1 March in common years', () => {
    expect(nextOccurrence(birthday('--02-29'), day('2026-11-18'))).toBe('2027-03-01');
    expect(nextOccurrence(birthday('--02-29'), day('2027-03-01'))).toBe('2027-03-01');
    expect(nextOccurrence(birthday('1992-02-29'), day('2027-03-02'))).toBe('2028-02-29');
    expect(occurrenceIn(2100, birthday('--02-29'))).toBe('2100-03-01');
  });

  it('is never in the past, never more than a year away, and on its own day or 1 March', () => {
    fc.assert(
      fc.property(someDate, someDate, (born, today) => {
        const next = nextOccurrence(born as string as PartialDate, today);
        expect(next >= today).toBe(true);
        // From 1 March of a common year to 29 February of the next leap year.
        expect(daysBetween(today, next)).toBeLessThanOrEqual(366);
        const isLeapDay = born.endsWith('-02-29');
        expect(next.slice(5)).toBe(isLeapDay && !isLeap(next) ? '03-01' : born.slice(5));
        // Nothing of the kind lies between.
        expect(nextOccurrence(`-${born.slice(4)}` as PartialDate, today)).toBe(next);
        expect(nextOccurrence(born as string as PartialDate, next)).toBe(next);
      })
    );
  });
});

const isLeap = (date: string): boolean => isoDate.safeParse(`${date.slice(0, 4)}-02-29`).success;
const someDate = fc.nat({ max: 365 * 120 }).map((days) => addDays(day('1980-01-01'), days));
