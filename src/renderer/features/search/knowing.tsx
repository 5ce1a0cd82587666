import { ArrowRight } from 'lucide-react';
import type { KnowingPerson, WhoKnows } from '../../../contract/who-knows';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { TouchKind } from '../../../domain/journal/touch';
import { calls } from '../../api/bridge';
import { useNavigation } from '../../api/navigation';
import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import { Avatar } from '../../parts/avatar';
import { counted } from '../../parts/day-words';
import { kindName } from '../../parts/kind-words';
import { PersonLink } from '../../parts/person-link';
import { Strength } from '../../parts/strength';
import { Button } from '../../ui/button';
import { SearchedDoor } from '../../ui/doorway-drawing';
import { EmptyState } from '../../ui/empty-state';
import { shortDate } from '../../ui/format';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import styles from './knowing.module.css';

/** Whom to ask about a topic or a question, warmest way in first. */
export function Knowing({ about, today }: { about: string; today: IsoDate }) {
  const knowing = useQueryOf('findWhoKnows', { about }, { keepLast: true });
  const isSlow = useSlow(knowing.isPending);
  const { go } = useNavigation();
  if (knowing.error !== null)
    return (
      <Problem
        title="Could not find who knows."
        error={knowing.error}
        onRetry={() => void knowing.refetch()}
      />
    );
  if (!knowing.data) return isSlow && <SkeletonRows rows={4} />;
  const { people, topic, entries, further } = knowing.data;
  return (
    <section aria-label={`Who knows about ${about}`}>
      <div className={styles.head}>
        <h2>
          {topic === null ? (
            about
          ) : (
            <>
              <span className={styles.sign}>#</span>
              {topic}
            </>
          )}
        </h2>
        {entries > 0 && (
          <Button
            size="small"
            onPress={() => go({ name: 'search', query: topic === null ? about : `#${topic}` })}
          >
            {counted(entries, 'entry', 'entries')}
          </Button>
        )}
      </div>
      {people.length === 0 && (
        <EmptyState
          drawing={<SearchedDoor />}
          title="Nobody yet"
          action={<Button onPress={() => void calls.openCapture({})}>Write a line</Button>}
        >
          Whoever tells you about it will stand here.
        </EmptyState>
      )}
      <ul className={styles.people}>
        {people.map((person) => (
          <Person key={person.id} person={person} about={topic ?? about} today={today} />
        ))}
      </ul>
      {further && <Further further={further} about={topic ?? about} />}
    </section>
  );
}

function Person({
  person,
  about,
  today
}: {
  person: KnowingPerson;
  about: string;
  today: IsoDate;
}) {
  const { id, name, department, strength, entry } = person;
  const first = name.split(' ')[0] ?? name;
  return (
    <li className={styles.person}>
      <Avatar name={name} size={36} ghost={strength === 'not-met'} id={id} />
      <div className={styles.words}>
        <p className={styles.line}>
          <PersonLink id={id} quiet>
            <strong>{name}</strong>
          </PersonLink>
          <span className={styles.quiet}>{department}</span>
          <Strength degree={strength} />
        </p>
        <p className={styles.why}>
          {reasonWords(person)}{' '}
          {entry && (
            <span className={styles.quiet}>
              {shortDate(entry.date, today)},{' '}
              {kindName(entry.kind as TouchKind | null).toLowerCase()}
            </span>
          )}
        </p>
      </div>
      <Button
        size="small"
        aria-label={`Ask ${first}`}
        onPress={() => void calls.openCapture({ text: `asked ${name} about ${about} ` })}
      >
        Ask
      </Button>
    </li>
  );
}

function reasonWords({ reason, quote, title, times }: KnowingPerson): string {
  if (quote !== null) return `“${quote}”`;
  if (reason === 'expertise') return 'Known for it.';
  if (reason === 'title') return `Works as ${title ?? 'this'}.`;
  return times === 1 ? 'Talked about it once.' : `Talked about it ${counted(times, 'time')}.`;
}

function Further({
  further: { through, to },
  about
}: {
  further: NonNullable<WhoKnows['further']>;
  about: string;
}) {
  const first = through.name.split(' ')[0] ?? through.name;
  return (
    <div className={styles.further}>
      <p className={styles.small}>One door further</p>
      <p className={styles.way}>
        <Avatar name={through.name} size={24} id={through.id} />
        <PersonLink id={through.id} quiet>
          {first}
        </PersonLink>
        <ArrowRight size={14} aria-hidden />
        <span className="sr">can lead to</span>
        <Avatar name={to.name} size={24} ghost id={to.id} />
        <span className={styles.to}>
          <PersonLink id={to.id} quiet>
            {to.name}
          </PersonLink>
          {to.title !== null && `, ${to.title}`}
        </span>
        <Button
          size="small"
          onPress={() =>
            void calls.openCapture({
              text: `asked ${through.name} to introduce me to ${to.name} about ${about} `
            })
          }
        >
          Ask for an intro
        </Button>
      </p>
    </div>
  );
}
