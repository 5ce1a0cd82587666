import { CalendarPlus } from 'lucide-react';
import type { IsoDate, IsoWeek } from '../../../domain/calendar/calendar';
import { weekAfter } from '../../../domain/calendar/week-rules';
import { useQueryOf } from '../../api/use-query-of';
import { shortDate } from '../../parts/day-words';
import { usePlanActs } from '../../parts/use-plan-acts';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { WeekPlanner } from './week-planner';
import styles from './week-plan-page.module.css';

/** What a week will hold: this one while working days are left in it, then the next, unless one is named. */
export function WeekPlanPage({ week: asked }: { week: IsoWeek | null }) {
  const now = useQueryOf('readWeek', {}, { daily: true });
  const { data } = now;
  if (!data) return <Page title="Plan the week">{null}</Page>;
  const week = asked ?? (data.workingDaysLeft > 0 ? data.week : weekAfter(data.week));
  return <WeekPlan week={week} isNow={week === data.week} today={data.today} />;
}

function WeekPlan({ week, isNow, today }: { week: IsoWeek; isNow: boolean; today: IsoDate }) {
  const { saveCalendar } = usePlanActs();
  const { data: report } = useQueryOf('readWeek', { week });
  const { data: plans } = useQueryOf(
    'listPlans',
    { from: report?.firstDate ?? null, to: report?.lastDate ?? null, openOnly: true },
    { enabled: report !== undefined }
  );
  const days = report
    ? `${shortDate(report.firstDate, today)} to ${shortDate(report.lastDate, today)}. `
    : '';
  return (
    <Page
      title={isNow ? 'Plan this week' : 'Plan next week'}
      lead={`${days}What has a day and a sign is more likely to happen.`}
    >
      <div className={styles.body}>
        <WeekPlanner week={week} today={today} />
        {plans && plans.length > 0 && (
          <Button
            className={styles.save}
            icon={<CalendarPlus size={14} strokeWidth={1.9} />}
            onPress={() => saveCalendar(plans.map(({ id }) => id))}
          >
            Save all for your calendar
          </Button>
        )}
      </div>
    </Page>
  );
}
