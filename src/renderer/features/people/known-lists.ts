import type { KnownList, PeopleFilter, PeopleOrder } from '../../../contract/people';
import { peopleFilter } from '../../../contract/people';

/** A list of people: its name, whom it finds, and in which order at first. */
export interface ListView {
  readonly name: string;
  readonly filter: PeopleFilter;
  readonly order: PeopleOrder;
}

/** No condition but that people are here. */
export const everybodyHere: PeopleFilter = peopleFilter.parse({});

const byName: PeopleOrder = { by: 'name', down: false };
const mostDueFirst: PeopleOrder = { by: 'due', down: true };

export const allPeople: ListView = { name: 'People', filter: everybodyHere, order: byName };

/** The lists everybody has. */
export const knownLists: Readonly<Record<KnownList, ListView>> = {
  quiet: {
    name: 'Gone quiet',
    filter: { ...everybodyHere, quiet: true },
    order: mostDueFirst
  },
  'this-week': {
    name: 'Due this week',
    filter: { ...everybodyHere, dueThisWeek: true },
    order: mostDueFirst
  },
  'not-met': {
    name: 'Not met yet',
    filter: { ...everybodyHere, strengths: ['not-met'] },
    order: { by: 'department', down: false }
  },
  alumni: { name: 'Alumni', filter: { ...everybodyHere, who: 'alumni' }, order: byName }
};

/** Whether two filters find the same people. */
export const isSameFilter = (one: PeopleFilter, other: PeopleFilter): boolean =>
  textOf(one) === textOf(other);

/** The order in which the values of a filter were chosen says nothing. */
const textOf = (filter: PeopleFilter): string =>
  JSON.stringify(
    Object.entries(filter)
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(String).sort() : value])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  );
