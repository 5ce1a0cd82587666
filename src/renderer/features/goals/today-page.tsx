import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { isoDate } from '../../../domain/calendar/calendar';
import type { Practice } from '../../../domain/goals/practice';
import { capitalised, countWord } from '../../../domain/wording/words';
import { Hallway, HallwaySkeleton } from '../../parts/hallway';
import { hasLunch } from '../../parts/has-lunch';
import { dayAndMonth, weekdayName } from '../../ui/format';
import { Page } from '../../ui/page';
import { Problem } from '../../ui/problem';
import { Agenda } from './agenda';
import { PromisesColumn } from './promises-column';
import { Suggestions } from './suggestions';
import { Streak } from './streak';
import styles from './today-page.module.css';
import { WeekPrompt } from './week-prompt';
import { WorthAWord } from './worth-a-word';

/** The week as six doors, whom to see, and what was promised. `practice`: what can be done for its door has the focus. */
export function TodayPage({ practice = null }: { practice?: Practice | null }) {
  const week = useQueryOf('readWeek', {}, { daily: true });
  const agenda = useQueryOf('readAgenda', {}, { daily: true });
  const plans = agenda.data?.plans ?? none;
  const slow = useSlow(week.isPending);
  const { data } = week;
  const { data: desktop } = useQueryOf('readDesktop', {});
  const today = data?.today ?? isoDate.safeParse(desktop?.today).data;
  return (
    <Page
      large
      title={today ? weekdayName(today) : 'Today'}
      lead={data ? leadOf(data.today, data.workingDaysLeft) : '\u00a0'}
      leadEnd={today && <Streak today={today} enabled={!week.isPending} />}
    >
      {data && <Hallway doors={data.doors} wanted={practice} />}
      {week.isError && (
        <Problem title="This week could not be read." error={week.error} onRetry={week.refetch} />
      )}
      {slow && <HallwaySkeleton />}
      <div className={styles.columns}>
        <div className={styles.column}>
          {agenda.isError && (
            <Problem
              title="The plans could not be read."
              error={agenda.error}
              onRetry={agenda.refetch}
            />
          )}
          {today && plans.length > 0 && (
            <Agenda plans={plans} quiet={agenda.data?.quiet ?? none} today={today} />
          )}
          {data && agenda.data && <WeekPrompt week={data} plans={plans} />}
          <Suggestions
            lunchDone={data?.doors.some(hasLunch) ?? false}
            today={today}
            hasPlans={plans.length > 0}
            enabled={!week.isPending}
            wanted={practice}
          />
        </div>
        {today && (
          <div className={styles.aside}>
            <PromisesColumn today={today} />
            <WorthAWord occasions={agenda.data?.occasions ?? none} today={today} />
          </div>
        )}
      </div>
    </Page>
  );
}

const none: readonly never[] = [];

function leadOf(today: IsoDate, workingDaysLeft: number): string {
  const day = dayAndMonth(today);
  if (workingDaysLeft === 0) return `${day}. No working days left after today.`;
  const days = workingDaysLeft === 1 ? 'working day' : 'working days';
  return `${day}. ${capitalised(countWord(workingDaysLeft))} more ${days} this week.`;
}
