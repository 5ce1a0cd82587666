import { createNameIndex, type Identity } from './name-index';

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
  const keyed = new Map<string, PossibleManager>();
  const names = createNameIndex<PossibleManager>();
  for (const person of people) {
    if (person.email) keyed.set(person.email.toLowerCase(), person);
    if (person.employeeNumber) keyed.set(person.employeeNumber.toLowerCase(), person);
    names.add(person);
  }
  return ({ manager, managerKey, current }) => {
    for (const key of [managerKey, manager]) {
      const found = key === null ? undefined : keyed.get(key.toLowerCase());
      if (found) return { managerId: found.id, managerName: null, ambiguous: false };
    }
    const named = manager === null ? [] : names.named(manager);
    const [only] = named.length === 1 ? named : named.filter((person) => person.id === current);
    if (only) return { managerId: only.id, managerName: null, ambiguous: false };
    return { managerId: null, managerName: manager, ambiguous: named.length > 1 };
  };
}
