import type { Suggestion } from '../../contract/goals';
import { addDays, type IsoDate } from '../../domain/calendar/calendar';
import { isWellKnown } from '../../domain/cadence/cadence';
import { acquaintanceAfter, closenessOf, silenceOf } from '../../domain/suggestions/scores';
import { suggest } from '../../domain/suggestions/suggest';
import type { SuggestiblePerson } from '../../domain/suggestions/suggestible-person';
import type { PlaceTies } from '../../domain/suggestions/ties';
import { greetFrom, keepWeights, recentDays } from '../../domain/suggestions/weights';
import { mostWorthMeeting, type Standing as Wanted } from '../../domain/suggestions/worth-meeting';
import type { EngineContext } from '../context';
import { dayOf, type Standing } from '../everybody';

const mySite = null;

/** Whom to have lunch with and whom to greet today, neither who has left nor who is laid aside nor with whom something is `planned`; chosen among those who can win by where they work and how well they are known. */
export async function readSuggestions(
  { everybody, today }: Pick<EngineContext, 'everybody' | 'today'>,
  planned: ReadonlySet<string> = new Set()
): Promise<{
  lunch: Suggestion | null;
  touchBase: Suggestion[];
}> {
  const { people } = await everybody();
  const since = addDays(today, -recentDays);
  const day = dayOf(today);
  const here = people.filter(({ leftOn }) => leftOn === null);
  const places = placesOf(here, since);
  const ties = [...places.values()];
  const free = here.filter(
    ({ id, laterUntil, isAsked, lastContact }) =>
      !planned.has(id) &&
      (laterUntil === null || laterUntil <= today) &&
      !(isAsked && lastContact !== null && lastContact > since)
  );
  const best = bestOf(free, mostWorthMeeting(ties, mySite), day);
  // All of them well known or left in peace: then everybody is looked at.
  const canWin = best.some((one) => !isWellKnown(one.oneToOnes));
  const chosen = new Set([...(canWin ? best : free), ...greetable(free, day)]);
  return suggest({ today, places: ties, people: [...chosen].map(toSuggestible), mySite });
}

const toSuggestible = (one: Standing): SuggestiblePerson => ({ ...one, openAsk: false });

/** How many work at each place, how many of them I have met, and my touches with them lately. */
function placesOf(here: readonly Standing[], since: IsoDate): Map<string, PlaceTies> {
  const places = new Map<string, PlaceTies>();
  for (const one of here) {
    let place = places.get(one.place);
    if (!place) {
      const { department, level, site } = one;
      places.set(one.place, (place = { department, level, site, people: 0, met: 0, touches: 0 }));
    }
    place.people += 1;
    if (one.lastContact !== null) place.met += 1;
    for (const day of one.touchedOn) if (day > since) place.touches += 1;
  }
  return places;
}

/** The best two of each department, equals besides, without a department the best four; what an only tie adds is the same for all of a department. */
function greetable(free: readonly Standing[], today: number): Standing[] {
  const due = new Map<string | null, { one: Standing; score: number }[]>();
  for (const one of free) {
    const silentDays = silentDaysOf(one, today);
    if (silentDays === null || silentDays < greetFrom * one.rhythmDays) continue;
    const score =
      keepWeights.silence * silenceOf(silentDays, one.rhythmDays) +
      keepWeights.closeness * closenessOf(one.oneToOnes);
    const same = due.get(one.department);
    if (same) same.push({ one, score });
    else due.set(one.department, [{ one, score }]);
  }
  return [...due].flatMap(([department, all]) => {
    const least = nthBest(all, department === null ? 4 : 2);
    return all.filter(({ score }) => score >= least).map(({ one }) => one);
  });
}

/** The score of the n-th best; of all when there are fewer. */
function nthBest(all: readonly { score: number }[], n: number): number {
  const best: number[] = [];
  for (const { score } of all) {
    if (best.length === n && score <= (best[n - 1] ?? 0)) continue;
    best.push(score);
    best.sort((a, b) => b - a);
    best.length = Math.min(best.length, n);
  }
  return best.at(-1) ?? 0;
}

/** Those who stand as one of `wanted` does. */
const bestOf = (free: readonly Standing[], wanted: readonly Wanted[], today: number): Standing[] =>
  free.filter((one) =>
    wanted.some(
      ({ acquaintance, department, level, site }) =>
        one.department === department &&
        one.level === level &&
        one.site === site &&
        acquaintance === acquaintanceAfter(silentDaysOf(one, today))
    )
  );

/** Days since the last contact, 0 for one to come; null = not met. */
const silentDaysOf = ({ lastDay }: Standing, today: number): number | null =>
  lastDay === null ? null : Math.max(0, today - lastDay);
