import { Clock, DoorOpen, MapPin } from 'lucide-react';
import type { PersonPage } from '../../../contract/person';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { daysBetween } from '../../../domain/calendar/calendar';
import { shortDate, spanWords } from '../../parts/day-words';
import { Strength } from '../../parts/strength';
import { Plate } from '../../ui/plate';
import { EditableText } from './editable-text';
import { overlapWords } from './hours-words';
import { daysWords } from '../../parts/weekday-words';
import styles from './person-head.module.css';
import { Photo } from './photo';
import { Roles } from './roles';
import { useChangePerson } from './use-change-person';

/** Who somebody is, and how well you know them. */
export function PersonHead({ page, today }: { page: PersonPage; today: IsoDate }) {
  const { person, hours } = page;
  const change = useChangePerson(person.id);
  const office = person.officeDays?.length ? `in the office ${daysWords(person.officeDays)}` : null;
  const place = [person.site, office].filter((words) => words !== null).join(', ');
  return (
    <header className={styles.head}>
      <Photo person={person} />
      <div className={styles.words}>
        <div className={styles.called}>
          <h1>
            <EditableText
              label="Name"
              text={person.name}
              example="First and last name"
              look="name"
              onSave={(name) => change('Name written', { name: name.trim() })}
            >
              {person.name}
            </EditableText>
          </h1>
          <Roles page={page} />
        </div>
        {(person.title !== null || person.department !== null) && (
          <p className={styles.work}>
            {[person.title, person.team].filter((words) => words !== null).join(', ')}{' '}
            {person.department !== null && <Plate>{person.department}</Plate>}
          </p>
        )}
        <ul className={styles.facts} aria-label="At a glance">
          <li>
            <Strength degree={person.strength} />
          </li>
          {person.leftOn !== null && (
            <li>
              <DoorOpen size={14} strokeWidth={1.9} aria-hidden />
              Left on {shortDate(person.leftOn, today)}
            </li>
          )}
          {place !== '' && (
            <li>
              <MapPin size={14} strokeWidth={1.9} aria-hidden />
              {place.charAt(0).toUpperCase() + place.slice(1)}
            </li>
          )}
          {hours !== null && hours.minutesAhead !== 0 && (
            <li>
              <Clock size={14} strokeWidth={1.9} aria-hidden />
              {overlapWords(hours)}
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
