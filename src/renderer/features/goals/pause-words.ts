import type { Pause } from '../../../contract/goals';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { daysBetween } from '../../../domain/calendar/calendar';
import type { PauseKind } from '../../../domain/goals/working-days';
import { counted } from '../../../domain/wording/words';
import { shortDate } from '../../ui/format';

/** What each kind of pause is called. */
export const pauseKinds: Readonly<Record<PauseKind, string>> = {
  vacation: 'Vacation',
  sick: 'Sick leave',
  holiday: 'Public holiday',
  other: 'Pause'
};

/** The name a pause was given, or what it is. */
export const pauseName = ({ name, kind }: Pick<Pause, 'name' | 'kind'>): string =>
  name ?? pauseKinds[kind];

/** `22 Dec 2026 to 2 Jan 2027, 12 days`; a day gone by says so. */
export function pauseDays(
  { fromDate, toDate }: Pick<Pause, 'fromDate' | 'toDate'>,
  today: IsoDate
): string {
  const past = toDate < today ? ', past' : '';
  if (fromDate === toDate) return `${shortDate(fromDate, today)}${past}`;
  const days = counted(daysBetween(fromDate, toDate) + 1, 'day', 'days');
  return `${shortDate(fromDate, today)} to ${shortDate(toDate, today)}, ${days}${past}`;
}
