import type { ImportPreview } from '../../../contract/transfer';
import { joinNames } from '../../../domain/wording/words';
import { Avatar } from '../../parts/avatar';
import { Button } from '../../ui/button';
import { Plate } from '../../ui/plate';
import { SectionHead } from '../../ui/section-head';
import { wholeNumber } from '../../ui/format';
import { useMore } from '../../ui/use-more';
import styles from './people-preview.module.css';

/** How many stand in the preview before one asks for more. */
const few = 8;

type Imported = ImportPreview['people'][number];

/** The people of the files as they will be; those that change first come first. */
export function PeoplePreview({ preview }: { preview: ImportPreview }) {
  const people = preview.people.filter(({ outcome }) => outcome !== 'same');
  const { shown, next, showMore } = useMore(people, few);
  const all = preview.new + preview.changed;
  if (people.length === 0) return null;
  return (
    <section>
      <SectionHead title="Preview" end={`${shown.length} of ${wholeNumber(all)}`} />
      <ul>
        {shown.map((person, place) => (
          // Two people may share a name and an address.
          // oxlint-disable-next-line react/no-array-index-key
          <PersonPreview key={`${place} ${person.name}`} person={person} />
        ))}
      </ul>
      {next > 0 && (
        <Button look="ghost" size="small" onPress={showMore}>
          Show {next} more
        </Button>
      )}
    </section>
  );
}

function PersonPreview({ person }: { person: Imported }) {
  return (
    <li className={styles.person}>
      <Avatar name={person.name} />
      <div className={styles.words}>
        <p className={styles.name}>{person.name}</p>
        <p className={styles.facts}>{factsOf(person)}</p>
      </div>
      {person.department !== null && <Plate>{person.department}</Plate>}
    </li>
  );
}

function factsOf({ outcome, changes, title, email }: Imported): string {
  if (outcome === 'changed') return `Updates ${joinNames(changes)}`;
  return title ?? email ?? 'New';
}
