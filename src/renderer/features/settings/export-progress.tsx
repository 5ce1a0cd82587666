import { calls, type CallOutput } from '../../api/bridge';
import { useCommand } from '../../api/use-command';
import { WorkProgress } from '../../parts/work-progress';
import { wholeNumber } from '../../ui/format';
import styles from './export-row.module.css';

type Progress = NonNullable<CallOutput<'readExportProgress'>>;

/** How far a long export is, and the way out of it. */
export function ExportProgress() {
  const { mutate, isPending } = useCommand('cancelExport');
  return (
    <div className={styles.problem}>
      <WorkProgress
        label="Export"
        ask={() => calls.readExportProgress({})}
        words={words}
        isStopping={isPending}
        onStop={() => mutate({})}
      />
    </div>
  );
}

function words({ unit, done, of }: Progress): string {
  if (unit === 'kilobyte') return `${wholeNumber(done)} kB written`;
  return of === 0
    ? 'Looking through the folder'
    : `${wholeNumber(done)} of ${wholeNumber(of)} pages`;
}
