import { addDays, weekdayOnOrAfter } from '../../../domain/calendar/calendar';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { shortDate } from '../../parts/day-words';
import { useNudgePause } from '../../parts/use-nudge-pause';
import { Button } from '../../ui/button';
import { Menu, MenuItem } from '../../ui/menu';
import { SettingRow } from './setting-row';

/** Silence until a day; what comes due meanwhile comes after it, while it is news. */
export function NudgePause() {
  const pause = useNudgePause();
  if (pause === null) return null;
  const { today, tomorrow, until } = pause;
  const days: [string, IsoDate][] = [
    ['Until tomorrow', tomorrow],
    ['Until Monday', weekdayOnOrAfter(tomorrow, 1)],
    ['For a week', addDays(today, 7)],
    ['For a month', addDays(today, 30)]
  ];
  return (
    <SettingRow
      name="Pause"
      remark={
        until === null ? 'Vacations are silent anyway.' : `Silent until ${shortDate(until, today)}.`
      }
    >
      {until !== null ? (
        <Button size="small" onPress={pause.goOn}>
          Go on
        </Button>
      ) : (
        <Menu label="Pause nudges" align="end" trigger={<Button size="small">Pause…</Button>}>
          {days.map(([text, date]) => (
            <MenuItem key={text} text={text} onAction={() => pause.pauseUntil(date)} />
          ))}
        </Menu>
      )}
    </SettingRow>
  );
}
