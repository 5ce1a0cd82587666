import { compactName } from '../matching/fold-text';
import type { NameHit } from './name-reader';
import type { Mention } from './parsed-line';

/** A name and the part its person plays. */
export interface Naming {
  hit: NameHit;
  role: Mention['role'];
  /** Where the line says the person works. */
  department: string | null;
}

/** The people of a line in its order, one mention each however often they are named. */
export interface Mentions {
  list: Mention[];
  /** The place of a name's person in the list. */
  placeOf(hit: NameHit): number | null;
}

/** Joins the names of one person; who is part of the touch is so even when owed something too. */
export function mentionsOf(namings: readonly Naming[]): Mentions {
  const known = new Map<string, Naming>();
  for (const naming of namings.filter(({ hit }) => !isNobody(hit))) {
    const key = keyOf(naming.hit);
    const before = known.get(key);
    if (before === undefined || (before.role === 'owed' && naming.role === 'with')) {
      known.set(key, { ...naming, department: before?.department ?? naming.department });
    } else before.department ??= naming.department;
  }
  const ordered = [...known].sort(([, a], [, b]) => a.hit.start - b.hit.start);
  const places = new Map(ordered.map(([key], place) => [key, place]));
  return {
    list: ordered.map(([, { hit, role, department }]) => ({
      start: hit.start,
      end: hit.end,
      name: hit.name,
      role,
      person: hit.match.person,
      others: hit.match.others,
      department: hit.match.person === null ? department : null
    })),
    placeOf: (hit) => places.get(keyOf(hit)) ?? null
  };
}

/** Said before to name no person. */
export const isNobody = ({ match }: NameHit): boolean => match.person === null && match.sure;

function keyOf(hit: NameHit): string {
  return hit.match.person ?? `new ${compactName(hit.name)}`;
}
