import { dateAt, timeAt } from '../../domain/calendar/calendar';
import type { NudgeChoices } from '../../domain/nudges/nudge-choices';
import { nudgeState, type NudgeState } from '../../domain/nudges/nudge';
import { isBetween, isPopup, pausesBetween, type Life } from './desk-life.fixture';

/** What was wrong with a life, in words, each with the name of what it breaks in TRUST.md §4.3. */
export async function faultsOf(
  life: Life,
  { hours }: Pick<NudgeChoices, 'hours'>
): Promise<string[]> {
  const inbox = await life.states();
  const faults: string[] = [];
  for (const key of new Set(life.tries.map(({ nudge }) => nudge.key))) {
    const tries = life.tries.filter(({ nudge }) => nudge.key === key);
    if (tries.filter(isPopup).length > 1) faults.push(`P1: ${key} popped up twice`);
    if (!inbox.has(key)) faults.push(`P9: ${key} is not in the inbox`);
    if (tries.length > 3) faults.push(`P9: ${key} was tried ${tries.length} times`);
    const [first = Infinity, second = Infinity] = pausesBetween(tries);
    if (first < 25_000 || second < 85_000) faults.push(`P9: ${key} was tried again at once`);
  }
  for (const { nudge, at, zone, isLocked } of life.tries) {
    const local = timeAt(at, zone);
    const said = `${nudge.key} on ${dateAt(at, zone)} at ${local}`;
    if (!isBetween(at, nudge.from, nudge.until)) faults.push(`P3: ${said} is not its time`);
    if (local < hours.from || local > hours.to) faults.push(`P3: ${said} is in quiet hours`);
    if (isLocked) faults.push(`P3: ${said} is behind a lock`);
  }
  for (const [key, path] of life.paths)
    for (const [at, state] of path.slice(1).entries())
      if (placeOf(state) <= placeOf(path[at]!)) faults.push(`P5: ${key} went ${path.join(' ')}`);
  return faults;
}

/** States in order; what the desktop and time make of a nudge stands side by side. */
const placeOf = (state: NudgeState): number =>
  nudgeState.options.indexOf(state === 'failed' || state === 'missed' ? 'shown' : state);
