import type { IsoWeek } from '../calendar/calendar';
import type { Practice } from '../goals/practice';
import type { DoorReport } from '../goals/week-report';
import type { Matter } from './candidate';
import { nudgeTexts } from './nudge-texts';

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
export function behindNudge(door: DoorReport, week: IsoWeek, workingDaysLeft: number): Matter {
  const { practice, behind, period } = door;
  const { title, reason } = nudgeTexts.behind;
  const words = { title: title(behind, period), reason: reason(workingDaysLeft, practice) };
  return {
    key: behindKey(practice, week),
    kind: 'behind',
    target: { page: 'today', practice },
    time: null,
    wordsOn: () => words
  };
}
