import type { Instant, IsoDate } from '../calendar/calendar';
import { addMinutes, dateAt, isBefore } from '../calendar/calendar';
import type { ShownNames } from '../delivery/notification-text';
import type { Chance, DeliveryDays } from '../delivery/windows';
import { chanceWithin } from '../delivery/windows';
import type { NudgeWords, PlannedNudge } from './nudge';

/** Something to say, before a time is found for it. */
export interface Matter extends Pick<PlannedNudge, 'key' | 'kind' | 'target'> {
  /** From when to when it is news. */
  from: Instant;
  ends: Instant;
  /** What is said on a local date, to somebody who is shown so much of a name. */
  wordsOn: (date: IsoDate, names: ShownNames) => NudgeWords;
  /** Whether it may come beyond the caps on a local date: a dated promise, an occasion of that day. */
  isDatedOn: (date: IsoDate) => boolean;
}

/** Something that may be said, with the time for it; `chance` null: no window lies in that time. */
export interface Candidate {
  nudge: PlannedNudge;
  chance: Chance | null;
  /** After this it is no news any more. */
  ends: Instant;
  /** Whether it may come beyond the caps. */
  isDated: boolean;
}

/** Finds the time for something to say: the first window while it is news. */
export function candidateOf(matter: Matter, days: DeliveryDays): Candidate {
  const { key, kind, target, from, ends, wordsOn } = matter;
  const chance = chanceWithin(from, ends, days);
  const date = dateAt(chance?.opens ?? from, days.zone);
  return {
    nudge: {
      key,
      kind,
      ...wordsOn(date, 'first'),
      target,
      from: chance?.opens ?? from,
      by: chance?.shuts ?? ends,
      until: chance?.closes ?? ends,
      nameless: wordsOn(date, 'none'),
      fullNames: wordsOn(date, 'full')
    },
    chance,
    ends,
    isDated: matter.isDatedOn(date)
  };
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
