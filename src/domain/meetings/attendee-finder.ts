import { createNameIndex, type Identity } from '../transfer/name-index';
import { readingOrder } from '../transfer/name-key';
import type { Attendee } from './meeting';

/** Somebody an attendee may be. */
export interface PossibleAttendee extends Identity {
  readonly id: string;
}

/** How an attendee was recognised. */
export interface FoundAttendee {
  readonly person: PossibleAttendee;
  readonly by: 'email' | 'name';
}

/**
 * Finds who an attendee is: by address, then by a full name only one person has, unless the addresses say
 * that it is a namesake elsewhere. Undefined when nothing tells; nobody is guessed.
 */
export function attendeeFinder(
  people: Iterable<PossibleAttendee>
): (attendee: Attendee) => FoundAttendee | undefined {
  const byEmail = new Map<string, PossibleAttendee>();
  const names = createNameIndex<PossibleAttendee>();
  for (const person of people) {
    if (person.email) byEmail.set(person.email.toLowerCase(), person);
    names.add(person);
  }
  return ({ name, email }) => {
    const mailed = email === null ? undefined : byEmail.get(email);
    if (mailed) return { person: mailed, by: 'email' };
    const [only, ...others] = name === null ? [] : names.named(readingOrder(name));
    const isFull = name !== null && /\S\s+\S/.test(name);
    if (!only || others.length > 0 || !isFull || !mayShareCompany(only.email, email))
      return undefined;
    return { person: only, by: 'name' };
  };
}

const mayShareCompany = (one: string | null, other: string | null): boolean =>
  one === null || other === null || domainOf(one) === domainOf(other);

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();
