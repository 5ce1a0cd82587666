import { useQueryOf } from '../../api/use-query-of';
import { useNavigation } from '../../api/navigation';
import { useSlow } from '../../api/use-slow';
import { useToday } from '../../api/use-today';
import type { PersonId } from '../../../domain/people/ids';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import { PersonDetail } from './person-detail';
import { PersonPath } from './person-path';
import styles from './person-page.module.css';

/** All about one person: who they are, how often you meet, and everything between you. */
export function PersonPage({ id }: { id: PersonId }) {
  const { go } = useNavigation();
  const page = useQueryOf('readPerson', { id }, { daily: true });
  const today = useToday();
  const isSlow = useSlow(page.isPending);
  if (page.data !== undefined && today !== undefined)
    return (
      <PersonDetail page={page.data} isFresh={!page.isFetching && !page.isStale} today={today} />
    );
  return (
    <div className={styles.page}>
      <h1 className="sr">Person</h1>
      <PersonPath department={null} />
      <div className={styles.other}>
        {isSlow && <SkeletonRows rows={6} />}
        {page.error?.code === 'not-found' && (
          <EmptyState
            title="This person is not here any more"
            action={<Button onPress={() => go({ name: 'people' })}>See people</Button>}
          >
            They may have gone with an import that was undone.
          </EmptyState>
        )}
        {page.error !== null && page.error.code !== 'not-found' && (
          <Problem
            title="Could not read this person."
            error={page.error}
            onRetry={() => void page.refetch()}
          />
        )}
      </div>
    </div>
  );
}
