import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import { useToday } from '../../api/use-today';
import { useNavigation } from '../../api/navigation';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import { Ambitions } from './ambitions';
import { MentorCard } from './mentor-card';
import { MentorGap } from './mentor-gap';
import styles from './mentors-page.module.css';

/** Who advises me, whom I advise and who speaks for me, and what they know of what I want. */
export function MentorsPage() {
  const roles = useQueryOf('listRoleHolders', {}, { daily: true });
  const today = useToday();
  const { go } = useNavigation();
  const isSlow = useSlow(roles.isPending);
  const { data } = roles;
  // The one lit button is for whoever has waited longest.
  const lit = data?.holders.find(({ due }) => due === 'slipping' || due === 'due');
  return (
    <Page title="Mentors and sponsors" className={styles.body}>
      {isSlow && <SkeletonRows rows={4} />}
      {roles.error !== null && (
        <Problem
          title="Could not read your mentors."
          error={roles.error}
          onRetry={() => void roles.refetch()}
        />
      )}
      {data !== undefined && today !== undefined && (
        <>
          <p className={styles.lead}>
            A mentor advises you, a sponsor speaks for you when you are not in the room. Keep both
            relationships two-way.
          </p>
          {data.holders.length === 0 ? (
            <EmptyState
              title="Nobody advises you yet"
              drawing={<Drawing />}
              action={
                <Button look="lamp" onPress={() => go({ name: 'people' })}>
                  Choose among people
                </Button>
              }
            >
              Select somebody with X and give them a role. One mentor is a good beginning.
            </EmptyState>
          ) : (
            <div className={styles.cards}>
              {data.holders.map((holder) => (
                <MentorCard
                  key={`${holder.person.id} ${holder.role}`}
                  holder={holder}
                  ambitions={data.ambitions}
                  today={today}
                  isLit={holder === lit}
                />
              ))}
            </div>
          )}
          {data.holders.length > 0 && (
            <MentorGap holders={data.holders} department={data.nearestDepartment} />
          )}
          <Ambitions ambitions={data.ambitions} holders={data.holders} today={today} />
        </>
      )}
    </Page>
  );
}

const Drawing = () => (
  <svg width="160" height="92" viewBox="0 0 160 92" aria-hidden="true">
    <path d="M10 78H150" stroke="var(--line-2)" />
    <path d="M44 78V56A14 14 0 0 1 72 56V78Z" fill="var(--door-pane)" stroke="var(--door-frame)" />
    <path d="M88 78V56A14 14 0 0 1 116 56V78Z" fill="var(--lamp-soft)" stroke="var(--lamp-line)" />
    <circle cx="110" cy="66" r="1.5" fill="var(--lamp-line)" />
  </svg>
);
