import { z } from 'zod';
import { personName } from '../contract/people';
import { foldText } from '../domain/matching/fold-text';
import { createNameIndex, type NameIndex } from '../domain/matching/name-index';
import { createNearNames, type NearNames } from '../domain/matching/near-names';
import type { PersonId } from '../domain/people/ids';
import type { ReadDb } from './database/database';

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

export function createNameBook(db: ReadDb): NameBook {
  let kept: Promise<Names> | null = null;
  let refresh: NodeJS.Timeout | undefined;

  const readAnew = (): Promise<Names> => {
    const reading = readNames(db).catch((error: unknown) => {
      if (kept === reading) kept = null;
      throw error;
    });
    return reading;
  };

  return {
    read: () => (kept ??= readAnew()),
    forget() {
      kept = null;
    },
    refreshSoon() {
      clearTimeout(refresh);
      refresh = setTimeout(() => {
        const before = kept;
        if (before === null) return;
        const after = readAnew();
        after
          // Forgotten meanwhile: who changed people wants them newer than this.
          .then(() => (kept = kept === before ? after : kept))
          .catch(() => undefined);
      }, quietMs).unref();
    }
  };
}

/** Names of all people with what the capture line needs to choose between them. */
export function readPersonNames(db: ReadDb): Promise<z.infer<typeof personName>[]> {
  return db.json(
    `select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'nickname', p.nickname,
       'department', d.name, 'lastContact', a.last_contact)), '[]')::text
     from person p
     left join acquaintance a on a.person_id = p.id
     left join department d on d.id = p.department_id`,
    [],
    z.array(personName)
  );
}

async function readNames(db: ReadDb): Promise<Names> {
  const [people, departments] = await Promise.all([
    readPersonNames(db),
    db.rows('select name from department order by name', [], z.object({ name: z.string() }))
  ]);
  return {
    index: createNameIndex(people),
    departments: departments.map((row) => row.name),
    nameOf: new Map(people.map((person) => [person.id, person.name])),
    lately: latelyMet(people)
  };
}

const latelyMet = (people: readonly z.infer<typeof personName>[]): Names['lately'] =>
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
