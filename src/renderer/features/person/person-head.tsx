import { MapPin } from 'lucide-react';
import type { PersonPage } from '../../../contract/person';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { daysBetween } from '../../../domain/calendar/calendar';
import { Avatar } from '../../parts/avatar';
import { spanWords } from '../../parts/day-words';
import { Strength } from '../../parts/strength';
import { Plate } from '../../ui/plate';
import styles from './person-head.module.css';

/** Who somebody is, and how well you know them. */
export function PersonHead({ person, today }: { person: PersonPage['person']; today: IsoDate }) {
  return (
    <header className={styles.head}>
      <Avatar name={person.name} size={72} ghost={person.strength === 'not-met'} />
      <div className={styles.words}>
        <h1>{person.name}</h1>
        {(person.title !== null || person.department !== null) && (
          <p className={styles.work}>
            {person.title} {person.department !== null && <Plate>{person.department}</Plate>}
          </p>
        )}
        <ul className={styles.facts} aria-label="At a glance">
          <li>
            <Strength degree={person.strength} />
          </li>
          {person.site !== null && (
            <li>
              <MapPin size={14} strokeWidth={1.9} aria-hidden />
              {person.site}
            </li>
          )}
          {person.firstContact !== null && <li>{metWords(person.firstContact, today)}</li>}
        </ul>
      </div>
    </header>
  );
}

function metWords(firstContact: IsoDate, today: IsoDate): string {
  const days = daysBetween(firstContact, today);
  if (days < 1) return 'Met today';
  return days === 1 ? 'Met yesterday' : `Met ${spanWords(days)} ago`;
}
