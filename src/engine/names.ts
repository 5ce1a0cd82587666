import { foldText } from '../domain/matching/fold-text';
import { createNameIndex, type NameIndex } from '../domain/matching/name-index';
import { createNearNames, type NearNames } from '../domain/matching/near-names';
import type { PersonId } from '../domain/people/ids';
import type { Everybody } from './everybody';
import { keep } from './kept';

/** All names of the journal, ready for reading lines. */
export interface Names {
  index: NameIndex;
  departments: string[];
  /** Full name by person id. */
  nameOf: ReadonlyMap<string, string>;
  /** Everybody, whom one met last first. */
  lately: readonly { readonly id: PersonId; readonly folded: string }[];
}

export interface NameBook {
  /** The names as they are now; whom one met last, which only ranks them, may lag behind by seconds. */
  read: () => Promise<Names>;
  /** People or departments have changed. */
  forget: () => void;
  /** Somebody was met: the ranking is read again in a quiet moment, for saving a line must not wait for it. */
  refreshSoon: () => void;
}

/** Longer than between two lines of one sitting: reading everybody anew holds up whoever writes meanwhile. */
const quietMs = 10_000;

export function createNameBook(everybody: () => Promise<Everybody>): NameBook {
  const { read, forget, renew } = keep(() => everybody().then(namesOf));
  let refresh: NodeJS.Timeout | undefined;
  return {
    read,
    forget,
    refreshSoon() {
      clearTimeout(refresh);
      refresh = setTimeout(renew, quietMs).unref();
    }
  };
}

const namesOf = ({ people, departments }: Everybody): Names => ({
  index: createNameIndex(people),
  departments: departments.map(({ name }) => name).sort(),
  nameOf: new Map(people.map(({ id, name }) => [id, name])),
  lately: latelyMet(people)
});

const latelyMet = (people: Everybody['people']): Names['lately'] =>
  people
    .toSorted((a, b) => ((a.lastContact ?? '') < (b.lastContact ?? '') ? 1 : -1))
    .map(({ id, name }) => ({ id, folded: foldText(name) }));

/** Names by how near they are to a text: made when the first search wants it. */
export function nearNamesOf({ lately }: Names): NearNames {
  const made = nearNames.get(lately) ?? createNearNames(lately);
  nearNames.set(lately, made);
  return made;
}
const nearNames = new WeakMap<Names['lately'], NearNames>();
