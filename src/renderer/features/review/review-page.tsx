import { useState } from 'react';
import type { IsoWeek } from '../../../domain/calendar/calendar';
import { weekAfter } from '../../../domain/calendar/week-rules';
import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import { useToday } from '../../api/use-today';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import { OpenReview } from './open-review';
import styles from './review-page.module.css';

/** The review of a week in five steps and three minutes; left at any time, found where it was left. */
export function ReviewPage({ week }: { week: IsoWeek | null }) {
  const review = useQueryOf('readReview', { week });
  const report = useQueryOf(
    'readWeek',
    { week: review.data?.week ?? null },
    { enabled: review.data !== undefined }
  );
  const next = useQueryOf(
    'readWeek',
    { week: review.data ? weekAfter(review.data.week) : null },
    { enabled: review.data !== undefined }
  );
  // What was kept a moment ago is on its way: begun with an older answer, it would be lost.
  const [isReady, setReady] = useState(false);
  if (!isReady && review.data && !review.isFetching) setReady(true);
  const today = useToday();
  const slow = useSlow(review.isPending);
  const error = review.error ?? report.error ?? next.error;
  if (error !== null)
    return (
      <div className={styles.alone}>
        <Problem
          title="The review could not be read."
          error={error}
          onRetry={() => void Promise.all([review.refetch(), report.refetch(), next.refetch()])}
        />
      </div>
    );
  if (!isReady || !review.data || !report.data || !next.data || !today)
    return <div className={styles.alone}>{slow && <SkeletonRows rows={4} />}</div>;
  return (
    <OpenReview
      key={review.data.week}
      review={review.data}
      report={report.data}
      next={next.data}
      today={today}
    />
  );
}
