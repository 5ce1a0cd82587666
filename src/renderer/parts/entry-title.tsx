import type { TimelineEntry } from '../../contract/timeline';
import { kindLead, kindName } from './kind-words';
import { PersonLink } from './person-link';

type People = TimelineEntry['people'];

/** `Lunch with @Priya and @Tom`; each name leads to its person. */
export function EntryTitle({ entry }: { entry: TimelineEntry }) {
  if (entry.people.length === 0) return kindName(entry.kind);
  return (
    <>
      {kindLead(entry.kind)}{' '}
      {entry.people.map((person, index) => (
        <span key={person.id}>
          {joint(index, entry.people.length)}
          <PersonLink id={person.id}>@{shortName(person, entry.people)}</PersonLink>
        </span>
      ))}
    </>
  );
}

/** The first name, or the whole one where two share it. */
export function shortName(person: People[number], among: People): string {
  const first = firstName(person.name);
  const isShared = among.some(({ id, name }) => id !== person.id && firstName(name) === first);
  return isShared ? person.name : first;
}

const firstName = (name: string): string => name.split(' ')[0] ?? name;

function joint(index: number, count: number): string {
  if (index === 0) return '';
  return index === count - 1 ? ' and ' : ', ';
}
