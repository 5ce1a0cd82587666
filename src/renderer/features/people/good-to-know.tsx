import { Cake, Hash, Layers, Mail, Phone, StickyNote, Tag, UserPlus } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { calls } from '../../api/bridge';
import type { PersonPage } from '../../../contract/people';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { birthdayWords, shortDate } from '../../parts/day-words';
import { SectionHead } from '../../ui/section-head';
import { useToast } from '../../ui/toast';
import styles from './person-side.module.css';

/** Facts about a person; only those that are known. */
export function GoodToKnow({ page, today }: { page: PersonPage; today: IsoDate }) {
  const { person } = page;
  const facts: readonly Fact[] = [
    [Tag, 'Called', person.nickname],
    [Layers, 'Level', person.level && `Level ${person.level}`],
    [UserPlus, 'Joined', person.startDate && `Joined ${shortDate(person.startDate, today)}`],
    [Cake, 'Birthday', person.birthday && birthdayWords(person.birthday)],
    [Phone, 'Phone', person.phone],
    [Mail, 'E-mail', person.email && <Address to={person.email} name={person.name} />],
    [StickyNote, 'Note', person.note],
    [Hash, 'Topics', page.topics.length > 0 && <Topics topics={page.topics} />]
  ];
  const known = facts.filter(([, , value]) => Boolean(value));
  return (
    known.length > 0 && (
      <section>
        <SectionHead title="Good to know" />
        <dl className={styles.facts}>
          {known.map(([Icon, name, value]) => (
            <FactLine key={name} icon={Icon} name={name} value={value} />
          ))}
        </dl>
      </section>
    )
  );
}

type Fact = readonly [icon: LucideIcon, name: string, value: ReactNode];

function FactLine({ icon: Icon, name, value }: { icon: LucideIcon; name: string; value: ReactNode }) {
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
  const toast = useToast();
  const write = () =>
    calls
      .writeMail({ to, subject: '', body: `Hi ${name.split(' ')[0] ?? name},\n\n` })
      .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  return (
    <button
      type="button"
      className={styles.mail}
      aria-label={`Write to ${to}`}
      onClick={() => void write()}
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
