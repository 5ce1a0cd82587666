import type { IsoWeek } from '../calendar/calendar';
import type { Chance } from '../delivery/windows';
import type { Practice } from '../goals/practice';
import type { DoorReport } from '../goals/week-report';
import { capitalised, countWord, counted } from '../wording/words';
import type { PlannedNudge } from './nudge';

/** The key of a nudge about a door that is behind: once a week for each practice. */
export const behindKey = (practice: Practice, week: IsoWeek): string =>
  `behind:${practice}:${week}`;

/** The door most behind, of those not yet named this week; in hallway order between equals. */
export function mostBehind(
  doors: readonly DoorReport[],
  isNamed: (practice: Practice) => boolean
): DoorReport | undefined {
  let most: DoorReport | undefined;
  for (const door of doors) {
    if (door.behind > (most?.behind ?? 0) && !isNamed(door.practice)) most = door;
  }
  return most;
}

/** The nudge about a door that is behind. `workingDaysLeft`: after today, in the door's week or month. */
export function behindNudge(
  door: DoorReport,
  week: IsoWeek,
  workingDaysLeft: number,
  chance: Chance
): PlannedNudge {
  const words = {
    title: `${capitalised(countWord(door.behind))} short this ${door.period}.`,
    reason: `${timeLeft(workingDaysLeft)}, and ${encouragements[door.practice]}.`
  };
  return {
    key: behindKey(door.practice, week),
    kind: 'behind',
    ...words,
    target: { page: 'today', practice: door.practice },
    from: chance.opens,
    by: chance.shuts,
    until: chance.closes,
    nameless: words,
    fullNames: words
  };
}

const encouragements: Record<Practice, string> = {
  lunch: 'a coffee with someone new counts too',
  'touch-base': 'a hello of two lines counts too',
  appreciate: 'a thank-you counts too',
  introduce: 'two people who should meet are enough',
  'join-in': 'a training counts too',
  'offer-help': 'asking what would make it easier is enough'
};

function timeLeft(days: number): string {
  if (days === 0) return 'Today is the last working day';
  return `There ${days === 1 ? 'is' : 'are'} ${counted(days, 'day', 'days')} left`;
}
