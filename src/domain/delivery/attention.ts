import { z } from 'zod';
import type { Instant } from '../calendar/calendar';
import type { ClockDoubt } from './clock-watch';

/** Why a nudge that is due waits (PRODUCT.md §4.3); `clock`: nobody knows what time it is. */
export const holdReason = z.enum([
  'locked',
  'away',
  'do-not-disturb',
  'full-screen',
  'busy',
  'clock'
]);
export type HoldReason = z.infer<typeof holdReason>;

/** A moment between two things, at which somebody is interrupted least (Iqbal & Bailey 2008). */
type Breakpoint = 'returned' | 'unlocked' | 'resumed' | 'event-ended';

/** A time in which somebody is not to be disturbed: a meeting, a lunch. */
export interface BusyTime {
  from: Instant;
  until: Instant;
}

/**
 * What the desktop says about its person at a moment. Null is what nobody could tell, and
 * counts as leave to speak: a probe that fails never silences the nudges.
 */
export interface Attention {
  /** Since the last key or movement of the mouse; 0 or more. */
  idleSeconds: number | null;
  isLocked: boolean | null;
  isDoNotDisturb: boolean | null;
  isFullScreen: boolean | null;
  /** Others may be looking at the screen: nothing is held, but names are left out. */
  isPresenting: boolean | null;
  /** What was seen since the last look; null: nothing. */
  breakpoint: Breakpoint | null;
  /** What is wrong with the clock; null: nothing. */
  clock: ClockDoubt | null;
}

/** Nothing could be told. */
export const unknownAttention: Attention = {
  idleSeconds: null,
  isLocked: null,
  isDoNotDisturb: null,
  isFullScreen: null,
  isPresenting: null,
  breakpoint: null,
  clock: null
};
