import { ArrowDownLeft, ArrowUpRight, Clock, Hourglass } from 'lucide-react';
import { useNavigation } from '../../api/navigation';
import { useQueryOf } from '../../api/use-query-of';
import type { PersonLine, PersonPreview } from '../../../contract/people';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { Avatar } from '../../parts/avatar';
import { howLongAgo, rhythmWords, shortDate } from '../../parts/day-words';
import { KindIcon } from '../../parts/kind-icon';
import { kindName } from '../../parts/kind-words';
import { RolePlate } from '../../parts/role-plate';
import { Strength } from '../../parts/strength';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { dueWord } from './due-words';
import { nextWords } from './next-words';
import styles from './person-peek.module.css';

import type { useRowActs } from './use-row-acts';

interface PersonPeekProps {
  /** The person in focus; undefined while the row is on its way. */
  person: PersonLine | undefined;
  today: IsoDate;
  acts: ReturnType<typeof useRowActs>;
}

/** Who the person in focus is and how it stands, beside the list. */
export function PersonPeek({ person, today, acts }: PersonPeekProps) {
  const { go } = useNavigation();
  const { data } = useQueryOf(
    'previewPerson',
    { id: person?.id ?? '' },
    { enabled: person !== undefined, keepLast: true, daily: true }
  );
  if (person === undefined) return <aside className={styles.peek} aria-label="Preview" />;
  const preview = data?.person.id === person.id ? data : undefined;
  return (
    <aside className={styles.peek} aria-label={`Preview of ${person.name}`}>
      <div className={styles.inside}>
        <header className={styles.head}>
          <Avatar
            name={person.name}
            size={44}
            ghost={person.strength === 'not-met'}
            id={person.id}
          />
          <div>
            <p className={styles.name}>{person.name}</p>
            <p className={styles.soft}>{person.title ?? person.department}</p>
          </div>
        </header>
        <p className={styles.marks}>
          {person.roles.map((role) => (
            <RolePlate key={role} role={role} />
          ))}
          <Strength degree={person.strength} />
        </p>
        <Standing person={person} today={today} />
        <div className={styles.acts}>
          <Button size="small" onPress={() => acts.write(person)} aria-keyshortcuts="w">
            Write
          </Button>
          <Button size="small" onPress={() => acts.log(person)} aria-keyshortcuts="l">
            Log
          </Button>
          <Button
            size="small"
            look="ghost"
            onPress={() => acts.later(person)}
            aria-keyshortcuts="s"
          >
            {person.laterUntil === null ? 'Later' : 'Ask again'}
          </Button>
        </div>
        <Facts person={person} level={preview?.person.level ?? null} />
        {preview !== undefined && <Lately preview={preview} today={today} />}
      </div>
      <footer className={styles.foot}>
        <Button size="small" look="ghost" onPress={() => go({ name: 'person', id: person.id })}>
          Open
          <Kbd keys={['Enter']} />
        </Button>
      </footer>
    </aside>
  );
}

function Standing({ person, today }: { person: PersonLine; today: IsoDate }) {
  const { due, lastContact, laterUntil, leftOn, rhythmDays } = person;
  const isLate = laterUntil === null && lastContact !== null && due === 'slipping';
  const last = lastContact === null ? 'not met yet' : `last ${shortDate(lastContact, today)}`;
  const head =
    leftOn !== null
      ? `Left on ${shortDate(leftOn, today)}`
      : laterUntil !== null
        ? `Later, from ${shortDate(laterUntil, today)}`
        : lastContact === null
          ? 'Not met yet'
          : (dueWord[due] ?? 'In rhythm');
  const Icon = laterUntil === null ? Clock : Hourglass;
  return (
    <div className={styles.standing} data-late={isLate || undefined}>
      <Icon size={14} strokeWidth={1.9} aria-hidden />
      <div>
        <p className={styles.strong}>{head}</p>
        <p className={styles.small}>
          {rhythmWords(rhythmDays)}, {last}
        </p>
      </div>
    </div>
  );
}

function Facts({ person, level }: { person: PersonLine; level: string | null }) {
  const facts = [
    ['Department', person.department],
    ['Level', level],
    ['Site', person.site],
    ['Manager', person.manager]
  ].flatMap(([name, value]) => (name && value ? [{ name, value }] : []));
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lately({ preview, today }: { preview: PersonPreview; today: IsoDate }) {
  const { person, touches, promises } = preview;
  const plan = person.next?.type === 'plan' ? person.next : null;
  return (
    <>
      {plan !== null && (
        <section>
          <h2>Next</h2>
          <p>{nextWords(plan, today)}</p>
        </section>
      )}
      {promises.length > 0 && (
        <section>
          <h2>Open</h2>
          {promises.map((promise) => {
            const Direction = promise.by === 'me' ? ArrowUpRight : ArrowDownLeft;
            return (
              <p key={promise.id} className={styles.line}>
                <Direction size={14} strokeWidth={1.9} aria-hidden />
                <span>
                  <span className="sr">{promise.by === 'me' ? 'You owe ' : 'Owes you '}</span>
                  {promise.text}
                  {promise.due !== null && (
                    <span className={styles.small}> by {shortDate(promise.due, today)}</span>
                  )}
                </span>
              </p>
            );
          })}
        </section>
      )}
      {touches.length > 0 && (
        <section>
          <h2>Last time</h2>
          {touches.map((touch) => (
            <div key={touch.entry} className={styles.touch}>
              <p className={styles.when}>
                <KindIcon kind={touch.kind} small />
                {kindName(touch.kind)}
                {touch.minutes !== null && `, ${touch.minutes} min`}
                <span className={styles.small}>{howLongAgo(touch.date, today)}</span>
              </p>
              <p className={styles.text} data-own-words>
                {touch.text}
              </p>
            </div>
          ))}
        </section>
      )}
      {person.note !== null && (
        <section>
          <h2>Good to know</h2>
          <p className={styles.note} data-own-words>
            {person.note}
          </p>
        </section>
      )}
    </>
  );
}
