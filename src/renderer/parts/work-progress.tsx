import { useEffect, useState } from 'react';
import { Button } from '../ui/button';
import styles from './work-progress.module.css';

/** Shorter work needs no word. */
const patienceMs = 600;
const everyMs = 300;

interface WorkProgressProps<Progress> {
  /** What the bar is of, for who does not see it. */
  label: string;
  /** Asks how far it is; null: nothing is under way. */
  ask: () => Promise<Progress | null>;
  words: (progress: Progress) => string;
  /** Whether it is being called off. */
  isStopping: boolean;
  onStop: () => void;
}

/** How far long work is, and the way out of it; nothing while it may still be short. */
export function WorkProgress<Progress extends { done: number; of: number }>({
  label,
  ask,
  words,
  isStopping,
  onStop
}: WorkProgressProps<Progress>) {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    let next: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const askAgain = async () => {
      const answer = await ask().catch(() => null);
      if (isGone) return;
      setProgress(answer);
      next = setTimeout(() => void askAgain(), everyMs);
    };
    next = setTimeout(() => void askAgain(), patienceMs);
    return () => {
      isGone = true;
      clearTimeout(next);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the way to ask stays the same
  }, []);
  if (progress === null) return null;
  return (
    <div className={styles.progress} role="status">
      <progress
        aria-label={label}
        className={styles.bar}
        {...(progress.of > 0 && { value: progress.done, max: progress.of })}
      />
      <p>{words(progress)}</p>
      <Button size="small" busy={isStopping} onPress={onStop}>
        Call it off
      </Button>
    </div>
  );
}
