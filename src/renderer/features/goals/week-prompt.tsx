import { CalendarCheck, ListChecks } from 'lucide-react';
import type { WeekReport } from '../../../contract/goals';
import type { Plan } from '../../../contract/plans';
import { daysBetween } from '../../../domain/calendar/calendar';
import { useNavigation } from '../../api/navigation';
import { useQueryOf } from '../../api/use-query-of';
import { Button } from '../../ui/button';
import styles from './week-prompt.module.css';

interface WeekPromptProps {
  week: WeekReport;
  plans: readonly Plan[];
}

/** A last week without its review is spoken of for so many days. */
const reviewDays = 4;

/** What the week asks for itself: its review at its end, and a plan at its beginning; nothing in between. */
export function WeekPrompt({ week, plans }: WeekPromptProps) {
  const { go } = useNavigation();
  const { data: review } = useQueryOf('readReview', {}, { daily: true });
  if (!review) return null;
  const { today } = week;
  const isTimely = daysBetween(review.lastDate, today) <= reviewDays;
  const isWorthIt = review.begunOn !== null || review.moments.touches > 0;
  if (review.entry === null && isTimely && isWorthIt) {
    const isNow = review.week === week.week;
    return (
      <section className={styles.prompt} aria-label="Weekly review">
        <ListChecks size={16} strokeWidth={1.75} aria-hidden />
        <p>
          <b>{isNow ? 'Three minutes for the week' : 'Last week has no review yet'}</b>{' '}
          {review.begunOn === null
            ? 'Thanks, promises, what you learned, and what is next.'
            : 'It is kept where you left it.'}
        </p>
        <Button onPress={() => go({ name: 'review', week: review.week })}>
          {review.begunOn === null ? 'Review the week' : 'Go on'}
        </Button>
      </section>
    );
  }
  const isYoung = week.workingDaysLeft >= 3;
  const isPlanned = plans.some(({ date }) => date >= today);
  const isAsked = week.doors.some(({ target, done, period }) => period === 'week' && done < target);
  if (!isYoung || isPlanned || !isAsked) return null;
  return (
    <section className={styles.prompt} aria-label="Plan the week">
      <CalendarCheck size={16} strokeWidth={1.75} aria-hidden />
      <p>
        <b>What will this week hold?</b> What has a day and a sign is more likely to happen.
      </p>
      <Button onPress={() => go({ name: 'week-plan' })}>Plan the week</Button>
    </section>
  );
}
