import type { CallOutput } from '../../api/bridge';
import { daysBetween } from '../../../domain/calendar/calendar';
import { capitalised, counted } from '../../../domain/wording/words';
import { dayName, daysWords } from '../../parts/weekday-words';
import { dayAndMonth, weekdayName } from '../../ui/format';

type CurrentRule = CallOutput<'readWeekRule'>;

/** The days a week may begin with. */
export const weekStarts = [
  { value: '1', text: 'Monday' },
  { value: '7', text: 'Sunday' },
  { value: '6', text: 'Saturday' }
] as const;

/** What will be different, from when, and what it makes of the week before. */
export function comingWeek(now: CurrentRule, next: NonNullable<CurrentRule['next']>): string {
  const from = `${weekdayName(next.fromDate)} ${dayAndMonth(next.fromDate)}`;
  const changes = [
    next.start !== now.start && `weeks begin on ${dayName(next.start, 'long')}`,
    next.workingDays.join() !== now.workingDays.join() && `you work ${daysWords(next.workingDays)}`
  ].filter((words) => words !== false);
  const more = daysBetween(now.firstDate, now.lastDate) + 1 - 7;
  const length =
    more === 0
      ? 'This week stays as it is.'
      : `This week is ${counted(Math.abs(more), 'day', 'days')} ${more < 0 ? 'shorter' : 'longer'}, and asks for no more.`;
  return `${capitalised(`from ${from} on`)} ${changes.join(' and ')}. ${length}`;
}
