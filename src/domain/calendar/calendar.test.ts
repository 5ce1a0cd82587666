import { describe, expect, test } from 'vitest';
import type { ClockTime, Instant, IsoDate, IsoMonth, IsoWeek, ZoneId } from './calendar';
import {
  addDays,
  addMinutes,
  addMonths,
  clockTime,
  dateAt,
  dateFrom,
  datesOfMonth,
  datesOfWeek,
  daysBetween,
  epochMsOf,
  instant,
  instantAt,
  instantOf,
  isBefore,
  isoDate,
  isoMonth,
  isoWeek,
  minutesBetween,
  monthOf,
  parseInstant,
  partsOf,
  timeAt,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  weekOf,
  zoneId
} from './calendar';

const day = (text: string): IsoDate => text as IsoDate;
const time = (text: string): ClockTime => text as ClockTime;
const zone = (text: string): ZoneId => text as ZoneId;
const at = (text: string): Instant => text as Instant;

describe('what is read', () => {
  test.each(['2026-11-18', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is a date', (text) => {
    expect(isoDate.safeParse(text).success).toBe(true);
  });

  test.each([
    '2026-02-29',
    '2026-11-31',
    '2026-13-01',
    '0000-01-01',
    '2026-11-18T10:00',
    '18.11.2026',
    ''
  ])('"%s" is no date', (text) => {
    expect(isoDate.safeParse(text).success).toBe(false);
  });

  test('weeks, months, times and instants have their own forms', () => {
    expect(isoWeek.safeParse('2026-W53').success).toBe(true);
    expect(isoWeek.safeParse('2026-W54').success).toBe(false);
    expect(isoWeek.safeParse('2026-W00').success).toBe(false);
    expect(isoMonth.safeParse('2026-12').success).toBe(true);
    expect(isoMonth.safeParse('2026-00').success).toBe(false);
    expect(clockTime.safeParse('23:59').success).toBe(true);
    expect(clockTime.safeParse('24:00').success).toBe(false);
    expect(instant.safeParse('2026-11-18T15:30:00Z').success).toBe(true);
    expect(instant.safeParse('2026-11-18T15:30:00+01:00').success).toBe(false);
  });

  test('a zone is one this machine knows', () => {
    expect(zoneId.safeParse('Europe/Madrid').success).toBe(true);
    expect(zoneId.safeParse('UTC').success).toBe(true);
    expect(zoneId.safeParse('Europe/Atlantis').success).toBe(false);
    expect(zoneId.safeParse('').success).toBe(false);
  });

  test('an instant of any offset becomes one in UTC, other text none', () => {
    expect(parseInstant('2026-11-18T16:30:00+01:00')).toBe('2026-11-18T15:30:00Z');
    expect(parseInstant('2026-11-18T15:30Z')).toBe('2026-11-18T15:30:00Z');
    expect(parseInstant('2026-11-18')).toBeUndefined();
    expect(parseInstant('tomorrow')).toBeUndefined();
  });
});

describe('instants', () => {
  test('are told from milliseconds and back', () => {
    expect(instantOf(0)).toBe('1970-01-01T00:00:00Z');
    expect(instantOf(1500.9)).toBe('1970-01-01T00:00:01.5Z');
    expect(epochMsOf(at('1970-01-01T00:00:01.5Z'))).toBe(1500);
  });

  test('are told apart as numbers, not as texts', () => {
    expect(isBefore(at('2026-11-18T10:00:00Z'), at('2026-11-18T10:00:00.25Z'))).toBe(true);
    expect(isBefore(at('2026-11-18T10:00:00.25Z'), at('2026-11-18T10:00:00Z'))).toBe(false);
    expect(isBefore(at('2026-11-18T10:00Z'), at('2026-11-18T10:00:00Z'))).toBe(false);
  });

  test('move by minutes, broken ones too', () => {
    expect(addMinutes(at('2026-11-18T23:30:00Z'), 45)).toBe('2026-11-19T00:15:00Z');
    expect(addMinutes(at('2026-11-18T00:00:00Z'), -0.5)).toBe('2026-11-17T23:59:30Z');
    expect(minutesBetween(at('2026-11-18T10:00:00Z'), at('2026-11-18T09:59:30Z'))).toBe(-0.5);
  });
});

describe('clock changes', () => {
  const madrid = zone('Europe/Madrid');
  const newYork = zone('America/New_York');

  test('a time that is skipped comes after the gap', () => {
    expect(instantAt(day('2026-03-29'), time('02:30'), madrid)).toBe('2026-03-29T01:30:00Z');
    expect(timeAt(at('2026-03-29T01:30:00Z'), madrid)).toBe('03:30');
    expect(instantAt(day('2026-03-08'), time('02:30'), newYork)).toBe('2026-03-08T07:30:00Z');
  });

  test('a time that comes twice is the first', () => {
    expect(instantAt(day('2026-10-25'), time('02:30'), madrid)).toBe('2026-10-25T00:30:00Z');
    expect(instantAt(day('2026-11-01'), time('01:30'), newYork)).toBe('2026-11-01T05:30:00Z');
  });

  test('the days of a change are as long as they are, and still one day', () => {
    const lengthOf = (date: string): number =>
      minutesBetween(
        instantAt(day(date), time('00:00'), madrid),
        instantAt(addDays(day(date), 1), time('00:00'), madrid)
      ) / 60;
    expect([lengthOf('2026-03-29'), lengthOf('2026-10-25'), lengthOf('2026-11-18')]).toEqual([
      23, 25, 24
    ]);
  });

  test('a midnight that is skipped is the first moment of its day', () => {
    const santiago = zone('America/Santiago');
    const midnight = instantAt(day('2026-09-06'), time('00:00'), santiago);
    expect(dateAt(midnight, santiago)).toBe('2026-09-06');
    expect(timeAt(midnight, santiago)).toBe('01:00');
  });

  test('a day that was skipped altogether is reached on the next', () => {
    // Samoa went over the date line at the end of 29 December 2011.
    const apia = zone('Pacific/Apia');
    expect(dateAt(instantAt(day('2011-12-30'), time('12:00'), apia), apia)).toBe('2011-12-31');
  });

  test('one moment has two dates in two places', () => {
    const moment = at('2026-11-18T11:30:00Z');
    expect(dateAt(moment, zone('Pacific/Kiritimati'))).toBe('2026-11-19');
    expect(dateAt(moment, zone('Pacific/Pago_Pago'))).toBe('2026-11-18');
    expect(timeAt(moment, zone('Asia/Kathmandu'))).toBe('17:15');
  });
});

describe('days and months', () => {
  test('are added as a calendar does', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29');
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2028-01-31'), 1)).toBe('2028-02-29');
    expect(addMonths(day('2026-01-15'), -2)).toBe('2025-11-15');
    expect(daysBetween(day('2026-03-01'), day('2026-02-01'))).toBe(-28);
    expect(daysBetween(day('2025-11-18'), day('2026-11-18'))).toBe(365);
  });

  test('are made of parts, where there is such a day', () => {
    expect(dateFrom(2026, 11, 18)).toBe('2026-11-18');
    expect(dateFrom(2026, 2, 29)).toBeUndefined();
    expect(dateFrom(2026, 13, 1)).toBeUndefined();
    expect(partsOf(day('2026-11-08'))).toEqual({ year: 2026, month: 11, day: 8 });
  });

  test('a month has all its days', () => {
    expect(monthOf(day('2024-02-29'))).toBe('2024-02');
    const february = datesOfMonth('2024-02' as IsoMonth);
    expect([february[0], february.at(-1), february.length]).toEqual([
      '2024-02-01',
      '2024-02-29',
      29
    ]);
  });
});

describe('weeks', () => {
  test.each([
    ['2026-11-16', '2026-W47'],
    ['2026-11-22', '2026-W47'],
    ['2025-12-29', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2021-01-01', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52']
  ])('%s lies in %s', (date, week) => {
    expect(weekOf(day(date))).toBe(week);
    expect(datesOfWeek(week as IsoWeek)).toContain(date);
  });

  test('begin on Monday', () => {
    const dates = datesOfWeek('2026-W53' as IsoWeek);
    expect([dates[0], dates.at(-1), dates.length]).toEqual(['2026-12-28', '2027-01-03', 7]);
    expect(dates.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('a day of the week is found before and after', () => {
    expect(weekdayOnOrBefore(day('2026-11-18'), 5)).toBe('2026-11-13');
    expect(weekdayOnOrAfter(day('2026-11-18'), 5)).toBe('2026-11-20');
    expect(weekdayOnOrBefore(day('2026-11-18'), 3)).toBe('2026-11-18');
    expect(weekdayOnOrAfter(day('2026-11-18'), 3)).toBe('2026-11-18');
  });
});
