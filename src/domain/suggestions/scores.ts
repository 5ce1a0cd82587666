import type { SuggestiblePerson } from './suggestible-person';
import type { Ties } from './ties';
import { gapOf, groupOf } from './ties';
import { keepWeights, meetWeights, restDays } from './weights';

/** How much somebody is worth meeting; below 0 when we have only just met. `silentDays` null = not met. */
export function meetScore(
  person: SuggestiblePerson,
  silentDays: number | null,
  ties: Ties,
  mySite: string | null
): number {
  const hasJustMet = silentDays !== null && silentDays < restDays;
  return (
    meetWeights.departmentGap * gapOf(ties.departments, person.department) +
    meetWeights.levelGap * gapOf(ties.levels, person.level) +
    meetWeights.siteGap * gapOf(ties.sites, person.site) +
    (person.contacts === 0 ? meetWeights.notMet : 0) +
    (mySite !== null && person.site === mySite ? meetWeights.sameSite : 0) -
    (hasJustMet ? 1 : 0)
  );
}

/** How much somebody is worth a greeting, 0 to 1. */
export function keepScore(
  person: SuggestiblePerson,
  silentDays: number | null,
  ties: Ties
): number {
  const isOnlyTie = groupOf(ties.departments, person.department)?.met === 1;
  return (
    keepWeights.silence * silenceOf(silentDays, person.rhythmDays) +
    keepWeights.closeness * closenessOf(person.oneToOnes) +
    (isOnlyTie ? keepWeights.onlyTie : 0)
  );
}

/** How silent it has become, 0 to 1: 1 from three rhythms on. */
export const silenceOf = (silentDays: number | null, rhythmDays: number): number =>
  Math.min(1, (silentDays ?? 0) / rhythmDays / 3);

/** How close we are, 0 to 1: 1 from eight one-to-ones on. */
export const closenessOf = (oneToOnes: number): number => Math.min(1, oneToOnes / 8);
