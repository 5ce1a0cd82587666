import type { Suggestion } from '../../contract/goals';
import { addDays, type IsoDate } from '../../domain/calendar/calendar';
import { isWellKnown } from '../../domain/cadence/cadence';
import { acquaintanceAfter, closenessOf, silenceOf } from '../../domain/suggestions/scores';
import { turnsAfter, type PastProposal } from '../../domain/suggestions/past-proposals';
import { suggest } from '../../domain/suggestions/suggest';
import type { SuggestiblePerson } from '../../domain/suggestions/suggestible-person';
import type { PlaceTies } from '../../domain/suggestions/ties';
import { greetFrom, keepWeights, recentDays } from '../../domain/suggestions/weights';
import { mostWorthMeeting, type Standing as Alike } from '../../domain/suggestions/worth-meeting';
import type { EngineContext } from '../context';
import { dayOf, type Standing } from '../everybody';
import { readPastProposals } from './past-proposals';
import { readPlannedPeople } from './plan-rows';

const mySite = null;

/** Whom to have lunch with and whom to greet today, as the journal stands. */
export async function readSuggestions(
  context: Pick<EngineContext, 'db' | 'everybody' | 'today' | 'zone'>
): ReturnType<typeof suggestTo> {
  const { db, today } = context;
  const [planned, proposed] = await Promise.all([
    readPlannedPeople(db.read, today),
    readPastProposals(context)
  ]);
  return await suggestTo(context, { planned, proposed });
}

interface Settled {
  /** With whom something is planned. */
  planned: ReadonlySet<string>;
  proposed: readonly PastProposal[];
}

/** Neither who has left nor who is laid aside nor with whom something is planned; chosen among those who can win by where they work and how well they are known. */
export async function suggestTo(
  { everybody, today }: Pick<EngineContext, 'everybody' | 'today'>,
  { planned, proposed }: Settled
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
  const { turnOf } = turnsAfter(proposed, today);
  const forLunch = free.filter(
    (one) => !isWellKnown(one.oneToOnes) && turnOf(one, 'lunch') !== 'rests'
  );
  const forHello = free.filter((one) => turnOf(one, 'touch-base') !== 'rests');
  const standing = new Set(proposed.map(({ person }) => person));
  const chosen = new Set([
    ...bestOf(forLunch, ties, day),
    ...greetable(forHello, day),
    ...free.filter(({ id }) => standing.has(id))
  ]);
  return suggest({
    today,
    places: ties,
    people: [...chosen].map(toSuggestible),
    mySite,
    proposed
  });
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

/** Those most worth meeting, all who stand alike. */
function bestOf(
  free: readonly Standing[],
  ties: readonly PlaceTies[],
  today: number
): readonly Standing[] {
  const alike = new Map<string, { as: Alike; all: Standing[] }>();
  for (const one of free) {
    const acquaintance = acquaintanceAfter(silentDaysOf(one, today));
    const name = `${acquaintance}\n${one.place}`;
    const known = alike.get(name);
    if (known) known.all.push(one);
    else {
      const { department, level, site } = one;
      alike.set(name, { as: { department, level, site, acquaintance }, all: [one] });
    }
  }
  const groups = [...alike.values()];
  const best = new Set(
    mostWorthMeeting(
      ties,
      groups.map(({ as }) => as),
      mySite
    )
  );
  return groups.flatMap(({ as, all }) => (best.has(as) ? all : []));
}

/** Days since the last contact, 0 for one to come; null = not met. */
const silentDaysOf = ({ lastDay }: Standing, today: number): number | null =>
  lastDay === null ? null : Math.max(0, today - lastDay);
