import { addDays, dateAt, instantAt, isBefore } from '../../domain/calendar/calendar';
import type { ClockTime, IsoDate, ZoneId } from '../../domain/calendar/calendar';
import { useQueryOf } from '../api/use-query-of';
import { useChangeNudges } from './use-change-nudges';

interface NudgePauseNow {
  today: IsoDate;
  tomorrow: IsoDate;
  /** The day nudges come again; null: they are not paused. */
  until: IsoDate | null;
  /** Silence until that day begins. */
  pauseUntil: (date: IsoDate) => void;
  goOn: () => void;
}

/** The pause of all nudges; null while it is not known, and when there are none to pause. */
export function useNudgePause(): NudgePauseNow | null {
  const desktop = useQueryOf('readDesktop', {}, { daily: true });
  const nudges = useQueryOf('readNudgeChoices', {}, { daily: true });
  const change = useChangeNudges();
  if (!desktop.data || !nudges.data?.choices.isOn) return null;
  const today = desktop.data.today as IsoDate;
  const zone = desktop.data.zone as ZoneId;
  const { pausedUntil } = nudges.data.choices;
  const begins = (date: IsoDate) => instantAt(date, '00:00' as ClockTime, zone);
  const isPaused = pausedUntil !== null && isBefore(begins(today), pausedUntil);
  return {
    today,
    tomorrow: addDays(today, 1),
    until: isPaused ? dateAt(pausedUntil, zone) : null,
    pauseUntil: (date) => change('Nudges paused', { pausedUntil: begins(date) }),
    goOn: () => change('Nudges go on', { pausedUntil: null })
  };
}
