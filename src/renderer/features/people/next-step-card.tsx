import { calls } from '../../api/bridge';
import { Button } from '../../ui/button';
import type { NextStep } from './next-step';
import styles from './next-step-card.module.css';

/** The one thing to do next with a person. */
export function NextStepCard({ step }: { step: NextStep }) {
  const capture = (text: string) => () => void calls.openCapture({ text });
  return (
    <section className={styles.card} aria-labelledby="next-step">
      <p className={styles.label}>Next step</p>
      <h2 id="next-step" className={styles.title}>
        {step.title}
      </h2>
      <p className={styles.reason}>{step.reason}</p>
      <div className={styles.actions}>
        <Button look="lamp" onPress={capture(step.main.line)}>
          {step.main.label}
        </Button>
        <Button look="ghost" onPress={capture(step.other.line)}>
          {step.other.label}
        </Button>
      </div>
    </section>
  );
}
