import type { IsoDate } from '../../../domain/calendar/calendar';
import { monthOf } from '../../../domain/calendar/calendar';
import type { Practice } from '../../../domain/goals/practice';
import { useQueryOf } from '../../api/use-query-of';

/** For when a door counts: `this week`, `this month`, or, for an older or later date, `then`. */
export function usePeriodWords(practice: Practice | undefined, date: IsoDate | undefined): string {
  const { data: week } = useQueryOf('readWeek', {}, { enabled: practice !== undefined });
  if (!week || date === undefined) return 'then';
  const isMonthly = week.doors.some(
    (door) => door.practice === practice && door.period === 'month'
  );
  if (isMonthly) return monthOf(date) === monthOf(week.today) ? 'this month' : 'then';
  return week.firstDate <= date && date <= week.lastDate ? 'this week' : 'then';
}
