import { gapOf, groupOf, type Place, type Ties } from './ties';
import { closeFrom, keepWeights, meetWeights, restDays, silentFrom } from './weights';

/** How far I have come with somebody, as far as a first lunch is concerned. */
export type Acquaintance = 'not-met' | 'rested' | 'just-met';

/** `silentDays` null = not met. */
export function acquaintanceAfter(silentDays: number | null): Acquaintance {
  if (silentDays === null) return 'not-met';
  return silentDays < restDays ? 'just-met' : 'rested';
}

/** How much somebody of that place is worth meeting; below 0 when we have only just met. */
export const meetScore = (
  { department, level, site }: Place,
  acquaintance: Acquaintance,
  ties: Ties,
  mySite: string | null
): number =>
  meetWeights.departmentGap * gapOf(ties.departments, department) +
  meetWeights.levelGap * gapOf(ties.levels, level) +
  meetWeights.siteGap * gapOf(ties.sites, site) +
  (acquaintance === 'not-met' ? meetWeights.notMet : 0) +
  (mySite !== null && site === mySite ? meetWeights.sameSite : 0) -
  (acquaintance === 'just-met' ? 1 : 0);

/** How much somebody is worth a greeting, 0 to 1. */
export function keepScore(
  person: { department: string | null; oneToOnes: number; rhythmDays: number },
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
  Math.min(1, (silentDays ?? 0) / rhythmDays / silentFrom);

/** How close we are, 0 to 1: 1 from eight one-to-ones on. */
export const closenessOf = (oneToOnes: number): number => Math.min(1, oneToOnes / closeFrom);
