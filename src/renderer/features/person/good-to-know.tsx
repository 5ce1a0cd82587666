import { Cake, Hash, Layers, Mail, Phone, StickyNote, Tag, UserPlus } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PersonPage } from '../../../contract/person';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { birthdayWords } from '../../parts/day-words';
import { shortDate } from '../../ui/format';
import { SectionHead } from '../../ui/section-head';
import styles from './person-side.module.css';
import { useBegin } from './use-begin';

/** Facts about a person; only those that are known. */
export function GoodToKnow({ page, today }: { page: PersonPage; today: IsoDate }) {
  const { person } = page;
  const facts: readonly Fact[] = [
    { icon: Tag, name: 'Called', value: person.nickname },
    { icon: Layers, name: 'Level', value: person.level && `Level ${person.level}` },
    {
      icon: UserPlus,
      name: 'Joined',
      value: person.startDate && `Joined ${shortDate(person.startDate, today)}`
    },
    { icon: Cake, name: 'Birthday', value: person.birthday && birthdayWords(person.birthday) },
    { icon: Phone, name: 'Phone', value: person.phone },
    {
      icon: Mail,
      name: 'E-mail',
      value: person.email && <Address to={person.email} name={person.name} />
    },
    { icon: StickyNote, name: 'Note', value: person.note },
    {
      icon: Hash,
      name: 'Topics',
      value: page.topics.length > 0 && <Topics topics={page.topics} />
    }
  ];
  const known = facts.filter(({ value }) => Boolean(value));
  return (
    known.length > 0 && (
      <section>
        <SectionHead title="Good to know" />
        <dl className={styles.facts}>
          {known.map((fact) => (
            <FactLine key={fact.name} {...fact} />
          ))}
        </dl>
      </section>
    )
  );
}

interface Fact {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly value: ReactNode;
}

function FactLine({ icon: Icon, name, value }: Fact) {
  return (
    <>
      <dt>
        <Icon size={14} strokeWidth={1.9} aria-hidden />
        <span className="sr">{name}</span>
      </dt>
      <dd>{value}</dd>
    </>
  );
}

/** Opens a new letter in the person's own mail program. */
function Address({ to, name }: { to: string; name: string }) {
  const begin = useBegin(name);
  return (
    <button
      type="button"
      className={styles.mail}
      aria-label={`Write to ${to}`}
      onClick={() => begin({ does: 'write', to })}
    >
      {to}
    </button>
  );
}

const Topics = ({ topics }: { topics: readonly string[] }) => (
  <span className={styles.topics}>
    {topics.map((topic) => (
      <span key={topic}>#{topic}</span>
    ))}
  </span>
);
