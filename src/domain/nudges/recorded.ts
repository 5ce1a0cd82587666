import type { Instant, IsoDate, IsoWeek } from '../calendar/calendar';
import { datesHeldBy, weekHolding } from '../calendar/week-rules';
import type { DeliveryDays } from '../delivery/windows';
import { localDate, windowsOn } from '../delivery/windows';
import type { NudgeKind, NudgeState } from './nudge';
import type { NudgeChoices } from './nudge-choices';
import { weeklyCap } from './nudge-choices';

/** A nudge the inbox knows, whatever became of it; what is only held or planned may still come. */
export interface RecordedNudge {
  key: string;
  kind: NudgeKind;
  state: NudgeState;
  /** When it was shown, or else first written down. */
  recordedAt: Instant;
  /** What it is the return of, and when it is to come back; null for one that was never put off. */
  returns: { key: string; at: Instant } | null;
}

/** Whether it cannot come any more. */
export const isGone = ({ state }: RecordedNudge): boolean =>
  state !== 'held' && state !== 'planned';

/** Whether somebody was bothered with it. */
const isSpent = (nudge: RecordedNudge): boolean => isGone(nudge) && nudge.state !== 'missed';

/** How much was said on the days and in the weeks the inbox knows. */
export interface Spent {
  /** How many may still come on a date; what is to come back on it has its place. */
  roomOn: (date: IsoDate) => number;
}

/** Counts what was said, and what was put off to a day; what a week has left is spread over the days it has left. */
export function spentOf(
  recorded: readonly RecordedNudge[],
  days: DeliveryDays,
  choices: NudgeChoices
): Spent {
  const { rules } = days;
  const byDate = new Map<IsoDate, number>();
  const byWeek = new Map<IsoWeek, number>();
  for (const nudge of recorded) {
    const at = isSpent(nudge) ? nudge.recordedAt : isGone(nudge) ? null : nudge.returns?.at;
    if (!at) continue;
    const date = localDate(at, days);
    const week = weekHolding(date, rules);
    byDate.set(date, (byDate.get(date) ?? 0) + 1);
    byWeek.set(week, (byWeek.get(week) ?? 0) + 1);
  }
  const findRoom = (date: IsoDate): number => {
    const week = weekHolding(date, rules);
    const left = Math.max(0, weeklyCap(choices) - (byWeek.get(week) ?? 0));
    const daysLeft = datesHeldBy(week, rules).filter(
      (other) => other > date && windowsOn(other, days).length > 0
    ).length;
    const ofDate = byDate.get(date) ?? 0;
    const ofWeek = Math.max(left - daysLeft, ofDate === 0 ? Math.min(left, 1) : 0);
    return Math.max(0, Math.min(choices.perDay - ofDate, ofWeek));
  };
  // Everything that may still come asks for the same few days.
  const rooms = new Map<IsoDate, number>();
  return {
    roomOn(date) {
      const room = rooms.get(date) ?? findRoom(date);
      rooms.set(date, room);
      return room;
    }
  };
}
