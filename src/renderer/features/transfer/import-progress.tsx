import { useEffect, useState } from 'react';
import { calls } from '../../api/bridge';
import { useCommand } from '../../api/use-command';
import type { CallOutput } from '../../api/bridge';
import { Button } from '../../ui/button';
import { wholeNumber } from '../../ui/format';
import styles from './import-progress.module.css';

type Progress = NonNullable<CallOutput<'readImportProgress'>>;

/** Shorter work needs no word. */
const patienceMs = 600;
const everyMs = 300;

/** How far a long import is, and the way out of it; nothing while it may still be a short one. */
export function ImportProgress() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const { mutate, isPending } = useCommand('cancelImport');
  useEffect(() => {
    let next: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const ask = async () => {
      const answer = await calls.readImportProgress({}).catch(() => null);
      if (isGone) return;
      setProgress(answer);
      next = setTimeout(() => void ask(), everyMs);
    };
    next = setTimeout(() => void ask(), patienceMs);
    return () => {
      isGone = true;
      clearTimeout(next);
    };
  }, []);
  if (progress === null) return null;
  return (
    <div className={styles.progress} role="status">
      <progress
        aria-label="Import"
        className={styles.bar}
        {...(progress.of > 0 && { value: progress.done, max: progress.of })}
      />
      <p>{words(progress)}</p>
      <Button size="small" busy={isPending} onPress={() => mutate({})}>
        Call it off
      </Button>
    </div>
  );
}

function words({ stage, done, of }: Progress): string {
  if (stage === 'reading') return 'Reading the files';
  if (stage === 'comparing') return 'Comparing with your journal';
  return `${wholeNumber(done)} of ${wholeNumber(of)} people written`;
}
