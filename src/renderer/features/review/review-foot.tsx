import { Copy } from 'lucide-react';
import { useQueryOf } from '../../api/use-query-of';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import styles from './review-page.module.css';
import { reviewSteps, timeLeft, timeTaken } from './review-steps';

interface ReviewFootProps {
  step: number;
  isDone: boolean;
  seconds: number;
  busy: boolean;
  onCopy: () => void;
  onOpen: () => void;
  onBack: () => void;
  onContinue: () => void;
}

/** What the keys do, how long it still takes, and the way on. */
export function ReviewFoot(props: ReviewFootProps) {
  const { step, isDone, seconds, busy, onCopy, onOpen, onBack, onContinue } = props;
  const { data: standing } = useQueryOf('readStanding', {}, { enabled: isDone });
  if (isDone)
    return (
      <footer className={styles.foot}>
        {standing?.showsStreak && standing.streak > 0 && (
          <span>
            <b>{standing.streak === 1 ? 'One week' : `${standing.streak} weeks`}</b> running
          </span>
        )}
        <span className={styles.end}>{timeTaken(seconds)}</span>
        <Button look="ghost" onPress={onOpen}>
          Open entry
        </Button>
        <Button icon={<Copy size={14} strokeWidth={1.9} />} onPress={onCopy}>
          Copy as Markdown
        </Button>
        <Button look="lamp" onPress={onContinue}>
          Close the week
        </Button>
      </footer>
    );
  const isLast = step === reviewSteps.length - 1;
  return (
    <footer className={styles.foot}>
      {step === 1 || step === 2 ? (
        <span className={styles.keys}>
          <Kbd keys={['1', '2', '3']} /> choose <Kbd keys={['J', 'K']} /> move
        </span>
      ) : (
        <span className={styles.keys}>
          <Kbd keys={['Esc']} /> keeps it for later
        </span>
      )}
      <span className={styles.end}>{timeLeft(step)}</span>
      <Button isDisabled={step === 0} onPress={onBack}>
        Back
      </Button>
      <Button look="lamp" busy={busy} onPress={onContinue}>
        {isLast ? 'Finish' : 'Continue'}
        <Kbd keys={['Enter']} onButton />
      </Button>
    </footer>
  );
}
