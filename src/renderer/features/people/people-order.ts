import type { PersonSummary } from '../../../contract/people';
import { foldText } from '../../../domain/matching/fold-text';

/** A column one can sort by. */
export type SortColumn = 'name' | 'department' | 'strength' | 'lastContact';

export interface PeopleOrder {
  readonly by: SortColumn;
  readonly down: boolean;
}

/** A quick filter above the list. */
export type PeopleFilter = 'all' | 'quiet' | 'ally' | 'not-met';

/** Whether a person belongs to a quick filter. */
export function fitsFilter(person: PersonSummary, filter: PeopleFilter): boolean {
  // Nobody has gone quiet whom one never talked to.
  if (filter === 'quiet')
    return person.lastContact !== null && (person.due === 'due' || person.due === 'slipping');
  return filter === 'all' || person.strength === filter;
}

/** The people whose name, title, department, site or address has every word, accents and case aside. */
export function peopleWith(people: readonly PersonSummary[], words: string): PersonSummary[] {
  const wanted = foldText(words).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return [...people];
  return people.filter((person) => {
    const text = searchedText(person);
    return wanted.every((word) => text.includes(word));
  });
}

/** People in an order; those without a value come last, equals keep the order of names. */
export function inOrder(people: readonly PersonSummary[], order: PeopleOrder): PersonSummary[] {
  if (order.by === 'name') return order.down ? people.toReversed() : [...people];
  const key = keys[order.by];
  const sign = order.down ? -1 : 1;
  return people.toSorted((a, b) => compare(key(a), key(b), sign));
}

type Key = string | number | null;

const strengths: readonly PersonSummary['strength'][] = ['not-met', 'met', 'known', 'ally'];

const keys: Record<Exclude<SortColumn, 'name'>, (person: PersonSummary) => Key> = {
  department: ({ department }) => department && foldText(department),
  strength: ({ strength }) => strengths.indexOf(strength),
  lastContact: ({ lastContact }) => lastContact
};

function compare(a: Key, b: Key, sign: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
}

const searchedText = ({ name, title, department, site, email }: PersonSummary): string =>
  foldText([name, title, department, site, email].filter(Boolean).join('\n'));
