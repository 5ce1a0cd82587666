import type { IsoWeek } from '../calendar/calendar';
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

/** How a week that is over ended, before any reserve. Only the doors of the week are asked; those of the month have their own time. */
export function outcomeOf(report: WeekMeter): 'kept' | 'missed' | 'rested' {
  const doors = report.doors.filter(
    ({ period, state, target }) => period === 'week' && state !== 'rest' && target > 0
  );
  if (doors.length === 0 || report.isPaused) return 'rested';
  if (doors.every(({ state }) => state === 'done')) return 'kept';
  return report.isBegunLate ? 'rested' : 'missed';
}

/**
 * Where somebody stands (PRODUCT.md §2): one reserve is earned by every four kept weeks,
 * at most two are held, and after three missed weeks in a row a fresh start is offered.
 * `weeks` in order, the oldest first; `freshStarts`: weeks that began one, from which
 * streak and missed weeks are counted anew.
 */
export function standingAfter(
  weeks: readonly LivedWeek[],
  freshStarts: ReadonlySet<IsoWeek> = new Set()
): Standing {
  let streak = 0;
  let longest = 0;
  let reserves = 0;
  let towardsReserve = 0;
  let missedInARow = 0;
  for (const { week, outcome } of weeks) {
    if (freshStarts.has(week)) streak = missedInARow = 0;
    if (outcome === 'rested') continue;
    if (outcome === 'missed') {
      streak = 0;
      missedInARow++;
      continue;
    }
    missedInARow = 0;
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
  const last = weeks.at(-1);
  return {
    streak,
    longest,
    reserves,
    untilReserve: keptPerReserve - towardsReserve,
    missedInARow,
    savable: last?.outcome === 'missed' && reserves > 0 ? last.week : null,
    offersFreshStart: missedInARow >= missedBeforeFreshStart
  };
}

const keptPerReserve = 4;
const mostReserves = 2;
const missedBeforeFreshStart = 3;
