import { meetScore, type Acquaintance } from './scores';
import { tiesOf, type Place, type PlaceTies } from './ties';

/** People of one place whom I know equally far. */
export interface Standing extends Place {
  acquaintance: Acquaintance;
}

/**
 * Which of those who may be proposed are most worth meeting, as far as place and acquaintance say:
 * nobody else can be the one for lunch. Several when they are equally worth it; empty when there
 * is nobody. `places` is where everybody works.
 */
export function mostWorthMeeting(
  places: readonly PlaceTies[],
  free: readonly Standing[],
  mySite: string | null
): Standing[] {
  const ties = tiesOf(places);
  let most = -Infinity;
  let best: Standing[] = [];
  for (const standing of free) {
    const score = meetScore(standing, standing.acquaintance, ties, mySite);
    if (score > most) best = [];
    most = Math.max(most, score);
    if (score === most) best.push(standing);
  }
  return best;
}
