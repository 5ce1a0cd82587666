import { calls } from '../../api/bridge';
import { Button } from '../../ui/button';
import type { NextStep } from './next-step';
import styles from './next-step-card.module.css';

/** The one thing to do next with a person. */
export function NextStepCard({ step }: { step: NextStep }) {
  return (
    <section className={styles.card} aria-labelledby="next-step">
      <p className={styles.label}>Next step</p>
      <h2 id="next-step" className={styles.title}>
        {step.title}
      </h2>
      <p className={styles.reason}>{step.reason}</p>
      <div className={styles.actions}>
        <Button look="lamp" onPress={() => startLine(step.main.line)}>
          {step.main.label}
        </Button>
        <Button look="ghost" onPress={() => startLine(step.other.line)}>
          {step.other.label}
        </Button>
      </div>
    </section>
  );
}

const startLine = (text: string): void => void calls.openCapture({ text });
