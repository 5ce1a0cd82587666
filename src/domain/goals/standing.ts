import type { IsoWeek } from '../calendar/calendar';
import type { CountsWhen } from './counts-when';
import { goalsNeeded } from './counts-when';
import type { WeekMeter } from './week-report';

/**
 * How a lived week ended. `rested`: nothing was asked of it, or a pause lay in it, so that
 * it neither counts nor breaks. `saved`: missed, and a reserve was spent on it.
 */
export type WeekOutcome = 'kept' | 'missed' | 'rested' | 'saved';

/** A week that is over, with what was said about it. */
export interface LivedWeek {
  week: IsoWeek;
  outcome: WeekOutcome;
}

/** What was said about weeks, and in which one. */
export interface Answers {
  /** The week being lived. */
  current: IsoWeek;
  /** Those a fresh start was made in: streak and missed weeks are counted anew from there. */
  freshStarts: ReadonlySet<IsoWeek>;
  /** Those an offer of one was put off in: it comes again after three more missed weeks. */
  notNow: ReadonlySet<IsoWeek>;
}

/** Where somebody stands after the weeks lived so far. */
export interface Standing {
  /** Kept weeks in a row; rested and saved ones neither add nor break. */
  streak: number;
  /** The longest there ever was. */
  longest: number;
  /** Free passes held, 0 to 2. */
  reserves: number;
  /** Kept weeks until the next reserve is earned, 1 to 4. */
  untilReserve: number;
  /** Missed weeks in a row. */
  missedInARow: number;
  /** The week a reserve may still be spent on: the last one, when it was missed; null when there is none. */
  savable: IsoWeek | null;
  /** Whether a fresh start is to be offered. */
  offersFreshStart: boolean;
}

/**
 * How a week that is over ended, before any reserve. Only the doors of the week are asked;
 * those of the month have their own time. One the journal was begun in can only be won.
 */
export function outcomeOf(
  report: WeekMeter,
  countsWhen: CountsWhen
): Exclude<WeekOutcome, 'saved'> {
  const doors = report.doors.filter(
    ({ period, state, target }) => period === 'week' && state !== 'rest' && target > 0
  );
  if (doors.length === 0 || report.isPaused) return 'rested';
  const met = doors.filter(({ state }) => state === 'done').length;
  if (met >= goalsNeeded(countsWhen, doors.length)) return 'kept';
  return report.isBegunLate ? 'rested' : 'missed';
}

/**
 * Where somebody stands (PRODUCT.md §2): one reserve is earned by every four kept weeks,
 * at most two are held, and after three missed weeks in a row a fresh start is offered.
 * `weeks` in order, the oldest first.
 */
export function standingAfter(
  weeks: readonly LivedWeek[],
  { current, freshStarts, notNow }: Answers
): Standing {
  let streak = 0;
  let longest = 0;
  let reserves = 0;
  let towardsReserve = 0;
  let missedInARow = 0;
  let missedSinceAsked = 0;
  const beginWeek = (week: IsoWeek): void => {
    if (freshStarts.has(week)) streak = missedInARow = 0;
    if (freshStarts.has(week) || notNow.has(week)) missedSinceAsked = 0;
  };
  for (const { week, outcome } of weeks) {
    beginWeek(week);
    if (outcome === 'rested') continue;
    if (outcome === 'missed') {
      streak = 0;
      missedInARow++;
      missedSinceAsked++;
      continue;
    }
    missedInARow = missedSinceAsked = 0;
    if (outcome === 'saved') {
      reserves = Math.max(0, reserves - 1);
      continue;
    }
    streak++;
    longest = Math.max(longest, streak);
    towardsReserve++;
    if (towardsReserve < keptPerReserve) continue;
    towardsReserve = 0;
    reserves = Math.min(mostReserves, reserves + 1);
  }
  beginWeek(current);
  const last = weeks.at(-1);
  const isFresh = freshStarts.has(current);
  return {
    streak,
    longest,
    reserves,
    untilReserve: keptPerReserve - towardsReserve,
    missedInARow,
    savable: last?.outcome === 'missed' && reserves > 0 && !isFresh ? last.week : null,
    offersFreshStart: missedSinceAsked >= missedBeforeFreshStart
  };
}

const keptPerReserve = 4;
const mostReserves = 2;
const missedBeforeFreshStart = 3;
