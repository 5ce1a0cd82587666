import { Check, Clock, Info } from 'lucide-react';
import type { Door as DoorOfWeek, WeekReport } from '../../../contract/goals';
import { meterOf } from '../../../domain/meter/meter';
import { capitalised, countWord } from '../../../domain/wording/words';
import { Door } from '../../parts/door';
import { doorWords } from '../../../domain/goals/door-words';
import { practiceIcons } from '../../parts/practice-icons';
import styles from './this-week.module.css';

/** The six doors, small, with their sum. */
export function ThisWeek({ week }: { week: WeekReport }) {
  const { done, target, state } = meterOf(week);
  const behind = week.doors.reduce((sum, door) => sum + door.behind, 0);
  return (
    <section className={styles.week}>
      <div className={styles.head}>
        <h2>This week</h2>
        {behind > 0 && (
          <span className={styles.state} data-tone="late">
            <Clock size={12} strokeWidth={2.1} />
            {capitalised(countWord(behind))} behind
          </span>
        )}
        {state === 'done' && (
          <span className={styles.state} data-tone="done">
            <Check size={12} strokeWidth={2.1} />
            Done
          </span>
        )}
        {target > 0 && (
          <span className={styles.sum}>
            {done} of {target}
          </span>
        )}
      </div>
      <ul className={styles.doors}>
        {week.doors.map((door) => {
          const words = doorWords(door);
          return (
            <li key={door.practice}>
              <Door
                {...door}
                icon={practiceIcons[door.practice]}
                label={words.sentence}
                width={36}
                height={48}
              />
              <span aria-hidden="true">{smallCount(door)}</span>
            </li>
          );
        })}
      </ul>
      <Uncounted doors={week.doors} />
    </section>
  );
}

/** Why the last thing that did not count does not; the others are told on Today. */
function Uncounted({ doors }: Pick<WeekReport, 'doors'>) {
  const all = doors.flatMap(({ uncounted }) => uncounted);
  const last = all.toSorted((a, b) => (a.entry < b.entry ? -1 : 1)).at(-1);
  if (last === undefined) return null;
  const more = all.length - 1;
  return (
    <p className={styles.uncounted}>
      <Info size={12} strokeWidth={2.1} aria-hidden />
      <span>
        {last.reason}
        {more > 0 && ` ${capitalised(countWord(more))} more on Today.`}
      </span>
    </p>
  );
}

function smallCount({ done, target }: DoorOfWeek): string {
  if (target === 0) return 'Off';
  return done > target ? `${done} done` : `${done}/${target}`;
}
