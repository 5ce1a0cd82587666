import type { IsoDate } from '../../../domain/calendar/calendar';
import { dayAndMonth } from '../../ui/format';
import type { JournalFilter, TimeSpan } from './journal-filter';

/** `This month`, `5 January to 3 March`. */
export function timeWords(time: NonNullable<JournalFilter['time']>): string {
  if (typeof time === 'string') return spanNames[time];
  const [from, to] = [time.from, time.to].map((day) =>
    day === '' ? '' : dayAndMonth(day as IsoDate)
  );
  if (from === '') return `Until ${to}`;
  return to === '' ? `From ${from}` : `${from} to ${to}`;
}

export const spanNames: Readonly<Record<TimeSpan, string>> = {
  'this-week': 'This week',
  'this-month': 'This month',
  'last-3-months': 'Last 3 months',
  'this-year': 'This year'
};
