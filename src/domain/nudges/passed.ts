import type { Instant, IsoDate, ZoneId } from '../calendar/calendar';
import { addDays, dateAt, isBefore, isoDate } from '../calendar/calendar';
import { weekHolding, type WeekRules } from '../calendar/week-rules';
import { daysWorthAWord, occasionKind } from '../occasions/occasion';
import { periodOf, type NudgeKind } from './nudge';

/** A nudge that was said, or should have been. */
interface SaidNudge {
  key: string;
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

/** Whether there is nothing left to do: its meeting has begun, its week is over, or a word would come too late. */
export function hasPassed(
  { key, kind, until, recordedAt }: SaidNudge,
  now: Instant,
  { zone, rules }: { zone: ZoneId; rules: WeekRules }
): boolean {
  if (kind === 'prep' || kind === 'praise') return isBefore(until, now);
  // What was put off was asked for, however late it comes back.
  if (key.includes('~')) return passes(kind) && isBefore(until, now);
  const today = dateAt(now, zone);
  if (kind === 'occasion') return isTooLateForAWord(key, today);
  const days = daysAfterWeek[kind];
  if (days === undefined) return false;
  const said = addDays(dateAt(recordedAt, zone), days);
  return weekHolding(said, rules) < weekHolding(today, rules);
}

const passes = (kind: NudgeKind): boolean =>
  kind === 'occasion' || daysAfterWeek[kind] !== undefined;

function isTooLateForAWord(key: string, today: IsoDate): boolean {
  const what = occasionKind.safeParse(key.split(':')[0]).data;
  const date = isoDate.safeParse(periodOf(key)).data;
  return what !== undefined && date !== undefined && today > addDays(date, daysWorthAWord[what]);
}
