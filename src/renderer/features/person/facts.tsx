import { Building } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PersonPage } from '../../../contract/person';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { daysBetween } from '../../../domain/calendar/calendar';
import { nextOccurrence, partialDate } from '../../../domain/calendar/partial-date';
import { birthdayWords, shortDate } from '../../parts/day-words';
import { relativeDay } from '../../ui/format';
import { FactList } from './fact-list';
import { FamilyFact } from './family-fact';
import { overlapWords, zoneWords } from './hours-words';
import { firstName } from './next-step';
import { OfficeDaysFact } from './office-days-fact';
import { familyIcon, goodToKnowFields, workFields, type PersonField } from './person-field';
import styles from './person-side.module.css';

interface FactsProps {
  page: PersonPage;
  today: IsoDate;
}

/** Where, with whom and when somebody works. */
export function WorkFacts({ page, today }: FactsProps) {
  const { person, hours } = page;
  const shown = (field: PersonField): ReactNode => {
    if (field.key === 'startDate' && person.startDate !== null)
      return `Joined ${shortDate(person.startDate, today)}`;
    if (field.key === 'level') return `Level ${person.level}`;
    if (field.key === 'zone' && hours !== null)
      return (
        <>
          {zoneWords(hours)}
          <span className={styles.beneath}>{overlapWords(hours)}</span>
        </>
      );
    return field.text(person);
  };
  return (
    <FactList
      title="Work"
      nothing="Team, site, office days: what helps to find each other."
      person={person}
      fields={workFields}
      shown={shown}
      special={[
        {
          name: 'Office days',
          icon: Building,
          isKnown: person.officeDays !== null,
          Line: OfficeDaysFact
        }
      ]}
    />
  );
}

/** What makes it easy to be kind. */
export function GoodToKnow({ page, today }: FactsProps) {
  const { person } = page;
  const shown = (field: PersonField): ReactNode => {
    if (field.key === 'birthday' && person.birthday !== null)
      return birthdayWithDays(person.birthday, today);
    if (field.key === 'email' && person.email !== null) return <Address email={person.email} />;
    if (field.key === 'expertise')
      return (
        <span className={styles.topics}>
          {person.expertise.map((topic) => (
            <span key={topic}>#{topic}</span>
          ))}
        </span>
      );
    return field.text(person);
  };
  return (
    <FactList
      title="Good to know"
      nothing={`Nothing written down about ${firstName(person.name)} yet.`}
      person={person}
      fields={goodToKnowFields}
      shown={shown}
      special={[
        {
          name: 'Family',
          icon: familyIcon,
          isKnown: person.hasFamily,
          Line: FamilyFact
        }
      ]}
    />
  );
}

/** A long one breaks before its `@`. */
function Address({ email }: { email: string }) {
  const at = email.lastIndexOf('@');
  return (
    <>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </>
  );
}

/** `3 March`, in the month before `3 March, in 2 weeks`. */
function birthdayWithDays(birthday: string, today: IsoDate): string {
  const words = birthdayWords(birthday);
  const read = partialDate.safeParse(birthday);
  if (!read.success) return words;
  const next = nextOccurrence(read.data, today);
  return daysBetween(today, next) > 30 ? words : `${words}, ${relativeDay(next, today)}`;
}
