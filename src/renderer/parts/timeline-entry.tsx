import { Lightbulb, Lock, Sparkles } from 'lucide-react';
import { Fragment } from 'react';
import { useNavigation } from '../api/navigation';
import type { TimelineEntry as Entry } from '../../contract/timeline';
import type { IsoDate } from '../../domain/calendar/calendar';
import type { PersonId } from '../../domain/people/ids';
import { joinNames } from '../../domain/wording/words';
import { dayInMonth } from './day-words';
import { detailWords } from './detail-words';
import { EntryPromises } from './entry-promises';
import { EntryText } from './entry-text';
import { shortName } from './entry-title';
import { KindIcon } from './kind-icon';
import { kindName } from './kind-words';
import styles from './timeline-entry.module.css';
import { WhyNot } from './why-not';

interface TimelineEntryProps {
  entry: Entry;
  today: IsoDate;
  /** Whose timeline it is: everybody else of the entry is named. */
  of: PersonId;
}

/** An entry on a person's timeline: day, sign on the spine, text, what was learned and promised. */
export function TimelineEntry({ entry, today, of }: TimelineEntryProps) {
  const { go } = useNavigation();
  return (
    <li className={styles.entry} data-date={entry.date} tabIndex={-1}>
      <time className={styles.day} dateTime={entry.date}>
        {dayInMonth(entry.date)}
      </time>
      <KindIcon kind={entry.kind} />
      <div className={styles.body}>
        <h4 className={styles.head}>
          <button
            type="button"
            className={styles.title}
            onClick={() => go({ name: 'journal', entry: entry.id })}
          >
            {kindName(entry.kind)}
          </button>{' '}
          <span className={styles.facts}>
            {factsOf(entry, of).map((fact, at) => (
              <Fragment key={fact}>
                {at > 0 && ', '}
                {/* A name that is written from the right leaves the others where they are. */}
                <bdi>{fact}</bdi>
              </Fragment>
            ))}
          </span>{' '}
          <WhyNot entry={entry} />
        </h4>
        <p className={styles.text} data-own-words>
          <EntryText
            text={withoutGaps(entry.text)}
            people={[...entry.people, ...entry.others]}
            linked
          />
        </p>
        {entry.privateLines
          .filter(({ person }) => person === of)
          .map(({ text }) => (
            <p key={text} className={styles.private} data-own-words>
              <Lock size={12} strokeWidth={2.1} aria-hidden />
              <span>
                <span className="sr">Only here: </span>
                {text}
              </span>
            </p>
          ))}
        {entry.learned.map((learned) => (
          <p key={learned} className={styles.learned} data-own-words>
            <Lightbulb size={14} strokeWidth={1.9} aria-hidden />
            <span>
              <span className="sr">Learned: </span>
              {learned}
            </span>
          </p>
        ))}
        {entry.ideas.map((idea) => (
          <p key={idea} className={styles.learned} data-own-words>
            <Sparkles size={14} strokeWidth={1.9} aria-hidden />
            <span>
              <span className="sr">Idea: </span>
              {idea}
            </span>
          </p>
        ))}
        {entry.promises.length > 0 && (
          <div className={styles.promises}>
            <EntryPromises promises={entry.promises} madeOn={entry.date} today={today} />
          </div>
        )}
      </div>
    </li>
  );
}

/** Blank lines would tear the timeline apart. */
const withoutGaps = (text: string): string => text.trim().replaceAll(/\n\s*\n/gu, '\n');

/** `with Tom`, `50 min`, `with an ask`. */
function factsOf(entry: Entry, of: PersonId): string[] {
  const others = entry.people.filter(({ id }) => id !== of);
  const facts = [
    others.length > 0 && `with ${joinNames(others.map((one) => shortName(one, entry.people)))}`,
    ...detailWords(entry),
    entry.minutes !== null && `${entry.minutes} min`,
    entry.kind !== null && !entry.begunByMe && 'begun by them',
    entry.asked && 'with an ask'
  ];
  return facts.filter((fact) => typeof fact === 'string');
}
