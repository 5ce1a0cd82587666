import { acquaintances, meetScore, type Acquaintance } from './scores';
import { tiesOf, type Place, type PlaceTies } from './ties';

/** People of one place whom I know equally far. */
export interface Standing extends Place {
  acquaintance: Acquaintance;
}

/**
 * Who is most worth meeting, as far as place and acquaintance say: while somebody there is
 * neither well known nor asked for something, nobody else can be the one for lunch. Several
 * when they are equally worth it; empty when there are no people.
 */
export function mostWorthMeeting(places: readonly PlaceTies[], mySite: string | null): Standing[] {
  const ties = tiesOf(places);
  let most = -Infinity;
  let best: Standing[] = [];
  for (const { department, level, site, people, met } of places) {
    for (const acquaintance of acquaintances) {
      if ((acquaintance === 'not-met' ? people - met : met) === 0) continue;
      const standing = { department, level, site, acquaintance };
      const score = meetScore(standing, acquaintance, ties, mySite);
      if (score > most) best = [];
      most = Math.max(most, score);
      if (score === most) best.push(standing);
    }
  }
  return best;
}
