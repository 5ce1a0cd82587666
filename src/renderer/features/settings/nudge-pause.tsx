import { useQueryOf } from '../../api/use-query-of';
import { addDays, instantAt, isBefore, weekdayOnOrAfter } from '../../../domain/calendar/calendar';
import type { ClockTime, Instant, IsoDate, ZoneId } from '../../../domain/calendar/calendar';
import { dateAt } from '../../../domain/calendar/calendar';
import { shortDate } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { Menu, MenuItem } from '../../ui/menu';
import { SettingRow } from './setting-row';
import { useChangeNudges } from './use-change-nudges';

/** Silence until a day; what comes due meanwhile comes after it, while it is news. */
export function NudgePause({ pausedUntil }: { pausedUntil: Instant | null }) {
  const desktop = useQueryOf('readDesktop', {}, { daily: true });
  const change = useChangeNudges();
  if (!desktop.data) return null;
  const today = desktop.data.today as IsoDate;
  const zone = desktop.data.zone as ZoneId;
  const tomorrow = addDays(today, 1);
  const days: [string, IsoDate][] = [
    ['Until tomorrow', tomorrow],
    ['Until Monday', weekdayOnOrAfter(tomorrow, 1)],
    ['For a week', addDays(today, 7)],
    ['For a month', addDays(today, 30)]
  ];
  const begins = (date: IsoDate): Instant => instantAt(date, '00:00' as ClockTime, zone);
  const isPaused = pausedUntil !== null && isBefore(begins(today), pausedUntil);
  return (
    <SettingRow
      name="Pause"
      remark={
        isPaused
          ? `Silent until ${shortDate(dateAt(pausedUntil, zone), today)}.`
          : 'Vacations are silent anyway.'
      }
    >
      {isPaused ? (
        <Button size="small" onPress={() => change('Nudges go on', { pausedUntil: null })}>
          Go on
        </Button>
      ) : (
        <Menu label="Pause nudges" align="end" trigger={<Button size="small">Pause…</Button>}>
          {days.map(([text, date]) => (
            <MenuItem
              key={text}
              text={text}
              onAction={() => change('Nudges paused', { pausedUntil: begins(date) })}
            />
          ))}
        </Menu>
      )}
    </SettingRow>
  );
}
