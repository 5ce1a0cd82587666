import { useState } from 'react';
import type { Plan } from '../../../contract/plans';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { addDays } from '../../../domain/calendar/calendar';
import { isConversation } from '../../../domain/journal/touch';
import type { PlanBegin } from '../../parts/plan-dialog';
import { PlanDialog } from '../../parts/plan-dialog';
import { PlanRow } from '../../parts/plan-row';
import { SectionHead } from '../../ui/section-head';
import styles from './agenda.module.css';
import { PlanCard } from './plan-card';

interface AgendaProps {
  plans: readonly Plan[];
  today: IsoDate;
}

/** What was planned: what may have happened, today and tomorrow with what to have in mind, and the days after. */
export function Agenda({ plans, today }: AgendaProps) {
  const [changed, setChanged] = useState<PlanBegin | null>(null);
  const tomorrow = addDays(today, 1);
  const groups = [
    { title: 'Did it happen?', plans: plans.filter(({ date }) => date < today) },
    { title: 'Today', plans: plans.filter(({ date }) => date === today) },
    { title: 'Tomorrow', plans: plans.filter(({ date }) => date === tomorrow) },
    { title: 'The next days', plans: plans.filter(({ date }) => date > tomorrow) }
  ].filter((group) => group.plans.length > 0);
  return (
    <>
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <SectionHead title={group.title} />
          <ul className={styles.list}>
            {group.plans.map((plan) => (
              <li key={plan.id}>
                {isMeeting(plan) && (plan.date === today || plan.date === tomorrow) ? (
                  <PlanCard plan={plan} today={today} onChange={setChanged} />
                ) : (
                  <PlanRow
                    plan={plan}
                    today={today}
                    dated={plan.date !== today && plan.date !== tomorrow}
                    onChange={setChanged}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <PlanDialog begin={changed} onClose={() => setChanged(null)} />
    </>
  );
}

const isMeeting = ({ kind, people }: Plan): boolean => isConversation(kind) && people.length > 0;
