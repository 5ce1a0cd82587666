import { Temporal } from 'temporal-polyfill';
import type { Instant, ZoneId } from './calendar';

/** Every zone this machine knows. */
export const zones = Intl.supportedValuesOf('timeZone') as ZoneId[];

/** A moment clocks change in a zone, and how far they are ahead of UTC before and after it, in minutes. */
export interface ClockChange {
  at: Instant;
  before: number;
  after: number;
}

/** Zones whose clocks show the same and change together from 2020 to 2037, and those changes in order. */
interface SameClocks {
  zones: ZoneId[];
  changes: ClockChange[];
}

/** Every zone, with those of the same clocks; a few dozen of them for some four hundred zones. */
export function zonesByClocks(): SameClocks[] {
  const found = new Map<string, SameClocks>();
  for (const zone of zones) {
    const changes = clockChangesOf(zone);
    const key = JSON.stringify([minutesAhead(firstMoment.toZonedDateTimeISO(zone)), changes]);
    const same = found.get(key) ?? { zones: [], changes };
    same.zones.push(zone);
    found.set(key, same);
  }
  return [...found.values()];
}

function clockChangesOf(zone: ZoneId): ClockChange[] {
  const changes: ClockChange[] = [];
  let last = firstMoment.toZonedDateTimeISO(zone);
  for (;;) {
    const next = last.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds >= end) return changes;
    const at = next.toInstant().toString() as Instant;
    changes.push({ at, before: minutesAhead(last), after: minutesAhead(next) });
    last = next;
  }
}

const firstMoment = Temporal.Instant.from('2020-01-01T00:00Z');
const end = Temporal.Instant.from('2038-01-01T00:00Z').epochMilliseconds;

const minutesAhead = ({ offsetNanoseconds }: Temporal.ZonedDateTime): number =>
  offsetNanoseconds / 6e10;
