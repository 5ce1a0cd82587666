import { Lightbulb } from 'lucide-react';
import type { Review, ReviewDraft } from '../../../contract/review';
import { momentsSentence } from '../../../domain/review/review-markdown';
import { useQueryOf } from '../../api/use-query-of';
import { monthHeading } from '../../parts/day-words';
import { useShortened } from '../../ui/use-shortened';
import { linesAtFirst } from './review-steps';
import styles from './review-page.module.css';

interface LearnedStepProps {
  review: Review;
  draft: ReviewDraft;
  onChange: (changes: Partial<ReviewDraft>) => void;
}

/** What was learned in the week, what is to be added, and in the first review of a month the month before. */
export function LearnedStep({ review, draft, onChange }: LearnedStepProps) {
  const { firstDate: from, lastDate: to, month, entry } = review;
  const entries = useQueryOf('listEntries', { from, to });
  const learnings = (entries.data ?? [])
    .filter(({ id }) => id !== entry)
    .flatMap((one) => one.learnings);
  const { shown, more } = useShortened(learnings, linesAtFirst);
  return (
    <>
      {learnings.length > 0 && (
        <ul className={styles.lines}>
          {shown.map(({ id, text, person }) => (
            <li key={id} className={styles.line}>
              <Lightbulb size={14} strokeWidth={1.9} aria-hidden />
              <span className={styles.lineText}>{text}</span>
              {person !== null && <span className={styles.quiet}>{person.name}</span>}
            </li>
          ))}
        </ul>
      )}
      {more && <div>{more}</div>}
      <label className={styles.label}>
        What else you learned, one line each
        <textarea
          className={styles.area}
          rows={4}
          maxLength={20_000}
          placeholder="Legal is hiring for the new contracts"
          value={draft.learned}
          onChange={(event) => onChange({ learned: event.target.value })}
        />
      </label>
      {month !== null && (
        <section className={styles.month}>
          <h2>{monthHeading(month.month, to)}, looking back</h2>
          <p className={styles.sentence}>{momentsSentence(month.moments, 'month')}</p>
          <label className={styles.label}>
            Who did you come to know, and what would you do again?
            <textarea
              className={styles.area}
              rows={3}
              maxLength={20_000}
              value={draft.monthText}
              onChange={(event) => onChange({ monthText: event.target.value })}
            />
          </label>
        </section>
      )}
    </>
  );
}
