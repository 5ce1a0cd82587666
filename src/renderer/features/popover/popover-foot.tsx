import { Moon, Palmtree, Settings } from 'lucide-react';
import { calls } from '../../api/bridge';
import { shortDate } from '../../parts/day-words';
import { useNudgePause } from '../../parts/use-nudge-pause';
import { useSkipWeek } from '../../parts/use-skip-week';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import styles from './popover-window.module.css';

/** The way to the app, and what one may want of it at once: silence, a week off, the settings. */
export const PopoverFoot = () => (
  <footer className={styles.foot}>
    <Button look="ghost" onPress={() => void openApp('today')}>
      Open Hallway
    </Button>
    <Silence />
    <WeekOff />
    <IconButton label="Settings" onPress={() => void openApp('settings')}>
      <Settings size={16} strokeWidth={1.75} />
    </IconButton>
  </footer>
);

function Silence() {
  const pause = useNudgePause();
  if (pause === null) return null;
  const { until, today, tomorrow } = pause;
  return (
    <IconButton
      label={
        until === null
          ? 'No nudges until tomorrow'
          : `Silent until ${shortDate(until, today)}: go on`
      }
      aria-pressed={until !== null}
      onPress={() => (until === null ? pause.pauseUntil(tomorrow) : pause.goOn())}
    >
      <Moon size={16} strokeWidth={1.75} />
    </IconButton>
  );
}

function WeekOff() {
  const week = useSkipWeek();
  if (week === null) return null;
  const isSkipped = week.pause !== undefined;
  return (
    <IconButton
      label={isSkipped ? 'This week is paused: see Goals' : 'Skip this week'}
      aria-pressed={isSkipped}
      onPress={() => (isSkipped ? void openApp('goals') : week.skip())}
    >
      <Palmtree size={16} strokeWidth={1.75} />
    </IconButton>
  );
}

async function openApp(name: 'today' | 'settings' | 'goals'): Promise<void> {
  await calls.openPage({ name });
  await calls.closeWindow({});
}
