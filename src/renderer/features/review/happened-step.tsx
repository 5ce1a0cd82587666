import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Review } from '../../../contract/review';
import { maxEntryLength } from '../../../contract/entry-text';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { momentsSentence } from '../../../domain/review/review-markdown';
import { useQueryOf } from '../../api/use-query-of';
import { dayInMonth } from '../../parts/day-words';
import { EntryTitle } from '../../parts/entry-title';
import { KindIcon } from '../../parts/kind-icon';
import type { PlanBegin } from '../../parts/plan-dialog';
import { PlanDialog } from '../../parts/plan-dialog';
import { PlanRow } from '../../parts/plan-row';
import { useSaveLine } from '../../parts/use-save-line';
import { Field } from '../../ui/field';
import { useShortened } from '../../ui/use-shortened';
import { linesAtFirst } from './review-steps';
import styles from './review-page.module.css';

interface HappenedStepProps {
  review: Review;
  today: IsoDate;
  happened: string;
  onChange: (happened: string) => void;
}

/** The week as it is written down, what was planned and is not, and a line for what is missing. */
export function HappenedStep({ review, today, happened, onChange }: HappenedStepProps) {
  const { firstDate: from, lastDate: to, moments, entry } = review;
  const entries = useQueryOf('listEntries', { from, to });
  const plans = useQueryOf('listPlans', { from, to, openOnly: true });
  const [changed, setChanged] = useState<PlanBegin | null>(null);
  const written = useShortened(
    (entries.data ?? []).filter(({ id }) => id !== entry),
    linesAtFirst
  );
  const missed = (plans.data ?? []).filter(({ date }) => date <= today);
  return (
    <>
      <p className={styles.sentence}>{momentsSentence(moments)}</p>
      <ul className={styles.lines}>
        {written.shown.map((one) => (
          <li key={one.id} className={styles.line}>
            <KindIcon kind={one.kind} small />
            <span className={styles.lineText}>
              {one.kind === null ? one.text.split('\n')[0] : <EntryTitle entry={one} />}
            </span>
            <span className={styles.quiet}>{dayInMonth(one.date)}</span>
          </li>
        ))}
      </ul>
      {written.more && <div>{written.more}</div>}
      {missed.length > 0 && (
        <section>
          <h2 className={styles.group}>Planned, and not written down</h2>
          <ul>
            {missed.map((plan) => (
              <li key={plan.id}>
                <PlanRow plan={plan} today={today} dated onChange={setChanged} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <MissingLine />
      <label className={styles.label}>
        What stood out
        <textarea
          className={styles.area}
          rows={3}
          maxLength={20_000}
          value={happened}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <PlanDialog begin={changed} onClose={() => setChanged(null)} />
    </>
  );
}

function MissingLine() {
  const [text, setText] = useState('');
  const save = useSaveLine((line) => setText((now) => now || line));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '')
          void save(text.trim()).then((end) => end !== 'stays' && setText(''));
      }}
    >
      <Field
        label="Something that is missing"
        labelHidden
        placeholder="coffee with Raj on Tuesday"
        icon={<Plus size={14} strokeWidth={1.9} />}
        maxLength={maxEntryLength}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}
