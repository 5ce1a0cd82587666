import type { Instant } from '../calendar/calendar';
import { addMinutes, isBefore } from '../calendar/calendar';
import type { Chance } from '../delivery/windows';
import type { PlannedNudge } from './nudge';

/** Something that may be said, with the time for it; `chance` null: no window lies in that time. */
export interface Candidate {
  nudge: PlannedNudge;
  chance: Chance | null;
  /** After this it is no news any more. */
  ends: Instant;
  /** Whether it may come beyond the caps: a dated promise, an occasion of today. */
  isDated: boolean;
}

/** Whether its chance is at hand. */
export const isDue = ({ chance }: Candidate, now: Instant): boolean =>
  chance !== null && !isBefore(now, chance.opens) && !isBefore(chance.closes, now);

/** Whether its chance is gone, for less than a week; older ones are forgotten rather than listed. */
export function isMissed({ chance, ends }: Candidate, now: Instant): boolean {
  const last = chance?.closes ?? ends;
  return isBefore(last, now) && isBefore(now, addMinutes(last, listedMinutes));
}

const listedMinutes = 7 * 24 * 60;
