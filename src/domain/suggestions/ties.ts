/** Everybody who works in one department, at one level and at one site; null where it is not known. */
export interface Place {
  department: string | null;
  level: string | null;
  site: string | null;
}

/** How many work at a place, how many of them I have met, and my touches with them in the last `recentDays` days. */
export interface PlaceTies extends Place {
  people: number;
  met: number;
  touches: number;
}

/** How many work somewhere, how many of them I have met, and my touches with them lately. */
export type Group = Pick<PlaceTies, 'people' | 'met' | 'touches'>;

/** My ties by where people work, at what level, or at which site. */
export interface Groups {
  byName: ReadonlyMap<string, Group>;
  /** The most touches any group has. */
  mostTouches: number;
  /** Groups in which I have met nobody. */
  closed: number;
}

/** My ties in the company. */
export interface Ties {
  departments: Groups;
  levels: Groups;
  sites: Groups;
}

/** Counts my ties; each place stands once in the list, in any order. */
export const tiesOf = (places: readonly PlaceTies[]): Ties => ({
  departments: groupBy(places, (place) => place.department),
  levels: groupBy(places, (place) => place.level),
  sites: groupBy(places, (place) => place.site)
});

/** The group of that name; undefined when none is known. */
export const groupOf = (groups: Groups, name: string | null): Group | undefined =>
  name === null ? undefined : groups.byName.get(name);

/**
 * How much is missing where somebody works: `1 − share / largest share` of my touches
 * lately, each group given one touch more than it has (Laplace), so that 0 is where I
 * talk most. 0 as well when the group is not known.
 */
export function gapOf(groups: Groups, name: string | null): number {
  const group = groupOf(groups, name);
  return group ? 1 - (group.touches + 1) / (groups.mostTouches + 1) : 0;
}

function groupBy(
  places: readonly PlaceTies[],
  nameOf: (place: PlaceTies) => string | null
): Groups {
  const byName = new Map<string, Group>();
  for (const place of places) {
    const name = nameOf(place);
    if (name === null) continue;
    const group = byName.get(name) ?? { people: 0, met: 0, touches: 0 };
    group.people += place.people;
    group.met += place.met;
    group.touches += place.touches;
    byName.set(name, group);
  }
  let mostTouches = 0;
  let closed = 0;
  for (const group of byName.values()) {
    mostTouches = Math.max(mostTouches, group.touches);
    closed += group.met === 0 ? 1 : 0;
  }
  return { byName, mostTouches, closed };
}
