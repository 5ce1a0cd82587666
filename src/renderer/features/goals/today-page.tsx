import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { isoDate } from '../../../domain/calendar/calendar';
import { capitalised, countWord } from '../../../domain/wording/words';
import { dayAndMonth, weekdayName } from '../../ui/format';
import { Page } from '../../ui/page';
import { Problem } from '../../ui/problem';
import { Hallway, HallwaySkeleton } from './hallway';
import { PromisesColumn } from './promises-column';
import { Suggestions } from './suggestions';
import styles from './today-page.module.css';

/** The week as six doors, whom to see, and what was promised. */
export function TodayPage() {
  const week = useQueryOf('readWeek', {}, { daily: true });
  const slow = useSlow(week.isPending);
  const { data } = week;
  const { data: desktop } = useQueryOf('readDesktop', {});
  const today = data?.today ?? isoDate.safeParse(desktop?.today).data;
  return (
    <Page
      large
      title={today ? weekdayName(today) : 'Today'}
      lead={data ? leadOf(data.today, data.workingDaysLeft) : '\u00a0'}
    >
      {data && <Hallway doors={data.doors} />}
      {week.isError && (
        <Problem title="This week could not be read." error={week.error} onRetry={week.refetch} />
      )}
      {slow && <HallwaySkeleton />}
      <div className={styles.columns}>
        <Suggestions lunchDone={data?.doors.some(isDoneLunch) ?? false} enabled={!week.isPending} />
        {today && <PromisesColumn today={today} />}
      </div>
    </Page>
  );
}

const isDoneLunch = (door: { practice: string; state: string }): boolean =>
  door.practice === 'lunch' && door.state === 'done';

function leadOf(today: IsoDate, workingDaysLeft: number): string {
  const day = dayAndMonth(today);
  if (workingDaysLeft === 0) return `${day}. No working days left after today.`;
  const days = workingDaysLeft === 1 ? 'working day' : 'working days';
  return `${day}. ${capitalised(countWord(workingDaysLeft))} more ${days} this week.`;
}
