import { Temporal } from 'temporal-polyfill';
import type { IsoDate, ZoneId } from './calendar';

/** How far the clocks of a zone are ahead of UTC from a moment on, in minutes; negative: behind. */
export interface ZoneChange {
  /** The local time the clocks showed when it began, by what held before: `2026-03-29T02:00:00`. */
  at: string;
  fromMinutes: number;
  toMinutes: number;
}

/**
 * What held on the first day of the year of a date, and every change of the clocks from there
 * to the end of the year of another one, in order; only the first for a zone whose clocks stay.
 */
export function zoneChanges(zone: ZoneId, from: IsoDate, to: IsoDate): ZoneChange[] {
  const begin = Temporal.PlainDate.from(`${from.slice(0, 4)}-01-01`).toZonedDateTime(zone);
  const end = Temporal.PlainDate.from(`${to.slice(0, 4)}-12-31`).toZonedDateTime(zone);
  const first = minutesOf(begin);
  const changes = [{ at: wallTime(begin), fromMinutes: first, toMinutes: first }];
  let next = begin.getTimeZoneTransition('next');
  while (next !== null && Temporal.ZonedDateTime.compare(next, end) <= 0) {
    const fromMinutes = changes.at(-1)?.toMinutes ?? first;
    const toMinutes = minutesOf(next);
    const at = next.toPlainDateTime().subtract({ minutes: toMinutes - fromMinutes });
    changes.push({ at: at.toString({ smallestUnit: 'second' }), fromMinutes, toMinutes });
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}

const minutesOf = (at: Temporal.ZonedDateTime): number => Math.round(at.offsetNanoseconds / 6e10);

const wallTime = (at: Temporal.ZonedDateTime): string =>
  at.toPlainDateTime().toString({ smallestUnit: 'second' });
