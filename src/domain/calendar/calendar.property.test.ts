import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { ClockTime, IsoDate, Weekday, ZoneId } from './calendar';
import {
  addDays,
  addMinutes,
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

const zones = Intl.supportedValuesOf('timeZone') as ZoneId[];
const someZone = fc.constantFrom(...zones);
const someDate = fc
  .integer({ min: -26_000, max: 40_000 })
  .map((days) => addDays('1990-01-01' as IsoDate, days));
const someTime = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}` as ClockTime);
const someInstant = fc.date({
  min: new Date('1971-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true
});
const two = (number: number): string => String(number).padStart(2, '0');

test('this machine knows every zone it lists', () => {
  expect(zones.length).toBeGreaterThan(300);
  expect(zones.filter((zone) => !zoneId.safeParse(zone).success)).toEqual([]);
});

test('a date and time in any zone is one instant, which tells them back unless a gap skipped them', () => {
  fc.assert(
    fc.property(someZone, someDate, someTime, (zone, date, time) => {
      const moment = instantAt(date, time, zone);
      expect(instant.safeParse(moment).success).toBe(true);
      const told = `${dateAt(moment, zone)} ${timeAt(moment, zone)}`;
      // What does not exist moves forward, by a clock change or, at the date line, a day.
      expect(told >= `${date} ${time}`).toBe(true);
      expect(instantAt(dateAt(moment, zone), timeAt(moment, zone), zone)).toBe(moment);
    }),
    { numRuns: 300 }
  );
});

test('the local date never goes back as time goes on', () => {
  fc.assert(
    fc.property(someZone, someInstant, fc.nat({ max: 100_000 }), (zone, date, minutes) => {
      const moment = instantOf(date.getTime());
      const later = addMinutes(moment, minutes);
      expect(dateAt(later, zone) >= dateAt(moment, zone)).toBe(true);
      expect(minutesBetween(moment, later)).toBe(minutes);
      expect(isBefore(later, moment)).toBe(false);
    })
  );
});

test('an instant is the same as milliseconds and as text', () => {
  fc.assert(
    fc.property(someInstant, (date) => {
      const moment = instantOf(date.getTime());
      expect(epochMsOf(moment)).toBe(date.getTime());
      expect(parseInstant(date.toISOString())).toBe(moment);
      expect(parseInstant(moment)).toBe(moment);
    })
  );
});

test('instants are counted as Temporal counts them', () => {
  const min = new Date('0001-01-02T00:00:00Z');
  const max = new Date('9999-12-30T00:00:00Z');
  fc.assert(
    fc.property(
      fc.date({ min, max, noInvalidDate: true }),
      fc.integer({ min: -1000, max: 1000 }),
      fc.stringMatching(/^(\.\d{1,9})?$/),
      (date, minutes, fraction) => {
        const moment = instantOf(date.getTime());
        const { epochMilliseconds } = Temporal.Instant.from(moment);
        expect(epochMilliseconds).toBe(date.getTime());
        expect(addMinutes(moment, minutes)).toBe(
          Temporal.Instant.from(moment).add({ minutes }).toString()
        );
        const fine = instant.parse(date.toISOString().replace(/\.\d+/, fraction));
        expect(epochMsOf(fine)).toBe(Temporal.Instant.from(fine).epochMilliseconds);
      }
    )
  );
  expect(epochMsOf(instant.parse('2026-11-18T11:00Z'))).toBe(Date.UTC(2026, 10, 18, 11));
});

test('days are counted as they are added', () => {
  fc.assert(
    fc.property(someDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      const other = addDays(date, days);
      expect(isoDate.safeParse(other).success).toBe(true);
      expect(daysBetween(date, other)).toBe(days);
      expect(addDays(other, -days)).toBe(date);
      expect(other > date).toBe(days > 0);
      expect((weekdayOf(date) - 1 + (days % 7) + 7) % 7).toBe(weekdayOf(other) - 1);
    })
  );
});

test('every date lies in exactly the week and month that name it, year ends included', () => {
  const someYearEnd = fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: -6, max: 6 }))
    .map(([year, days]) => addDays(dateFrom(year, 1, 1)!, days));
  fc.assert(
    fc.property(fc.oneof(someDate, someYearEnd), (date) => {
      const week = weekOf(date);
      expect(isoWeek.safeParse(week).success).toBe(true);
      expect(datesOfWeek(week).filter((one) => one === date)).toHaveLength(1);
      expect(new Set(datesOfWeek(week).map(weekOf))).toEqual(new Set([week]));
      // The week's year is that of its Thursday.
      expect(week.slice(0, 4)).toBe(datesOfWeek(week)[3]?.slice(0, 4));
      expect(datesOfMonth(monthOf(date)).filter((one) => one === date)).toHaveLength(1);
      const { year, month, day } = partsOf(date);
      expect(dateFrom(year, month, day)).toBe(date);
    })
  );
});

test('weeks follow each other without a gap', () => {
  fc.assert(
    fc.property(someDate, (date) => {
      const sunday = datesOfWeek(weekOf(date))[6]!;
      const next = weekOf(addDays(sunday, 1));
      expect(next > weekOf(date)).toBe(true);
      expect(datesOfWeek(next)[0]).toBe(addDays(sunday, 1));
    })
  );
});

test('a day of the week is found within a week', () => {
  fc.assert(
    fc.property(someDate, fc.integer({ min: 1, max: 7 }), (date, number) => {
      const weekday = number as Weekday;
      const before = weekdayOnOrBefore(date, weekday);
      const after = weekdayOnOrAfter(date, weekday);
      expect([weekdayOf(before), weekdayOf(after)]).toEqual([weekday, weekday]);
      expect(daysBetween(before, date)).toBeLessThan(7);
      expect(daysBetween(date, after)).toBeLessThan(7);
      expect(before <= date && date <= after).toBe(true);
    })
  );
});

test('days, weekdays and weeks are those of Temporal', () => {
  const anyDate = fc
    .integer({ min: -719_100, max: 2_932_000 })
    .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }));
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -400, max: 400 }), (temporal, days) => {
      const date = temporal.toString() as IsoDate;
      expect(addDays(date, days)).toBe(temporal.add({ days }).toString());
      expect(weekdayOf(date)).toBe(temporal.dayOfWeek);
      const week = `${String(temporal.yearOfWeek).padStart(4, '0')}-W${two(temporal.weekOfYear!)}`;
      expect(weekOf(date)).toBe(week);
      expect(datesOfWeek(weekOf(date))).toContain(date);
    }),
    { numRuns: 1000 }
  );
});
