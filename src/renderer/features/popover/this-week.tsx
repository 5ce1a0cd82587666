import { Check, Clock } from 'lucide-react';
import type { WeekReport } from '../../../contract/goals';
import { Door } from '../../parts/door';
import { doorWords } from '../../parts/door-words';
import { practiceFace } from '../../parts/practice-face';
import { countWord, sentence } from '../../ui/format';
import styles from './this-week.module.css';

/** The six doors, small, with their sum. */
export function ThisWeek({ week }: { week: WeekReport }) {
  const { done, target, behind } = sumOf(week);
  const isDone = target > 0 && done === target;
  return (
    <section className={styles.week}>
      <div className={styles.head}>
        <h2>This week</h2>
        {behind > 0 && (
          <span className={styles.state} data-tone="late">
            <Clock size={12} strokeWidth={2.1} />
            {sentence(countWord(behind))} behind
          </span>
        )}
        {isDone && (
          <span className={styles.state} data-tone="done">
            <Check size={12} strokeWidth={2.1} />
            Done
          </span>
        )}
        <span className={styles.sum}>
          {done} of {target}
        </span>
      </div>
      <ul className={styles.doors}>
        {week.doors.map((door) => {
          const words = doorWords(door);
          return (
            <li key={door.practice}>
              <Door
                {...door}
                icon={practiceFace[door.practice].icon}
                label={words.sentence}
                width={36}
                height={48}
              />
              <span aria-hidden="true">
                {door.target === 0 ? 'Off' : `${door.done}/${door.target}`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Over all doors; more than a target counts as the target. */
const sumOf = ({ doors }: WeekReport) => ({
  done: doors.reduce((sum, door) => sum + Math.min(door.done, door.target), 0),
  target: doors.reduce((sum, door) => sum + door.target, 0),
  behind: doors.reduce((sum, door) => sum + door.behind, 0)
});
