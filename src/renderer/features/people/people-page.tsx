import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import { useToday } from '../../api/use-today';
import type { KnownList } from '../../../contract/people';
import { knownList } from '../../../contract/people';
import type { SavedList } from '../../../contract/saved-lists';
import type { DepartmentId, ListId } from '../../../domain/people/ids';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import { EmptyPeople } from './empty-people';
import type { ListView } from './known-lists';
import { allPeople, everybodyHere, knownLists } from './known-lists';
import { PeopleList } from './people-list';
import styles from './people-page.module.css';

interface PeoplePageProps {
  list: KnownList | ListId | null;
  /** Whose people are shown at first. */
  department: DepartmentId | null;
}

/** Everybody, the people of one list, or everybody with the filter on a department. */
export function PeoplePage({ list, department }: PeoplePageProps) {
  const counts = useQueryOf('readPeopleCounts', {}, { daily: true });
  const saved = useQueryOf('listSavedLists', {});
  const today = useToday();
  const isPending = counts.isPending || saved.isPending || today === undefined;
  const isSlow = useSlow(isPending);
  const error = counts.error ?? saved.error;
  const own = saved.data?.find(({ id }) => id === list);
  const view = viewOf(list, own);
  return (
    <Page title={view?.name ?? 'People'} flush className={styles.body}>
      {isSlow && (
        <div className={styles.inside}>
          <SkeletonRows rows={10} />
        </div>
      )}
      {error !== null && (
        <div className={styles.inside}>
          <Problem
            title="Could not read your people."
            error={error}
            onRetry={() => void Promise.all([counts.refetch(), saved.refetch()])}
          />
        </div>
      )}
      {!isPending && error === null && view === undefined && (
        <EmptyState title="This list is not there any more">
          Its people are where they were, under People.
        </EmptyState>
      )}
      {!isPending && view !== undefined && counts.data !== undefined && (
        <>
          {counts.data.here + counts.data.alumni === 0 ? (
            <EmptyPeople />
          ) : (
            <PeopleList
              key={JSON.stringify([list, department, own?.filter])}
              list={department === null ? list : `department ${department}`}
              begins={department === null ? null : { ...everybodyHere, departments: [department] }}
              view={view}
              own={own}
              lists={saved.data ?? []}
              counts={counts.data}
              today={today}
            />
          )}
        </>
      )}
    </Page>
  );
}

/** How a list begins; undefined when it is gone. */
function viewOf(list: KnownList | ListId | null, own: SavedList | undefined): ListView | undefined {
  if (list === null) return allPeople;
  const known = knownList.safeParse(list);
  if (known.success) return knownLists[known.data];
  return (
    own && {
      name: own.name,
      filter: own.filter ?? { ...everybodyHere, list: own.id },
      order: allPeople.order
    }
  );
}
