import {
  dateAt,
  instantOf,
  type Instant,
  type IsoDate,
  type ZoneId
} from '../domain/calendar/calendar';

/** The app's time: the machine's, or for trials set off from it by a fixed span. */
export interface Clock {
  /** How far ahead of the machine's clock it runs; 0 but for trials. */
  offsetMs: number;
  epochMs: () => number;
  now: () => Instant;
  /** The zone in force now: a person travels while the app runs. */
  zone: () => ZoneId;
  today: () => IsoDate;
}

export interface MachineTime {
  epochMs: () => number;
  zone: () => ZoneId;
}

/** A clock that runs `offsetMs` ahead of the machine's. */
export function createClock(machine: MachineTime, offsetMs = 0): Clock {
  const epochMs = (): number => machine.epochMs() + offsetMs;
  const now = (): Instant => instantOf(epochMs());
  const { zone } = machine;
  return { offsetMs, epochMs, now, zone, today: () => dateAt(now(), zone()) };
}
