import type { Plan } from '../../../contract/plans';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { useQueryOf } from '../../api/use-query-of';
import type { PlanBegin } from '../../parts/plan-dialog';
import { PlanRow } from '../../parts/plan-row';
import { useSettlePromise } from '../../parts/use-settle-promise';
import { capitalised } from '../../../domain/wording/words';
import { Check } from 'lucide-react';
import styles from './plan-card.module.css';

interface PlanCardProps {
  plan: Plan;
  today: IsoDate;
  onChange: (begin: PlanBegin) => void;
}

/** A meeting that is near, with what to ask, to remember and to bring. */
export function PlanCard({ plan, today, onChange }: PlanCardProps) {
  const [first] = plan.people;
  const { data: card } = useQueryOf(
    'readPrep',
    { id: first?.id ?? '' },
    { enabled: first !== undefined, daily: true }
  );
  const parts = card
    ? [
        { title: 'Ask', lines: card.ask.slice(0, 2).map(({ text }) => text) },
        { title: 'Remember', lines: card.remember.slice(0, 2) },
        {
          title: 'They owe you',
          lines: card.theyOwe.slice(0, 2).map(({ text }) => capitalised(text))
        }
      ].filter(({ lines }) => lines.length > 0)
    : [];
  return (
    <article className={styles.card} aria-label={plan.title}>
      <PlanRow plan={plan} today={today} inCard onChange={onChange} />
      {card && (
        <dl className={styles.parts}>
          {parts.map(({ title, lines }) => (
            <div key={title}>
              <dt>{title}</dt>
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
          {card.youOwe.length > 0 && <YouOwe promises={card.youOwe.slice(0, 3)} />}
        </dl>
      )}
    </article>
  );
}

function YouOwe({ promises }: { promises: readonly { id: string; text: string }[] }) {
  const settle = useSettlePromise();
  return (
    <div>
      <dt>You owe</dt>
      {promises.map(({ id, text }) => (
        <dd key={id} className={styles.owed}>
          <button
            type="button"
            role="checkbox"
            aria-checked={false}
            aria-label={`Kept: ${text}`}
            className={styles.box}
            onClick={() => settle(id as Parameters<typeof settle>[0], 'kept')}
          >
            <Check size={11} strokeWidth={2.5} aria-hidden />
          </button>
          {capitalised(text)}
        </dd>
      ))}
    </div>
  );
}
