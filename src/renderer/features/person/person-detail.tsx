import { useState } from 'react';
import type { PersonPage } from '../../../contract/person';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { rhythmWords, shortDate } from '../../parts/day-words';
import { RhythmStrip } from '../../parts/rhythm-strip';
import { useKeys } from '../../ui/use-keys';
import styles from './person-page.module.css';
import { PersonHead } from './person-head';
import { PersonPath } from './person-path';
import { PersonSide } from './person-side';
import type { TimelineFilter } from './person-timeline';
import { PersonTimeline } from './person-timeline';
import { useBegin } from './use-begin';
import rhythmStyles from './person-rhythm.module.css';

/** The page of a person that could be read. */
export function PersonDetail({ page, today }: { page: PersonPage; today: IsoDate }) {
  const { person } = page;
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const [wanted, setWanted] = useState<IsoDate | null>(null);
  const pick = (date: IsoDate) => {
    setFilter('all');
    setWanted(date);
  };
  const begin = useBegin(person.name);
  useKeys({
    l: () => begin({ does: 'capture', line: `lunch with ${person.name} ` }),
    ...(person.email !== null && {
      w: () => begin({ does: 'write', to: person.email ?? '' })
    })
  });
  return (
    <div className={styles.page}>
      <PersonPath department={person.department} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <PersonHead person={person} today={today} />
          {person.firstContact !== null && (
            <section aria-label="Rhythm of the last twelve months">
              <div className={rhythmStyles.head}>
                <h2>{rhythmWords(person.rhythmDays)}</h2>
                {page.nextBy !== null && <span>Next by {shortDate(page.nextBy, today)}</span>}
                <span className={rhythmStyles.legend} aria-hidden>
                  <span className={rhythmStyles.solid}>in rhythm</span>
                  <span className={rhythmStyles.quiet}>went quiet</span>
                </span>
              </div>
              <RhythmStrip
                rhythm={{
                  marks: page.rhythm,
                  rhythmDays: person.rhythmDays,
                  nextBy: page.nextBy,
                  today
                }}
                onPick={pick}
              />
            </section>
          )}
          <PersonTimeline
            page={page}
            today={today}
            filter={filter}
            onFilter={setFilter}
            wanted={wanted}
            onFound={() => setWanted(null)}
          />
        </div>
        <PersonSide page={page} today={today} />
      </div>
    </div>
  );
}
