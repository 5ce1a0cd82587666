import { nameKey } from './name-key';

/** Nobody is found by a name so many people share; it keeps a file of one name from taking hours. */
const mostNamesakes = 500;

/** What tells a person from others; null = not known. */
export interface Identity {
  readonly name: string;
  readonly email: string | null;
  readonly employeeNumber: string | null;
  readonly department: string | null;
}

/** People by what tells them apart, for looking up 100,000 records quickly. */
export interface PeopleIndex<P extends Identity> {
  /** Makes a person known under their name, and under an e-mail address and number they are given besides their own. */
  add(person: P, besides?: Pick<Identity, 'email' | 'employeeNumber'>): void;
  byEmail(email: string | null): P | undefined;
  byNumber(number: string | null): P | undefined;
  /** Everybody with this name in either order, accents aside. */
  byName(name: string): readonly P[];
}

export function createPeopleIndex<P extends Identity>(people: Iterable<P>): PeopleIndex<P> {
  const emails = new Map<string, P>();
  const numbers = new Map<string, P>();
  const names = new Map<string, P[]>();
  const index: PeopleIndex<P> = {
    add(person, besides) {
      for (const { email, employeeNumber } of besides ? [person, besides] : [person]) {
        if (email) setFirst(emails, email.toLowerCase(), person);
        if (employeeNumber) setFirst(numbers, employeeNumber, person);
      }
      const key = nameKey(person.name);
      const namesakes = names.get(key);
      if (!namesakes) names.set(key, [person]);
      else if (namesakes.length < mostNamesakes && !namesakes.includes(person))
        namesakes.push(person);
    },
    byEmail: (email) => (email ? emails.get(email.toLowerCase()) : undefined),
    byNumber: (number) => (number ? numbers.get(number) : undefined),
    byName: (name) => names.get(nameKey(name)) ?? []
  };
  for (const person of people) index.add(person);
  return index;
}

function setFirst<P>(map: Map<string, P>, key: string, person: P): void {
  if (!map.has(key)) map.set(key, person);
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
