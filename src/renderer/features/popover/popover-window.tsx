import { useEffect } from 'react';
import type { WeekReport } from '../../../contract/goals';
import { calls } from '../../api/bridge';
import { useQueryOf } from '../../api/use-query-of';
import { hasLunch } from '../../parts/has-lunch';
import { Problem } from '../../ui/problem';
import { ComingUp } from './coming-up';
import { OneSmallThing } from './one-small-thing';
import { PopoverFoot } from './popover-foot';
import styles from './popover-window.module.css';
import { QuickLine } from './quick-line';
import { ThisWeek } from './this-week';

/** What the tray shows: a line to begin, the week, one small thing and what is due. */
export function PopoverWindow() {
  const week = useQueryOf('readWeek', {}, { daily: true });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) void calls.closeWindow({});
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <main className={styles.popover}>
      <h1 className="sr">Hallway, this week</h1>
      <QuickLine />
      <div className={styles.parts}>
        {week.data && <ThisWeek week={week.data} />}
        {week.isError && (
          <Problem title="This week could not be read." error={week.error} onRetry={week.refetch} />
        )}
        {week.data && (
          <OneSmallThing today={week.data.today} lunchDone={week.data.doors.some(hasLunch)} />
        )}
        {week.data && <ComingUp today={week.data.today} most={roomIn(week.data)} />}
      </div>
      <PopoverFoot />
    </main>
  );
}

/** How many rows fit under the rest: why something does not count takes the room of one. */
const roomIn = ({ doors }: WeekReport): number =>
  doors.some(({ uncounted }) => uncounted.length > 0) ? 3 : 4;
