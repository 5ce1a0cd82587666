import { useState } from 'react';
import type { Plan } from '../../../contract/plans';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { addDays } from '../../../domain/calendar/calendar';
import { isConversation } from '../../../domain/journal/touch';
import { joinNames } from '../../../domain/wording/words';
import type { PlanBegin } from '../../parts/plan-dialog';
import { PlanDialog } from '../../parts/plan-dialog';
import { PlanRow } from '../../parts/plan-row';
import { SectionHead } from '../../ui/section-head';
import styles from './agenda.module.css';
import { PlanCard } from './plan-card';

interface AgendaProps {
  plans: readonly Plan[];
  /** When nudges keep still. */
  quiet: readonly QuietTime[];
  today: IsoDate;
}

interface QuietTime {
  date: IsoDate;
  from: string;
  until: string;
}

/** What was planned: what may have happened, today and tomorrow with what to have in mind, and the days after. */
export function Agenda({ plans, quiet, today }: AgendaProps) {
  const [changed, setChanged] = useState<PlanBegin | null>(null);
  const tomorrow = addDays(today, 1);
  const on = (day: IsoDate) => quiet.filter(({ date }) => date === day);
  const groups: { title: string; plans: Plan[]; quiet?: QuietTime[] }[] = [
    { title: 'Did it happen?', plans: plans.filter(({ date }) => date < today) },
    { title: 'Today', plans: plans.filter(({ date }) => date === today), quiet: on(today) },
    {
      title: 'Tomorrow',
      plans: plans.filter(({ date }) => date === tomorrow),
      quiet: on(tomorrow)
    },
    { title: 'The next days', plans: plans.filter(({ date }) => date > tomorrow) }
  ].filter((group) => group.plans.length > 0);
  return (
    <>
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <SectionHead
            title={group.title}
            {...(group.quiet?.length && { end: quietWords(group.quiet) })}
          />
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

/** `Hallway stays quiet 12:15 to 13:15`, of several `12:15 to 13:15 and 15:00 to 15:30`. */
const quietWords = (times: readonly QuietTime[]): string =>
  `Hallway stays quiet ${joinNames(times.map(({ from, until }) => `${from} to ${until}`))}`;

const isMeeting = ({ kind, people }: Plan): boolean => isConversation(kind) && people.length > 0;
