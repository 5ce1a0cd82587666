import { useState } from 'react';
import type { NearOccasion } from '../../../contract/plans';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { daysBetween } from '../../../domain/calendar/calendar';
import { firstNameOf } from '../../../domain/wording/words';
import { Avatar } from '../../parts/avatar';
import { shortDate } from '../../parts/day-words';
import { occasionWords } from '../../parts/occasion-words';
import { PersonLink } from '../../parts/person-link';
import { PreparedDraft } from '../../parts/prepared-draft';
import { Button } from '../../ui/button';
import { SectionHead } from '../../ui/section-head';
import styles from './worth-a-word.module.css';

interface WorthAWordProps {
  occasions: readonly NearOccasion[];
  today: IsoDate;
}

/** What is new in the lives of people one has met, each with the words for it. */
export function WorthAWord({ occasions, today }: WorthAWordProps) {
  const [written, setWritten] = useState<NearOccasion | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? occasions : occasions.slice(0, shownAtFirst);
  if (occasions.length === 0) return null;
  return (
    <section>
      <SectionHead title="Worth a word" />
      <ul>
        {shown.map((occasion) => (
          <li
            key={`${occasion.person.id} ${occasion.kind} ${occasion.note ?? ''}`}
            className={styles.row}
          >
            <Avatar name={occasion.person.name} id={occasion.person.id} />
            <p className={styles.words}>
              <b>
                <PersonLink id={occasion.person.id} quiet>
                  {firstNameOf(occasion.person.name)}
                </PersonLink>
              </b>
              {occasionWords(occasion)}
              <span className={styles.when}>{whenWords(occasion.date, today)}</span>
            </p>
            {occasion.date <= today && (
              <Button
                size="small"
                aria-label={`Write to ${occasion.person.name}`}
                onPress={() => setWritten(occasion)}
              >
                Write
              </Button>
            )}
          </li>
        ))}
      </ul>
      {occasions.length > shownAtFirst && (
        <Button look="ghost" size="small" onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show fewer' : `Show all ${occasions.length}`}
        </Button>
      )}
      {written && (
        <PreparedDraft
          about={{
            about: 'occasion',
            person: written.person.id,
            kind: written.kind,
            date: written.date
          }}
          onClose={() => setWritten(null)}
        />
      )}
    </section>
  );
}

/** More would push the week out of sight. */
const shownAtFirst = 5;

function whenWords(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(date, today);
  if (days === 0) return 'Today';
  if (days === -1) return 'Tomorrow';
  if (days < 0) return shortDate(date, today);
  return days === 1 ? 'Yesterday, not too late' : `${days} days ago, not too late`;
}
