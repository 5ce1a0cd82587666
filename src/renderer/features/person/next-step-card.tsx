import type { PersonId } from '../../../domain/people/ids';
import { Button } from '../../ui/button';
import type { NextStep } from './next-step';
import styles from './next-step-card.module.css';
import { useBegin } from './use-begin';

/** The one thing to do next with a person. */
export function NextStepCard({ person, step }: { person: PersonId; step: NextStep }) {
  const begin = useBegin(person);
  return (
    <section className={styles.card} aria-labelledby="next-step">
      <p className={styles.label}>Next step</p>
      <h2 id="next-step" className={styles.title}>
        {step.title}
      </h2>
      <p className={styles.reason}>{step.reason}</p>
      <div className={styles.actions}>
        <Button look="lamp" onPress={() => begin(step.main)}>
          {step.main.label}
        </Button>
        <Button look="ghost" onPress={() => begin(step.other)}>
          {step.other.label}
        </Button>
      </div>
    </section>
  );
}
