import {
  addDays,
  addMinutes,
  clockTime,
  dateAt,
  dateFrom,
  timeAt,
  type ClockTime,
  type Instant,
  type IsoDate,
  type ZoneId
} from '../../domain/calendar/calendar';
import {
  clockNamed,
  clockOf,
  type LocalClock,
  type ZoneDescription
} from '../../domain/meetings/event-zone';
import type { ContentLine } from './content-lines';

/** A day, or a moment, as a calendar writes it: by the clock of its own zone. */
export interface Moment {
  readonly date: IsoDate;
  /** Null: the whole day. */
  readonly time: ClockTime | null;
  readonly clock: LocalClock;
  readonly at: Instant;
}

/** Reads moments; a time without a zone, or of a zone nobody knows, is one of here. */
export interface MomentReader {
  read(property: ContentLine): Moment | undefined;
  /** All moments of lists such as `EXDATE`; of very many the last ones, which are the nearest. */
  readAll(properties: readonly ContentLine[]): Moment[];
  /** Names of zones that could not be understood. */
  readonly unknownZones: ReadonlySet<string>;
}

/** More exceptions than this no series has in the days that are looked at. */
const mostOfList = 5_000;

/** The reader for a file that describes these zones; `own` is the calendar's (`X-WR-TIMEZONE`), whose times without a zone are meant there. */
export function momentReader(
  here: ZoneId,
  descriptions: ReadonlyMap<string, ZoneDescription>,
  own: string | null = null
): MomentReader {
  const unknownZones = new Set<string>();
  const clocks = new Map<string, LocalClock>();
  const utc = clockOf('UTC' as ZoneId);
  const clockFor = (name: string): LocalClock => {
    const known = clocks.get(name);
    if (known) return known;
    const found = clockNamed(name, descriptions);
    if (!found) unknownZones.add(name);
    const clock = found ?? clockOf(here);
    clocks.set(name, clock);
    return clock;
  };
  const floating = (own === null ? undefined : clockNamed(own, descriptions)) ?? clockOf(here);
  const readOne = (text: string, zone: string | undefined): Moment | undefined => {
    const parts =
      /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(?:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
        text.trim()
      );
    const date = parts ? dateFrom(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
    if (!parts || !date) return undefined;
    if (parts[4] === undefined)
      return momentOf(date, null, zone === undefined ? clockOf(here) : clockFor(zone));
    const time = clockTime.safeParse(`${parts[4]}:${parts[5]}`);
    if (!time.success) return undefined;
    const clock =
      parts[6] === undefined
        ? zone === undefined
          ? floating
          : clockFor(zone)
        : /z/i.test(parts[6])
          ? utc
          : clockFor(`UTC${parts[6]}`);
    return momentOf(date, time.data, clock);
  };
  return {
    unknownZones,
    read: (property) => {
      const { text, zone } = zoned(property);
      return readOne(text, zone);
    },
    readAll: (properties) =>
      properties
        .flatMap((property) => {
          const { text, zone } = zoned(property);
          return text.split(',').map((part) => ({ part: part.split('/')[0] ?? '', zone }));
        })
        .slice(-mostOfList)
        .flatMap(({ part, zone }) => readOne(part, zone) ?? [])
  };
}

/** A day begins at midnight of its own clock. */
export function momentOf(date: IsoDate, time: ClockTime | null, clock: LocalClock): Moment {
  let at: Instant | undefined;
  return {
    date,
    time,
    clock,
    // Of a hundred thousand exceptions hardly one is asked for.
    get at() {
      at ??= clock(date, time ?? ('00:00' as ClockTime));
      return at;
    }
  };
}

/** The day and time of an instant here. */
export const localAt = (at: Instant, here: ZoneId): { date: IsoDate; time: ClockTime } => ({
  date: dateAt(at, here),
  time: timeAt(at, here)
});

/** The end of an event: as written, after its duration, or of the day that has no other; undefined when nothing tells. */
export function endOf(
  start: Moment,
  end: Moment | undefined,
  duration: string | undefined
): Instant | undefined {
  if (end) return end.at;
  const minutes = duration === undefined ? undefined : minutesOf(duration);
  if (minutes !== undefined) return addMinutes(start.at, minutes);
  return start.time === null
    ? start.clock(addDays(start.date, 1), '00:00' as ClockTime)
    : undefined;
}

/** Minutes of a duration such as `PT1H30M` or `P1DT2H` (RFC 5545 §3.3.6); undefined when it is none, or negative. */
export function minutesOf(text: string): number | undefined {
  const parts =
    /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/i.exec(
      text.trim()
    );
  if (!parts) return undefined;
  const [weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return (
    ((weeks ?? 0) * 7 + (days ?? 0)) * 1440 +
    (hours ?? 0) * 60 +
    (minutes ?? 0) +
    Math.floor((seconds ?? 0) / 60)
  );
}

/** Exchange's names of zones have commas and colons, and older ones stand without quotes, so that they spill into the value. */
function zoned({ value, parameters }: ContentLine): { text: string; zone: string | undefined } {
  const zone = parameters.get('TZID')?.join(', ');
  if (zone === undefined) return { text: value, zone };
  const [, spilled, text] = /^(.*[^\d,TZ/].*):(\d{8}(?:T\d{6}Z?)?)$/is.exec(value.trim()) ?? [];
  return text === undefined ? { text: value, zone } : { text, zone: `${zone}:${spilled}` };
}
