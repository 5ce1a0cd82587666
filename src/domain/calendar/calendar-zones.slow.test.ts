import { expect, test } from 'vitest';
import type { ClockTime, IsoDate, ZoneId } from './calendar';
import { addDays, dateAt, dateFrom, instantAt, isBefore, minutesBetween, timeAt } from './calendar';

const zones = Intl.supportedValuesOf('timeZone') as ZoneId[];
const two = (number: number): string => String(number).padStart(2, '0');

test('in every zone, the hours around each clock change of a year come in order, and skipped ones later', () => {
  // Clocks change at night.
  const hours = [0, 1, 2, 3, 4, 12, 22, 23].map((hour) => `${two(hour)}:30` as ClockTime);
  const wrong: string[] = [];
  for (const zone of zones) {
    for (const date of changesOf(2026, zone)) {
      const moments = hours.map((time) => ({ time, moment: instantAt(date, time, zone) }));
      const told = moments.map(({ time, moment }) => ({
        said: `${date} ${time}`,
        told: `${dateAt(moment, zone)} ${timeAt(moment, zone)}`,
        moment
      }));
      const lived = told.filter((one) => one.told === one.said);
      const isInOrder = lived.every(
        ({ moment }, index) => index === 0 || isBefore(lived[index - 1]!.moment, moment)
      );
      if (!isInOrder || told.some((one) => one.told < one.said)) wrong.push(`${zone} ${date}`);
      // Two hours at most are skipped anywhere on one day.
      if (lived.length < hours.length - 2) wrong.push(`${zone} ${date} is short`);
    }
  }
  expect(wrong).toEqual([]);
});

/** The two dates around each clock change of a year in a zone. */
function changesOf(year: number, zone: ZoneId): IsoDate[] {
  const noon = '12:00' as ClockTime;
  const offsetOn = (date: IsoDate): number =>
    minutesBetween(instantAt(date, noon, 'UTC' as ZoneId), instantAt(date, noon, zone));
  const changes: IsoDate[] = [];
  const end = dateFrom(year + 1, 1, 1)!;
  // Nowhere do clocks change twice within four weeks.
  for (let date = dateFrom(year, 1, 1)!; date < end; date = addDays(date, 28)) {
    if (offsetOn(date) === offsetOn(addDays(date, 28))) continue;
    let day = date;
    while (offsetOn(day) === offsetOn(addDays(day, 1))) day = addDays(day, 1);
    changes.push(day, addDays(day, 1));
  }
  return changes;
}
