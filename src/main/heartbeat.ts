import type { IsoDate, ZoneId } from '../domain/calendar/calendar';
import type { Clock } from './clock';
import { createSignal, type Signal } from './signal';

/** What time does to an app that runs for months. */
export interface Heartbeat {
  /** Every step, 30 s at most apart while the machine is awake. */
  step: Signal<void>;
  /** The local date became another one, by midnight, by travel or because the clock was set. */
  day: Signal<IsoDate>;
  zone: Signal<ZoneId>;
  /** The clock was set, or the machine slept without saying so. */
  jump: Signal<void>;
  /** Looks at day and zone at once. */
  look: () => void;
  stop: () => void;
}

/** One long timer would be late by every hour the machine sleeps (TRUST.md §4). */
const stepMs = 30_000;
/** More than a busy machine is ever late. */
const jumpMs = 120_000;

/** Runs until stopped. `uptimeMs` counts on evenly, whatever is done to the clock. */
export function startHeartbeat(clock: Clock, uptimeMs: () => number): Heartbeat {
  const step = createSignal<void>();
  const day = createSignal<IsoDate>();
  const zone = createSignal<ZoneId>();
  const jump = createSignal<void>();
  let last = now();
  let timer = setTimeout(beat, stepMs);

  function now() {
    return {
      wallMs: clock.epochMs(),
      uptimeMs: uptimeMs(),
      today: clock.today(),
      zone: clock.zone()
    };
  }

  function look(): void {
    const before = last;
    last = now();
    const slipMs = last.wallMs - before.wallMs - (last.uptimeMs - before.uptimeMs);
    if (last.zone !== before.zone) zone.emit(last.zone);
    if (last.today !== before.today) day.emit(last.today);
    if (Math.abs(slipMs) > jumpMs) jump.emit();
  }

  function beat(): void {
    timer = setTimeout(beat, stepMs);
    look();
    step.emit();
  }

  return { step, day, zone, jump, look, stop: () => clearTimeout(timer) };
}
