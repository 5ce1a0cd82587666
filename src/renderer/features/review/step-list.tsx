import { Meter } from '../../parts/meter';
import { reviewSteps, stepName } from './review-steps';
import styles from './step-list.module.css';

interface StepListProps {
  /** The place of the step one is at; past the last when all are done. */
  current: number;
  /** The week after has begun. */
  isLate: boolean;
  onGo: (step: number) => void;
}

/** The five steps, each a small door that fills when it is behind one. */
export function StepList({ current, isLate, onGo }: StepListProps) {
  return (
    <ol className={styles.steps} aria-label="Steps">
      {reviewSteps.map(({ name, seconds }, place) => (
        <li key={name}>
          <button
            type="button"
            className={styles.step}
            data-done={place < current || undefined}
            aria-current={place === current ? 'step' : undefined}
            onClick={() => onGo(place)}
          >
            <Meter share={place < current ? 1 : 0} width={16} height={20} stroke={1.5} />
            <span className={styles.name}>{stepName(place, isLate)}</span>
            {place < current && <span className="sr">, done</span>}
            {place >= current && <span className={styles.time}>{seconds} s</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
