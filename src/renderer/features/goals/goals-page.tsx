import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import { useToday } from '../../api/use-today';
import { Page } from '../../ui/page';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import { FreshStart } from './fresh-start';
import { GoalRow } from './goal-row';
import { goalsLead } from './goal-words';
import styles from './goals-page.module.css';
import { Pauses } from './pauses';
import { marksOf } from './standing-words';
import { StreakCard } from './streak-card';

/** How often each door is to open, and when nothing is expected. `part`: how the weeks went, and what is offered for it, has the focus. */
export function GoalsPage({ part }: { part: 'standing' | null }) {
  const goals = useQueryOf('listGoals', {}, { daily: true });
  const standing = useQueryOf('readStanding', {}, { daily: true });
  const today = useToday();
  const isSlow = useSlow(goals.isPending);
  return (
    <Page
      title="Goals"
      lead={goals.data ? goalsLead(goals.data) : '\u00a0'}
      className={styles.body}
    >
      {standing.data && <FreshStart standing={standing.data} isWanted={part === 'standing'} />}
      {isSlow && <SkeletonRows />}
      {goals.isError && (
        <Problem
          title="Your goals could not be read."
          error={goals.error}
          onRetry={() => void goals.refetch()}
        />
      )}
      {goals.data && (
        <section>
          <ul className={styles.card}>
            {goals.data.map((goal) => (
              <GoalRow
                key={goal.practice}
                goal={goal}
                marks={
                  standing.data && today
                    ? marksOf(goal.practice, goal.period, standing.data, today)
                    : []
                }
              />
            ))}
          </ul>
          <p className={styles.under}>
            A harder goal holds at once, an easier one from next week. Lived weeks stay as they
            were.
          </p>
        </section>
      )}
      <div className={styles.halves}>
        <Pauses />
        {standing.data && <StreakCard standing={standing.data} isWanted={part === 'standing'} />}
        {standing.isError && (
          <Problem
            title="Your weeks could not be read."
            error={standing.error}
            onRetry={() => void standing.refetch()}
          />
        )}
      </div>
    </Page>
  );
}
