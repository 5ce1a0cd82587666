import type { Instant, ZoneId } from '../calendar/calendar';
import { addDays, dateAt, isBefore } from '../calendar/calendar';
import { weekHolding, type WeekRules } from '../calendar/week-rules';
import type { NudgeKind } from './nudge';

/** A nudge that was said, or should have been. */
interface SaidNudge {
  kind: NudgeKind;
  /** Until when it may be shown. */
  until: Instant;
  recordedAt: Instant;
}

/** How many days after the week it was said in it still says something; what is not here, always does. */
const daysAfterWeek: Partial<Record<NudgeKind, number>> = {
  behind: 0,
  'plan-week': 0,
  reserve: 0,
  // A week can be looked back on in the next one.
  review: 7
};

/** Whether there is nothing left to do, for its meeting has begun or its week is over. */
export function hasPassed(
  { kind, until, recordedAt }: SaidNudge,
  now: Instant,
  { zone, rules }: { zone: ZoneId; rules: WeekRules }
): boolean {
  if (kind === 'prep' || kind === 'praise') return isBefore(until, now);
  const days = daysAfterWeek[kind];
  if (days === undefined) return false;
  const said = addDays(dateAt(recordedAt, zone), days);
  return weekHolding(said, rules) < weekHolding(dateAt(now, zone), rules);
}
