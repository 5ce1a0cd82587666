import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Door } from '../../../contract/goals';
import type { Plan } from '../../../contract/plans';
import type { IsoDate, IsoWeek } from '../../../domain/calendar/calendar';
import { workingDatesOf } from '../../../domain/calendar/week-rules';
import type { Practice } from '../../../domain/goals/practice';
import { practiceNames } from '../../../domain/goals/practice';
import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import type { PlanBegin } from '../../parts/plan-dialog';
import { PlanDialog } from '../../parts/plan-dialog';
import { PlanRow } from '../../parts/plan-row';
import { practiceIcons } from '../../parts/practice-icons';
import { useSuggestions } from '../../parts/use-suggestions';
import { Button } from '../../ui/button';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import { ProposalRow } from './proposal-row';
import { proposalsFor, type Proposal } from './proposals';
import styles from './week-planner.module.css';

interface WeekPlannerProps {
  week: IsoWeek;
  today: IsoDate;
}

/** What a week will hold, door by door: what is planned, and whom it could be with. */
export function WeekPlanner({ week, today }: WeekPlannerProps) {
  const report = useQueryOf('readWeek', { week });
  const suggestions = useSuggestions();
  const toAppreciate = useQueryOf('listToAppreciate', {}, { daily: true });
  const [begin, setBegin] = useState<PlanBegin | null>(null);
  const { firstDate, lastDate } = report.data ?? {};
  const plans = useQueryOf(
    'listPlans',
    { from: firstDate ?? null, to: lastDate ?? null },
    { enabled: report.data !== undefined, keepLast: true }
  );
  const rules = useQueryOf('readWeekRule', {}).data?.rules ?? [];
  const slow = useSlow(report.isPending);
  const error = report.error ?? plans.error;
  if (error !== null)
    return (
      <Problem
        title="This week could not be read."
        error={error}
        onRetry={() => void Promise.all([report.refetch(), plans.refetch()])}
      />
    );
  if (!report.data || !firstDate || !lastDate) return slow ? <SkeletonRows rows={5} /> : null;
  const from = firstDate > today ? firstDate : today;
  const [date = from, ...others] = workingDatesOf(week, rules).filter((day) => day >= from);
  const shown = plans.data?.filter(({ state }) => state !== 'let-go') ?? [];
  const doors = report.data.doors.filter(
    ({ practice, target }) => target > 0 || shown.some((plan) => plan.practice === practice)
  );
  return (
    <div className={styles.doors}>
      {doors.map((door) => (
        <PlannedDoor
          key={door.practice}
          door={door}
          plans={shown.filter((plan) => plan.practice === door.practice)}
          proposals={proposalsFor(door, {
            dates: [date, ...others],
            suggestions: suggestions.data,
            toAppreciate: toAppreciate.data
          })}
          today={today}
          onBegin={setBegin}
        />
      ))}
      <PlanDialog begin={begin} onClose={() => setBegin(null)} />
    </div>
  );
}

interface PlannedDoorProps {
  door: Door;
  plans: readonly Plan[];
  proposals: readonly Proposal[];
  today: IsoDate;
  onBegin: (begin: PlanBegin) => void;
}

function PlannedDoor({ door, plans, proposals, today, onBegin }: PlannedDoorProps) {
  const Icon = practiceIcons[door.practice];
  const isEnough = door.done + door.planned >= door.target;
  const [first, ...others] = proposals;
  return (
    <section className={styles.door} aria-label={practiceNames[door.practice]}>
      <h2 className={styles.head}>
        <Icon size={14} strokeWidth={1.9} aria-hidden />
        {practiceNames[door.practice]}
        <span className={styles.count}>{countWords(door)}</span>
      </h2>
      <ul>
        {plans.map((plan) => (
          <li key={plan.id} data-done={plan.state === 'done' || undefined} className={styles.plan}>
            <PlanRow plan={plan} today={today} dated onChange={onBegin} />
          </li>
        ))}
        {!isEnough &&
          proposals
            .filter(({ person }) => person !== null)
            .map((proposal) => (
              <li key={proposal.key}>
                <ProposalRow proposal={proposal} today={today} onPlan={onBegin} />
              </li>
            ))}
      </ul>
      {first && (isEnough || [first, ...others].every(({ person }) => person === null)) && (
        <Button
          look="ghost"
          size="small"
          icon={<Plus size={12} strokeWidth={2.1} />}
          onPress={() => onBegin({ kind: first.begin.kind, date: first.begin.date })}
        >
          {(plans.length > 0 ? moreWords : firstWords)[door.practice]}
        </Button>
      )}
    </section>
  );
}

function countWords({ target, done, planned, period, state }: Door): string {
  if (state === 'paused') return 'paused';
  const when = period === 'month' ? ' this month' : '';
  const plans = planned > 0 ? `, ${planned} planned` : '';
  return `${done > target ? `${done} done` : `${done} of ${target}`}${when}${plans}`;
}

const firstWords: Readonly<Record<Practice, string>> = {
  lunch: 'Plan a lunch',
  'touch-base': 'Plan a hello',
  appreciate: 'Plan a word of praise or thanks',
  introduce: 'Plan an introduction',
  'join-in': 'Plan an event or training',
  'offer-help': 'Plan to offer help'
};

/** Once something is planned. */
const moreWords: typeof firstWords = {
  ...firstWords,
  lunch: 'Plan a lunch with somebody else',
  'touch-base': 'Plan a hello to somebody else'
};
