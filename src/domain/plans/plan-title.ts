import type { TouchKind } from '../journal/touch';
import { joinNames } from '../wording/words';

/** What a plan is called by. */
interface NamedPlan {
  kind: TouchKind;
  /** Names of the people it is with, as they are to be said; may be empty. */
  people: readonly string[];
  /** What it is about; the name of an event. */
  note: string | null;
}

/** What is planned, in a few words that begin with the deed: `Lunch with Ana`, `Write to Samuel`, `Introduce Farah to Camille`. */
export function planTitle({ kind, people, note }: NamedPlan): string {
  const whom = joinNames(people);
  if (whom === '') return kind === 'event' && note !== null ? note : withNobody[kind];
  if (kind === 'introduction' && people.length === 2)
    return `Introduce ${people[0]} to ${people[1]}`;
  if (kind === 'event') return `${note ?? 'An event'} with ${whom}`;
  return withSomebody[kind](whom);
}

const withNobody: Readonly<Record<TouchKind, string>> = {
  lunch: 'Lunch with someone new',
  coffee: 'Coffee with someone new',
  call: 'Call somebody',
  message: 'Write to somebody',
  meeting: 'Meet somebody',
  event: 'Join in somewhere',
  praise: 'Praise somebody',
  thanks: 'Thank somebody',
  introduction: 'Introduce two people',
  help: 'Offer help'
};

const withSomebody: Readonly<Record<Exclude<TouchKind, 'event'>, (whom: string) => string>> = {
  lunch: (whom) => `Lunch with ${whom}`,
  coffee: (whom) => `Coffee with ${whom}`,
  call: (whom) => `Call ${whom}`,
  message: (whom) => `Write to ${whom}`,
  meeting: (whom) => `Meet ${whom}`,
  praise: (whom) => `Praise ${whom}`,
  thanks: (whom) => `Thank ${whom}`,
  introduction: (whom) => `Introduce ${whom}`,
  help: (whom) => `Ask ${whom} how you can help`
};
