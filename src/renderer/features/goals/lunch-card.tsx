import {
  ChartNoAxesColumn,
  Check,
  Clock,
  DoorClosed,
  MapPin,
  Shuffle,
  UserRound
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { Suggestion } from '../../../contract/goals';
import { clockTime, weekdayOnOrAfter, type IsoDate } from '../../../domain/calendar/calendar';
import { calls } from '../../api/bridge';
import { useNavigation } from '../../api/navigation';
import { Avatar } from '../../parts/avatar';
import type { PlanBegin } from '../../parts/plan-dialog';
import { PlanDialog } from '../../parts/plan-dialog';
import { nextWorkday } from '../../parts/plan-words';
import { useLayAside } from '../../parts/use-lay-aside';
import { bringIntoFocus } from '../../ui/bring-into-focus';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { MenuItem } from '../../ui/menu';
import { MoreMenu } from '../../ui/more-menu';
import { Plate } from '../../ui/plate';
import styles from './lunch-card.module.css';

interface LunchCardProps {
  suggestion: Suggestion;
  /** This week's lunch is had or planned: the suggestion is for the next one. */
  lunchDone: boolean;
  today: IsoDate;
  /** One was led to it. */
  isWanted: boolean;
}

/** Somebody to have lunch with, and why; planned, logged, laid aside or exchanged where it stands. */
export function LunchCard(props: LunchCardProps) {
  const { suggestion, lunchDone, today, isWanted } = props;
  const { person, reasons } = suggestion;
  const { go } = useNavigation();
  const [begin, setBegin] = useState<PlanBegin | null>(null);
  const layAside = useLayAside(today);
  return (
    <section
      ref={isWanted ? bringIntoFocus : undefined}
      className={styles.card}
      aria-label={`Lunch with ${person.name}`}
    >
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
          <Button look="lamp" onPress={() => setBegin(lunchWith(person, lunchDone, today))}>
            Plan lunch
          </Button>
          <IconButton
            label={`Not ${person.name}: suggest somebody else`}
            onPress={() => layAside(person, 'not this one')}
          >
            <Shuffle size={16} strokeWidth={1.75} />
          </IconButton>
          <MoreMenu label={`More for ${person.name}`}>
            <MenuItem
              text="We had lunch: log it"
              icon={<Check size={16} />}
              onAction={() => void calls.openCapture({ text: `lunch with ${person.name} ` })}
            />
            <MenuItem
              text="Later, in a week"
              icon={<Clock size={16} />}
              onAction={() => layAside(person, 'later')}
            />
            <MenuItem
              text={`Open ${person.name}`}
              icon={<UserRound size={16} />}
              onAction={() => go({ name: 'person', id: person.id })}
            />
          </MoreMenu>
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
      <PlanDialog begin={begin} onClose={() => setBegin(null)} />
    </section>
  );
}

/** The next working day, or the Tuesday to come when this week has its lunch. */
function lunchWith(
  { id, name }: Suggestion['person'],
  isForNextWeek: boolean,
  today: IsoDate
): PlanBegin {
  return {
    kind: 'lunch',
    date: isForNextWeek ? weekdayOnOrAfter(nextWorkday(today), 2) : nextWorkday(today),
    time: lunchTime,
    people: [{ id, name }]
  };
}

const lunchTime = clockTime.parse('12:15');

const icons: Readonly<Record<Suggestion['reasons'][number]['about'], LucideIcon>> = {
  department: DoorClosed,
  site: MapPin,
  level: ChartNoAxesColumn,
  rhythm: Clock
};
