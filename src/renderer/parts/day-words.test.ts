import { describe, expect, it } from 'vitest';
import type { IsoDate, IsoMonth } from '../../domain/calendar/calendar';
/* Where the system's language decides the order of day and month, only the parts are looked at. */
import {
  birthdayWords,
  dayHeading,
  howLongAgo,
  monthHeading,
  rhythmWords,
  shortDate
} from './day-words';

const today = '2025-11-19' as IsoDate;
const date = (text: string) => text as IsoDate;

describe('days in words', () => {
  it('names today, yesterday and tomorrow before the weekday', () => {
    const heading = dayHeading(today, today);
    expect(heading.lead).toBe('Today');
    expect(heading.rest).toMatch(/^Wednesday.*19/);
    expect(dayHeading(date('2025-11-18'), today).lead).toBe('Yesterday');
    expect(dayHeading(date('2025-11-20'), today).lead).toBe('Tomorrow');
  });

  it('leads with the weekday on all other days and adds the year when it is another one', () => {
    expect(dayHeading(date('2025-11-17'), today).lead).toBe('Monday');
    expect(dayHeading(date('2025-11-17'), today).rest).not.toContain('2025');
    expect(dayHeading(date('2024-11-17'), today).rest).toContain('2024');
  });

  it('writes a short date with its weekday, and with the year instead in another year', () => {
    expect(shortDate(date('2025-11-18'), today)).toMatch(/Tue.*18/);
    expect(shortDate(date('2024-02-29'), today)).toMatch(/29.* 2024/);
  });

  it('adds the year to a month of another year', () => {
    expect(monthHeading('2025-09' as IsoMonth, today)).toBe('September');
    expect(monthHeading('2024-12' as IsoMonth, today)).toBe('December 2024');
  });

  it.each([
    ['2025-11-19', 'Today'],
    ['2025-11-18', 'Yesterday'],
    ['2025-11-11', '8 days'],
    ['2025-10-29', '3 weeks'],
    ['2025-08-20', '13 weeks'],
    ['2025-07-10', '4 months'],
    ['2022-11-19', '3 years'],
    // A contact dated ahead by another clock is no time ago.
    ['2025-11-22', 'Today']
  ])('says how long ago %s was: %s', (day, words) => {
    expect(howLongAgo(date(day), today)).toBe(words);
  });

  it.each([
    [7, 'Every week'],
    [28, 'Every 4 weeks'],
    [30, 'Every month'],
    [90, 'Every 3 months'],
    [365, 'Every year'],
    [10, 'Every 10 days']
  ])('a rhythm of %i days is %s', (days, words) => {
    expect(rhythmWords(days)).toBe(words);
  });

  it('shows a birthday without its year, and keeps what is no date', () => {
    expect(birthdayWords('1990-03-03')).toMatch(/^(3 March|March 3)$/);
    expect(birthdayWords('--02-29')).toContain('29');
    expect(birthdayWords('in spring')).toBe('in spring');
  });
});
