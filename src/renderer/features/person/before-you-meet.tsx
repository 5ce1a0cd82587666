import { useQueryOf } from '../../api/use-query-of';
import type { PersonPage } from '../../../contract/person';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { practiceNames } from '../../../domain/goals/practice';
import { shortened } from '../../../domain/wording/words';
import { shortDate } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { SectionHead } from '../../ui/section-head';
import styles from './before-you-meet.module.css';

interface BeforeYouMeetProps {
  page: PersonPage;
  today: IsoDate;
  onPrepare: () => void;
}

/** The first line of each part of the prep card, and the way to all of it. */
export function BeforeYouMeet({ page, today, onPrepare }: BeforeYouMeetProps) {
  const { data: card } = useQueryOf('readPrep', { id: page.person.id }, { daily: true });
  const offer = card?.youCanOffer[0];
  const lines = [
    card?.ask[0]?.text,
    card?.remember[0],
    offer === undefined ? undefined : `You can offer: ${shortened(offer, 90)}`
  ].filter((line) => line !== undefined);
  return (
    <section>
      <SectionHead
        title="Before you meet"
        end={
          <Button
            look="ghost"
            size="small"
            aria-label="Prepare to meet"
            aria-keyshortcuts="P"
            onPress={onPrepare}
          >
            Prepare <Kbd keys={['P']} />
          </Button>
        }
      />
      {page.planned !== null && (
        <p className={styles.planned}>
          {practiceNames[page.planned.practice]} {shortDate(page.planned.date, today)}
          {page.planned.time !== null && ` at ${page.planned.time}`}
        </p>
      )}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
