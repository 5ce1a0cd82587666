import { createPeopleIndex, type Identity } from './people-index';

/** Somebody who may be a manager: from the journal or from this import. */
export interface PossibleManager extends Identity {
  readonly id: string;
}

/** Whom a manager's name means: a person here, a name kept as text, or nothing said. */
export interface FoundManager {
  readonly managerId: string | null;
  readonly managerName: string | null;
  /** True when several people have the name. */
  readonly ambiguous: boolean;
}

/** Finds a manager by e-mail address, employee number, or name in either order without accents. */
export function managerFinder(people: Iterable<PossibleManager>): (written: {
  manager: string | null;
  managerKey: string | null;
  /** Whom the journal has as manager now; decides between people of one name. */
  current: string | null;
}) => FoundManager {
  const index = createPeopleIndex(people);
  return ({ manager, managerKey, current }) => {
    const texts = [managerKey, manager].filter((text) => text !== null);
    for (const text of texts) {
      const found = index.byEmail(text) ?? index.byNumber(text);
      if (found) return { managerId: found.id, managerName: null, ambiguous: false };
    }
    const named = manager ? index.byName(manager) : [];
    const [only] = named.length === 1 ? named : named.filter((person) => person.id === current);
    if (only) return { managerId: only.id, managerName: null, ambiguous: false };
    return { managerId: null, managerName: manager, ambiguous: named.length > 1 };
  };
}
