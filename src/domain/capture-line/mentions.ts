import { compactName } from '../matching/fold-text';
import type { NameHit } from './names';
import type { Mention } from './parsed-line';

/** The people of a line: one mention each, however often they are named. */
export interface People {
  add(hit: NameHit, role: Mention['role']): void;
  /** The mentions in the order of the line. */
  mentions(): Mention[];
  /** The place of a hit's person among `mentions()`. */
  placeOf(hit: NameHit): number | null;
}

interface Known {
  hit: NameHit;
  role: Mention['role'];
}

export function createPeople(): People {
  const known = new Map<string, Known>();

  function keyOf(hit: NameHit): string {
    return hit.match.person ?? `new ${compactName(hit.name)}`;
  }

  function ordered(): (readonly [string, Known])[] {
    return [...known.entries()].sort(([, a], [, b]) => a.hit.start - b.hit.start);
  }

  return {
    add(hit, role) {
      const key = keyOf(hit);
      const before = known.get(key);
      if (before === undefined || (before.role === 'owed' && role === 'with'))
        known.set(key, { hit, role });
    },
    mentions() {
      return ordered().map(([, { hit, role }]) => ({
        start: hit.start,
        end: hit.end,
        name: hit.name,
        role,
        person: hit.match.person,
        others: hit.match.others
      }));
    },
    placeOf(hit) {
      const place = ordered().findIndex(([key]) => key === keyOf(hit));
      return place < 0 ? null : place;
    }
  };
}
