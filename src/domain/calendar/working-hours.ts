import { Temporal } from 'temporal-polyfill';
import type { ClockTime, Instant, IsoDate, ZoneId } from './calendar';

/** When somebody works, on a day, in their own zone; `to` before `from` is the day after. */
export interface WorkingHours {
  zone: ZoneId;
  from: ClockTime;
  to: ClockTime;
}

/** The hours of somebody who said nothing else. */
export const usualHours = { from: '09:00' as ClockTime, to: '17:00' as ClockTime };

/**
 * When two people are both at work on a day of mine, in my local time; the longest such
 * time of the day, null when there is none. Clock changes of both zones count as on that day.
 */
export function sharedHours(
  day: IsoDate,
  mine: WorkingHours,
  theirs: WorkingHours
): { from: ClockTime; to: ClockTime } | null {
  const here = spanOn(Temporal.PlainDate.from(day), mine);
  let best: Span | null = null;
  for (const days of [-1, 0, 1]) {
    const there = spanOn(Temporal.PlainDate.from(day).add({ days }), theirs);
    const shared = {
      from: Math.max(here.from, there.from),
      to: Math.min(here.to, there.to)
    };
    if (shared.to > shared.from && (!best || lengthOf(shared) > lengthOf(best))) best = shared;
  }
  return best && { from: clockAt(best.from, mine.zone), to: clockAt(best.to, mine.zone) };
}

/** By how many minutes the clocks of a zone are ahead of another's at an instant; negative: behind. */
export function minutesAhead(at: Instant, zone: ZoneId, of: ZoneId): number {
  const moment = Temporal.Instant.from(at);
  const offset = (one: ZoneId) => moment.toZonedDateTimeISO(one).offsetNanoseconds / 6e10;
  return Math.round(offset(zone) - offset(of));
}

/** From and to in milliseconds since 1970. */
interface Span {
  from: number;
  to: number;
}

const lengthOf = ({ from, to }: Span): number => to - from;

function spanOn(day: Temporal.PlainDate, { zone, from, to }: WorkingHours): Span {
  const at = (on: Temporal.PlainDate, time: ClockTime): number =>
    on.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
      .epochMilliseconds;
  return { from: at(day, from), to: at(to > from ? day : day.add({ days: 1 }), to) };
}

const clockAt = (epochMs: number, zone: ZoneId): ClockTime =>
  Temporal.Instant.fromEpochMilliseconds(epochMs)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' }) as ClockTime;
