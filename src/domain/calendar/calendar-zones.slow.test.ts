import { expect, test } from 'vitest';
import type { ClockTime, Instant, IsoDate, ZoneId } from './calendar';
import { addDays, addMinutes, dateAt, epochMsOf, instantAt, timeAt } from './calendar';
import { zones, zonesByClocks, type ClockChange } from './clock-changes.fixture';

const two = (number: number): string => String(number).padStart(2, '0');

/** Every quarter of an hour of a day. */
const times = Array.from(
  { length: 96 },
  (_, quarter) => `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}` as ClockTime
);

// P6 of TRUST.md §4.3.
test('in every zone, on each day clocks change from 2020 to 2037, every time of day is one moment: a skipped one that much later, a doubled one its first', () => {
  const told = new Set<ZoneId>();
  const wrong: string[] = [];
  for (const { zones, changes } of zonesByClocks())
    for (const [at, zone] of zones.entries()) {
      told.add(zone);
      for (const change of changes) {
        // Zones of the same clocks only need to be asked around the change itself.
        const isAsked = at === 0 ? () => true : isNear(change);
        wrong.push(...wrongAround(change, zone, isAsked));
      }
    }
  expect(wrong).toEqual([]);
  expect(told.size).toBe(zones.length);
}, 120_000);

test('around each change of a zone, a time of day comes in the order of the days', () => {
  const wrong: string[] = [];
  for (const { zones, changes } of zonesByClocks())
    for (const change of changes) {
      const date = dateAt(change.at, zones[0]!);
      for (const time of times.filter((_, quarter) => quarter % 10 === 0)) {
        const moments = [-1, 0, 1].map((away) => instantAt(addDays(date, away), time, zones[0]!));
        const isInOrder = moments.every(
          (one, at) => at === 0 || epochMsOf(moments[at - 1]!) < epochMsOf(one)
        );
        if (!isInOrder) wrong.push(`${zones[0]} ${date} ${time}`);
      }
    }
  expect(wrong).toEqual([]);
});

/** What is wrong on the day of a change, or the two that it parts. */
function wrongAround(
  change: ClockChange,
  zone: ZoneId,
  isAsked: (date: IsoDate, time: ClockTime) => boolean
): string[] {
  const wrong: string[] = [];
  const dates = new Set([dateAt(addMinutes(change.at, -1), zone), dateAt(change.at, zone)]);
  for (const date of dates)
    for (const time of times.filter((one) => isAsked(date, one))) {
      const moment = instantAt(date, time, zone);
      const { epochMs, isSkipped } = momentBy(shownAs(date, time), change);
      if (epochMsOf(moment) !== epochMs) wrong.push(`${zone} ${date} ${time} is ${moment}`);
      if (!isNear(change)(date, time)) continue;
      // Read back it is itself, or, skipped, later on the clock.
      const [said, told] = [`${date} ${time}`, `${dateAt(moment, zone)} ${timeAt(moment, zone)}`];
      if (isSkipped ? told <= said : told !== said) wrong.push(`${zone} ${moment} is ${told}`);
    }
  return wrong;
}

/** By arithmetic: what a clock shows up to the change goes by what held before it, all else by what holds after. */
function momentBy(
  shownMs: number,
  { at, before, after }: ClockChange
): { epochMs: number; isSkipped: boolean } {
  const changeMs = epochMsOf(at);
  const isBefore = shownMs < changeMs + Math.max(before, after) * 60_000;
  return {
    epochMs: shownMs - (isBefore ? before : after) * 60_000,
    isSkipped: isBefore && shownMs >= changeMs + before * 60_000 && after > before
  };
}

/** Whether a clock shows a time within three quarters of an hour of a change. */
const isNear =
  ({ at, before }: ClockChange) =>
  (date: IsoDate, time: ClockTime): boolean =>
    Math.abs(shownAs(date, time) - epochMsOf(at) - before * 60_000) <= 45 * 60_000;

/** What a clock shows, as if it were that of UTC. */
const shownAs = (date: IsoDate, time: ClockTime): number =>
  epochMsOf(`${date}T${time}:00Z` as Instant);
