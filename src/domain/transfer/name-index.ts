import { nameKey } from './name-key';

/** What tells a person from others; null = not known. */
export interface Identity {
  readonly name: string;
  readonly email: string | null;
  readonly employeeNumber: string | null;
  readonly department: string | null;
}

/** People by name in either order, accents aside. */
export interface NameIndex<P extends Identity> {
  add(person: P): void;
  /** Puts what is known of a person now in the place of what was known. */
  replace(before: P, now: P): void;
  /** Everybody of this name; nobody beyond the 500th is looked at, which keeps a file of one name from taking hours. */
  named(name: string): readonly P[];
}

const mostNamesakes = 500;

export function createNameIndex<P extends Identity>(): NameIndex<P> {
  const byKey = new Map<string, P[]>();
  const add = (person: P): void => {
    const key = nameKey(person.name);
    const namesakes = byKey.get(key);
    if (!namesakes) byKey.set(key, [person]);
    else if (namesakes.length < mostNamesakes) namesakes.push(person);
  };
  return {
    add,
    replace(before, now) {
      const namesakes = byKey.get(nameKey(before.name)) ?? [];
      namesakes.splice(namesakes.indexOf(before) >>> 0, 1);
      add(now);
    },
    named: (name) => byKey.get(nameKey(name)) ?? []
  };
}

/** Whether nothing known of two says that they are different people. */
export const mayBeSame = (one: Identity, other: Identity): boolean =>
  agree(one.email?.toLowerCase(), other.email?.toLowerCase()) &&
  agree(one.employeeNumber, other.employeeNumber);

/** Whether nothing but a name is known. */
export const isBare = (person: Identity): boolean =>
  person.email === null && person.employeeNumber === null && person.department === null;

const agree = (one: string | null | undefined, other: string | null | undefined): boolean =>
  one == null || other == null || one === other;
