import {
  dueStateAt,
  strengthAt,
  type DueState,
  type Strength
} from '../../../domain/cadence/cadence';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { lastDateOf, weekHolding, type WeekRules } from '../../../domain/calendar/week-rules';
import { dayOf, ratioOn, type Standing } from '../../everybody';

/** What a day makes of how people stand. */
export interface StandingOn {
  /** How due the next contact is; null for somebody laid aside for later. */
  dueState: (one: Standing) => DueState | null;
  /** The due ratio; null for somebody never met or laid aside, whom nothing is late for. */
  dueRatio: (one: Standing) => number | null;
  /** Met, and due or slipping. */
  isQuiet: (one: Standing) => boolean;
  /** Met, and due by the last day of this week. */
  isDueThisWeek: (one: Standing) => boolean;
  strength: (one: Standing) => Strength;
}

export function standingOn(today: IsoDate, rules: WeekRules): StandingOn {
  const day = dayOf(today);
  const weekEnd = dayOf(lastDateOf(weekHolding(today, rules), rules));
  const isLater = ({ laterUntil }: Standing) => laterUntil !== null && laterUntil > today;
  const isAwaited = (one: Standing) => one.lastDay !== null && !isLater(one);
  const dueState = (one: Standing) =>
    isLater(one) ? null : dueStateAt(ratioOn(day, one), one.lastDay !== null);
  return {
    dueState,
    dueRatio: (one) => (isAwaited(one) ? ratioOn(day, one) : null),
    isQuiet: (one) => {
      const state = one.lastDay === null ? null : dueState(one);
      return state === 'due' || state === 'slipping';
    },
    isDueThisWeek: (one) => isAwaited(one) && one.dueOn <= weekEnd,
    strength: (one) => strengthAt(ratioOn(day, one), one)
  };
}
