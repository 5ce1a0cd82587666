import { ChartNoAxesColumn, Clock, DoorClosed, MapPin } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Suggestion } from '../../../contract/goals';
import { calls } from '../../api/bridge';
import { useNavigation } from '../../api/navigation';
import { Avatar } from '../../parts/avatar';
import { Button } from '../../ui/button';
import { Plate } from '../../ui/plate';
import styles from './lunch-card.module.css';

interface LunchCardProps {
  suggestion: Suggestion;
  /** This week's lunch is had: the suggestion is for the next one. */
  lunchDone: boolean;
}

/** Somebody to have lunch with, and why. */
export function LunchCard({ suggestion: { person, reasons }, lunchDone }: LunchCardProps) {
  const { go } = useNavigation();
  return (
    <section className={styles.card} aria-label={`Lunch with ${person.name}`}>
      <div className={styles.top}>
        <Avatar name={person.name} size={44} id={person.id} />
        <div className={styles.who}>
          <p className={styles.for}>{lunchDone ? 'For next week’s lunch' : 'For lunch'}</p>
          <h2>{person.name}</h2>
          <p className={styles.work}>
            {person.title} {person.department !== null && <Plate>{person.department}</Plate>}
          </p>
        </div>
        <div className={styles.actions}>
          <Button onPress={() => go({ name: 'person', id: person.id })}>Open</Button>
          <Button
            look="lamp"
            onPress={() => void calls.openCapture({ text: `lunch with ${person.name} ` })}
          >
            Log lunch
          </Button>
        </div>
      </div>
      <ul className={styles.reasons}>
        {reasons.map(({ about, text }) => {
          const Icon = icons[about];
          return (
            <li key={about}>
              <Icon size={14} strokeWidth={1.9} />
              {text}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const icons: Readonly<Record<Suggestion['reasons'][number]['about'], LucideIcon>> = {
  department: DoorClosed,
  site: MapPin,
  level: ChartNoAxesColumn,
  rhythm: Clock
};
