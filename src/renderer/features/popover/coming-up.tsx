import { PartyPopper } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { NearOccasion, Plan } from '../../../contract/plans';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { firstNameOf } from '../../../domain/wording/words';
import { calls } from '../../api/bridge';
import { useQueryOf } from '../../api/use-query-of';
import { shortDate } from '../../parts/day-words';
import { kindIcons } from '../../parts/kind-icon';
import { occasionWords } from '../../parts/occasion-words';
import { PromiseRow } from '../../parts/promise-row';
import styles from './coming-up.module.css';
import { comingUp } from './what-comes-up';

/** What is due and what comes: promises, plans, and what is worth a word. */
export function ComingUp({ today, most }: { today: IsoDate; most: number }) {
  const { data: promises } = useQueryOf('listOpenPromises', {});
  const { data: agenda } = useQueryOf('readAgenda', {}, { daily: true });
  if (!promises || !agenda) return null;
  const rows = comingUp({ promises, ...agenda }, today, most);
  if (rows.length === 0) return null;
  return (
    <section className={styles.due} aria-label="Coming up">
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            {row.promise && (
              <PromiseRow promise={row.promise} today={today} showsDirection compact />
            )}
            {row.plan && <PlanLine plan={row.plan} today={today} />}
            {row.occasion && <OccasionLine occasion={row.occasion} today={today} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PlanLine({ plan, today }: { plan: Plan; today: IsoDate }) {
  const Icon = kindIcons[plan.kind];
  const [first] = plan.people;
  const day = plan.date === today ? 'Today' : shortDate(plan.date, today);
  return (
    <Line
      icon={<Icon size={14} strokeWidth={1.9} aria-hidden />}
      what={plan.title}
      when={plan.date === today && plan.time !== null ? plan.time : day}
      onPress={() =>
        void calls.openPage(
          first
            ? { name: 'person', id: first.id, draft: { about: 'prep', person: first.id } }
            : { name: 'today' }
        )
      }
    />
  );
}

function OccasionLine({ occasion, today }: { occasion: NearOccasion; today: IsoDate }) {
  const { person, date, kind } = occasion;
  const draft =
    date <= today ? ({ about: 'occasion', person: person.id, kind, date } as const) : null;
  return (
    <Line
      icon={<PartyPopper size={14} strokeWidth={1.9} aria-hidden />}
      what={`${firstNameOf(person.name)}${occasionWords(occasion)}`}
      when={date === today ? 'Today' : shortDate(date, today)}
      onPress={() => void calls.openPage({ name: 'person', id: person.id, draft })}
    />
  );
}

interface LineProps {
  icon: ReactNode;
  what: string;
  when: string;
  onPress: () => void;
}

const Line = ({ icon, what, when, onPress }: LineProps) => (
  <AriaButton className={styles.line ?? ''} onPress={onPress}>
    {icon}
    <span className={styles.what}>{what}</span>
    <span className={styles.when}>{when}</span>
  </AriaButton>
);
