import { Check, Clock, Minus, Pause, TrendingUp } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Door as DoorOfWeek } from '../../contract/goals';
import { practiceNames, type DoorState, type Practice } from '../../domain/goals/practice';
import { practices } from '../../domain/goals/practice';
import { bringIntoFocus } from '../ui/bring-into-focus';
import { Door } from './door';
import { doorWords } from '../../domain/goals/door-words';
import { practiceIcons } from './practice-icons';
import styles from './hallway.module.css';
import { Uncounted } from './uncounted';

interface HallwayProps {
  doors: readonly DoorOfWeek[];
  /** The door one was led to. */
  wanted?: Practice | null;
  /** The week is looked back on. */
  isOver?: boolean;
}

/** Six doors on one floor, with how each stands in words. */
export function Hallway({ doors, wanted = null, isOver = false }: HallwayProps) {
  return (
    <ul className={styles.hall} aria-label="This week’s practices">
      {doors.map((door) => (
        <li
          key={door.practice}
          ref={door.practice === wanted ? bringIntoFocus : undefined}
          tabIndex={door.practice === wanted ? -1 : undefined}
          className={styles.door}
          data-off={door.state === 'rest'}
        >
          <DoorWithWords door={door} isOver={isOver} />
        </li>
      ))}
    </ul>
  );
}

/** The hallway while it is being read. */
export function HallwaySkeleton() {
  return (
    <div className={styles.hall} role="status" aria-label="Loading this week">
      {practices.map((practice) => (
        <div key={practice} className={styles.door}>
          <Door target={1} done={0} state="on-pace" />
          <span className={styles.name}>{practiceNames[practice]}</span>
        </div>
      ))}
    </div>
  );
}

function DoorWithWords({ door, isOver }: { door: DoorOfWeek; isOver: boolean }) {
  const name = practiceNames[door.practice];
  const icon = practiceIcons[door.practice];
  const words = doorWords(door, { isOver });
  const look = isOver && door.state === 'behind' ? 'on-pace' : door.state;
  const Icon = stateIcons[look];
  return (
    <>
      <Door
        {...door}
        state={look}
        expected={isOver ? 0 : door.expected}
        icon={icon}
        label={words.sentence}
      />
      <p className={styles.name}>
        {name}
        {words.count !== '' && <span className={styles.count}>{words.count}</span>}
      </p>
      <p className={styles.state} data-tone={words.tone}>
        <span>
          {Icon && <Icon size={12} strokeWidth={2.1} />}
          {words.state}
        </span>
        {door.period === 'month' && door.state !== 'rest' && <span>this month</span>}
      </p>
      {door.uncounted.length > 0 && <Uncounted uncounted={door.uncounted} practice={name} />}
    </>
  );
}

const stateIcons: Readonly<Record<DoorState, LucideIcon | null>> = {
  done: Check,
  ahead: TrendingUp,
  'on-pace': Minus,
  behind: Clock,
  paused: Pause,
  rest: null
};
