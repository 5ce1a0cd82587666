import { Ellipsis, Plus } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { calls } from '../../api/bridge';
import { useQueryOf } from '../../api/use-query-of';
import { meterOf } from '../../../domain/meter/meter';
import { Button } from '../../ui/button';
import styles from './small-window.module.css';
import { WeekDoorway } from './week-doorway';

/** What the tray icon is elsewhere: the week at a glance, a line to write, and the menu. */
export function SmallWindow() {
  const { data: week } = useQueryOf('readWeek', {}, { daily: true });
  const meter = week && meterOf(week);
  const [sum = 'Hallway', ...more] = meter?.words.split(', ') ?? [];
  return (
    <main className={styles.small}>
      <h1 className="sr">Hallway</h1>
      <AriaButton className={styles.week ?? ''} onPress={() => void calls.toggleWeek({})}>
        <WeekDoorway level={meter?.level ?? 0} state={meter?.state ?? 'empty'} />
        <span className={styles.words}>
          <span>{sum}</span>
          {more.length > 0 && (
            <span className={styles.more} data-late={meter?.state === 'behind' || undefined}>
              {more.join(', ')}
            </span>
          )}
        </span>
      </AriaButton>
      <Button
        look="ghost"
        size="small"
        aria-label="Quick capture"
        onPress={() => void calls.openCapture({})}
      >
        <Plus size={16} strokeWidth={1.9} aria-hidden />
      </Button>
      <Button
        look="ghost"
        size="small"
        aria-label="Menu"
        onPress={() => void calls.openTrayMenu({})}
      >
        <Ellipsis size={16} strokeWidth={1.9} aria-hidden />
      </Button>
    </main>
  );
}
