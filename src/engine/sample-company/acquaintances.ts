import type { IsoDate } from '../../domain/calendar/calendar';
import { createNameIndex } from '../../domain/matching/name-index';
import { personId, type PersonId } from '../../domain/people/ids';
import { departments } from './departments';
import type { Random } from './random';
import type { SamplePerson } from './sample-person';

/** Whom the owner of the journal meets, and how they write their names. */
export interface Acquaintances {
  /** Somebody who works there on that day: often the same few, now and then somebody new. */
  usual(on: IsoDate): number;
  /** Somebody who has not been picked before, from another department; a usual one when there is nobody left. */
  newcomer(on: IsoDate): number;
  /** Somebody from another department than this person's. */
  fromElsewhere(person: number, on: IsoDate): number;
  /** The first name where nobody else has it, else the full name. */
  callName: (person: number) => string;
}

/** The department of the owner, who is no person of the journal. */
export const ownDepartment = 'Product';

/** How much of a journal is about each department; the others share the rest. */
const closeness: Readonly<Record<string, number>> = {
  [ownDepartment]: 0.42,
  Engineering: 0.16,
  Design: 0.1
};

export function createAcquaintances(
  people: readonly SamplePerson[],
  random: Random
): Acquaintances {
  const circles = circlesOf(people, random);
  const total = circles.reduce((sum, circle) => sum + circle.weight, 0);
  const ids = people.map((_person, place) => idOf(place));
  const index = createNameIndex(
    people.map(({ name, nickname }, place) => ({ id: idOf(place), name, nickname }))
  );
  const met = new Set<number>();
  const strangers = random.shuffled(
    people.flatMap(({ department }, place) =>
      department === ownDepartment || department === null ? [] : [place]
    )
  );

  const isThere = (person: number, on: IsoDate): boolean => {
    const start = people[person]?.startDate;
    return start !== undefined && start <= on;
  };

  function draw(on: IsoDate): number {
    let rest = random.next() * total;
    const circle = circles.find(({ weight }) => (rest -= weight) < 0) ?? circles[0];
    // The head of a department has been there longest.
    const person = circle?.draw() ?? 0;
    return isThere(person, on) ? person : (circle?.head ?? 0);
  }

  function meet(person: number): number {
    met.add(person);
    return person;
  }

  return {
    usual: (on) => meet(draw(on)),
    newcomer(on) {
      for (let tries = 0; tries < 20 && strangers.length > 0; tries += 1) {
        const person = strangers.pop() ?? 0;
        if (!met.has(person) && isThere(person, on)) return meet(person);
      }
      return meet(draw(on));
    },
    fromElsewhere(person, on) {
      for (let tries = 0; tries < 20; tries += 1) {
        const other = draw(on);
        if (people[other]?.department !== people[person]?.department) return meet(other);
      }
      return meet(person === 0 ? draw(on) : 0);
    },
    callName(person) {
      const { name = '' } = people[person] ?? {};
      const [first = ''] = name.split(' ');
      const match = index.find(first, 'exact');
      return match.sure && match.fit === 'first' && match.person === ids[person] ? first : name;
    }
  };
}

interface Circle {
  weight: number;
  head: number;
  draw(): number;
}

/** Everybody by department, each with a place in the owner's attention that falls as Zipf's law says. */
function circlesOf(people: readonly SamplePerson[], random: Random): Circle[] {
  const members = new Map<string, number[]>();
  for (const [place, { department }] of people.entries()) {
    if (department === null) continue;
    const list = members.get(department);
    if (list) list.push(place);
    else members.set(department, [place]);
  }
  const named = Object.values(closeness).reduce((sum, share) => sum + share, 0);
  const others = (1 - named) / (departments.length - Object.keys(closeness).length);
  const circles = [...members].map(([department, places]): Circle => {
    const order = random.shuffled(places);
    const sums: number[] = [];
    let sum = 0;
    for (let rank = 0; rank < order.length; rank += 1) sums.push((sum += 1 / (rank + 1.5)));
    return {
      weight: closeness[department] ?? others,
      head: places[0] ?? 0,
      draw: () => order[firstAbove(sums, random.next() * sum)] ?? places[0] ?? 0
    };
  });
  // A company of one has nobody but its chief.
  return circles.length > 0 ? circles : [{ weight: 1, head: 0, draw: () => 0 }];
}

function firstAbove(sums: readonly number[], value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Only the index asks for identifiers here. */
const idOf = (place: number): PersonId =>
  personId.parse(`00000000-0000-7000-8000-${place.toString(16).padStart(12, '0')}`);
