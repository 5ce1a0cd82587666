import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import { InboxNudgeRow } from './inbox-nudge-row';
import styles from './inbox-page.module.css';

/** Every nudge there was and is, newest first, until it is dismissed. */
export function InboxPage() {
  const nudges = useQueryOf('listNudges', {}, { daily: true });
  const desktop = useQueryOf('readDesktop', {}, { daily: true });
  const isSlow = useSlow(nudges.isPending);
  return (
    <Page title="Inbox" className={styles.body}>
      {isSlow && <SkeletonRows />}
      {nudges.error !== null && (
        <Problem
          title="Could not read the inbox."
          error={nudges.error}
          onRetry={() => void nudges.refetch()}
        />
      )}
      {nudges.data?.length === 0 && (
        <EmptyState title="Nothing asked of you">Hallway speaks up rarely.</EmptyState>
      )}
      {desktop.data !== undefined && (
        <ul className={styles.list}>
          {nudges.data?.map((nudge) => (
            <InboxNudgeRow
              key={nudge.key}
              nudge={nudge}
              zone={desktop.data.zone}
              today={desktop.data.today}
            />
          ))}
        </ul>
      )}
    </Page>
  );
}
