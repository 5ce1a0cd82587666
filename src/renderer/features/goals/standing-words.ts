import type { DoorMark, MonthMark, StandingNow, WeekMark } from '../../../contract/standing';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { CountsWhen } from '../../../domain/goals/counts-when';
import type { GoalPeriod, Practice } from '../../../domain/goals/practice';
import { capitalised, counted, joinNames } from '../../../domain/wording/words';
import type { SmallDoorLook } from '../../parts/small-door';
import { format, shortDate } from '../../ui/format';

/** What each measure of a week is called, to stand behind “A week counts when”. */
export const countsWhenWords: Readonly<Record<CountsWhen, string>> = {
  all: 'all my goals are met',
  'two-thirds': 'two thirds of my goals are met',
  half: 'half of my goals are met',
  one: 'one of my goals is met'
};

/** A week or month as it is drawn, with what it says on hover. */
export interface Mark {
  key: string;
  look: SmallDoorLook;
  share: number;
  isCurrent: boolean;
  title: string;
}

/** A week of the streak. */
export function weekMark(week: WeekMark, today: IsoDate): Mark {
  const { outcome, met, goals } = week;
  const span = `${shortDate(week.firstDate, today)} to ${shortDate(week.lastDate, today)}`;
  return {
    key: week.week,
    look: looks[outcome],
    share: goals === 0 ? 0 : met / goals,
    isCurrent: outcome === 'current',
    title: `${span}: ${outcomeWords[outcome] ?? `${met} of ${goals} goals met`}`
  };
}

/** How a door stood in the last weeks, or months for a goal of the month. */
export function marksOf(
  practice: Practice,
  period: GoalPeriod,
  { weeks, months }: Pick<StandingNow, 'weeks' | 'months'>,
  today: IsoDate
): Mark[] {
  const markOf = (
    key: string,
    name: string,
    doors: readonly DoorMark[],
    isCurrent: boolean
  ): Mark => {
    const door = doors.find((one) => one.practice === practice);
    const look = lookOf(door);
    const share = door === undefined || door.target === 0 ? 0 : door.done / door.target;
    const said = door && look !== 'off' ? saidOf(door, look) : 'no goal';
    return { key, look, share, isCurrent, title: `${name}: ${said}` };
  };
  return period === 'week'
    ? weeks.map(({ week, firstDate, lastDate, doors, outcome }) =>
        markOf(
          week,
          `${shortDate(firstDate, today)} to ${shortDate(lastDate, today)}`,
          doors,
          outcome === 'current'
        )
      )
    : months.map(({ month, doors }: MonthMark, at) =>
        markOf(month, monthName(month), doors, at === months.length - 1)
      );
}

/** The last weeks or months of a door in a sentence, for who cannot see them. */
export function marksWords(marks: readonly Mark[], period: GoalPeriod): string {
  const past = marks.filter(({ isCurrent, look }) => !isCurrent && look !== 'off');
  if (past.length === 0) return `No ${period} lived yet`;
  const done = past.filter(({ look }) => look === 'full').length;
  const paused = past.filter(({ look }) => look === 'paused').length;
  const rest = paused === 0 ? '' : `, ${counted(paused, 'paused', 'paused')}`;
  return `Done in ${counted(done, period, `${period}s`)} of the last ${counted(past.length, period, `${period}s`)}${rest}`;
}

/** `6 weeks running`, by its parts: the number stands out. */
export const streakLength = (streak: number): string =>
  `${streak} ${streak === 1 ? 'week' : 'weeks'}`;

/** The streak in a sentence, with what did not break it. */
export function streakSentence(
  { streak }: Pick<StandingNow, 'streak'>,
  weeks: readonly WeekMark[]
): string {
  const count = (outcome: WeekMark['outcome']) =>
    weeks.filter((week) => week.outcome === outcome).length;
  const begin =
    streak === 0
      ? 'A new streak begins with the next kept week'
      : `${capitalised(counted(streak, 'week', 'weeks'))} running`;
  const others = [
    count('rested') > 0 && `${counted(count('rested'), 'week', 'weeks')} paused`,
    count('saved') > 0 && `${counted(count('saved'), 'week', 'weeks')} with a free pass`
  ].filter((words) => words !== false);
  return others.length === 0 ? begin : `${begin}, ${joinNames(others)}`;
}

/** What the passes are, how many are held, and when the next one comes. */
export function reserveWords({
  reserves,
  untilReserve
}: Pick<StandingNow, 'reserves' | 'untilReserve'>): string {
  const more = untilReserve < 4 ? 'more kept' : 'kept';
  const next = `after ${counted(untilReserve, `${more} week`, `${more} weeks`)}`;
  if (reserves === 0) return `None held yet, the first comes ${next}.`;
  const held = `${capitalised(counted(reserves, 'pass', 'passes'))} held`;
  return reserves === 1 ? `${held}, another comes ${next}.` : `${held}, which is the most.`;
}

const looks: Readonly<Record<WeekMark['outcome'], SmallDoorLook>> = {
  kept: 'full',
  missed: 'part',
  rested: 'paused',
  saved: 'saved',
  current: 'part'
};

const outcomeWords: Readonly<Partial<Record<WeekMark['outcome'], string>>> = {
  rested: 'did not count',
  saved: 'kept with a free pass'
};

function lookOf(door: DoorMark | undefined): SmallDoorLook {
  if (door === undefined || door.state === 'rest') return 'off';
  if (door.state === 'paused') return 'paused';
  return door.state === 'done' ? 'full' : 'part';
}

const saidOf = ({ done, target }: DoorMark, look: SmallDoorLook): string =>
  look === 'paused' ? 'paused' : `${done} of ${target}`;

const monthName = (month: string): string =>
  format(`${month}-01` as IsoDate, { month: 'long', year: 'numeric' });
