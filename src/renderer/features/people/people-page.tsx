import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import { useToday } from '../../api/use-today';
import { Page } from '../../ui/page';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import { EmptyPeople } from './empty-people';
import { PeopleList } from './people-list';
import styles from './people-page.module.css';

/** Everybody: found, filtered and sorted in the window. */
export function PeoplePage() {
  const people = useQueryOf('listPeople', {});
  const today = useToday();
  const isSlow = useSlow(people.isPending);
  return (
    <Page title="People" flush className={styles.body}>
      {isSlow && (
        <div className={styles.inside}>
          <SkeletonRows rows={10} />
        </div>
      )}
      {people.error !== null && (
        <div className={styles.inside}>
          <Problem
            title="Could not read your people."
            error={people.error}
            onRetry={() => void people.refetch()}
          />
        </div>
      )}
      {people.data?.length === 0 && <EmptyPeople />}
      {people.data !== undefined && people.data.length > 0 && today !== undefined && (
        <PeopleList people={people.data} today={today} />
      )}
    </Page>
  );
}
