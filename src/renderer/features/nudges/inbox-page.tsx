import { useNavigation } from '../../api/navigation';
import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import type { InboxNudge } from '../../../contract/nudges';
import type { IsoDate, ZoneId } from '../../../domain/calendar/calendar';
import { isOpenNudge } from '../../parts/open-nudge';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Problem } from '../../ui/problem';
import { SectionHead } from '../../ui/section-head';
import { SkeletonRows } from '../../ui/skeleton';
import { useShortened } from '../../ui/use-shortened';
import { InboxNudgeRow, momentWords, NudgeLine, PutOffRow, SettledRow } from './inbox-nudge-row';
import styles from './inbox-page.module.css';

/** What waits for an answer, what comes later, and what became of every nudge. */
export function InboxPage() {
  const nudges = useQueryOf('listNudges', {}, { daily: true });
  const desktop = useQueryOf('readDesktop', {}, { daily: true });
  const isSlow = useSlow(nudges.isPending);
  const zone = desktop.data?.zone as ZoneId | undefined;
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
      {nudges.data !== undefined && desktop.data !== undefined && zone !== undefined && (
        <Sections nudges={nudges.data} zone={zone} today={desktop.data.today as IsoDate} />
      )}
    </Page>
  );
}

interface SectionsProps {
  nudges: readonly InboxNudge[];
  zone: ZoneId;
  today: IsoDate;
}

function Sections({ nudges, zone, today }: SectionsProps) {
  const open = nudges.filter(isOpenNudge);
  const putOff = nudges.filter(({ state }) => state === 'planned');
  const settled = nudges.filter((nudge) => nudge.state !== 'planned' && !isOpenNudge(nudge));
  const { shown, more } = useShortened(open, openAtFirst);
  return (
    <>
      {open.length === 0 && <Nothing />}
      <ul>
        {shown.map((nudge) => (
          <InboxNudgeRow key={nudge.key} nudge={nudge} zone={zone} today={today} />
        ))}
      </ul>
      {more}
      <Coming putOff={putOff} zone={zone} today={today} />
      {settled.length > 0 && <Log settled={settled} zone={zone} today={today} />}
    </>
  );
}

function Nothing() {
  const { go } = useNavigation();
  return (
    <EmptyState
      title="Nothing asked of you"
      action={<Button onPress={() => go({ name: 'settings' })}>When Hallway speaks up</Button>}
    >
      Hallway speaks up rarely. What you skip stays away.
    </EmptyState>
  );
}

/** What was put off, and what is in sight for the rest of the day. */
function Coming({ putOff, zone, today }: Omit<SectionsProps, 'nudges'> & { putOff: InboxNudge[] }) {
  const plan = useQueryOf('readNudgePlan', {}, { daily: true });
  const keys = new Set(putOff.map(({ key }) => key));
  const ahead = plan.data?.ahead.filter(({ key }) => !keys.has(key)) ?? [];
  if (putOff.length + ahead.length === 0) return null;
  return (
    <section>
      <SectionHead title="Later" />
      <ul>
        {ahead.map((nudge) => (
          <NudgeLine
            key={nudge.key}
            nudge={nudge}
            facts={`Planned for ${momentWords(nudge.from, zone, today)}`}
            isQuiet
          />
        ))}
        {putOff.map((nudge) => (
          <PutOffRow key={nudge.key} nudge={nudge} zone={zone} today={today} />
        ))}
      </ul>
    </section>
  );
}

/** As many as one looks at. */
const openAtFirst = 12;
const shortLog = 5;

function Log({ settled, zone, today }: Omit<SectionsProps, 'nudges'> & { settled: InboxNudge[] }) {
  const { shown, more } = useShortened(settled, shortLog);
  return (
    <section>
      <SectionHead title="Before" />
      <ul>
        {shown.map((nudge) => (
          <SettledRow key={nudge.key} nudge={nudge} zone={zone} today={today} />
        ))}
      </ul>
      {more}
    </section>
  );
}
