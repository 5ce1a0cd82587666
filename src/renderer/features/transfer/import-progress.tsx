import { calls, type CallOutput } from '../../api/bridge';
import { useCommand } from '../../api/use-command';
import { WorkProgress } from '../../parts/work-progress';
import { wholeNumber } from '../../ui/format';

type Progress = NonNullable<CallOutput<'readImportProgress'>>;

/** How far a long import is, and the way out of it. */
export function ImportProgress() {
  const { mutate, isPending } = useCommand('cancelImport');
  return (
    <WorkProgress
      label="Import"
      ask={() => calls.readImportProgress({})}
      words={words}
      isStopping={isPending}
      onStop={() => mutate({})}
    />
  );
}

function words({ stage, done, of }: Progress): string {
  if (stage === 'reading') return 'Reading the files';
  if (stage === 'comparing') return 'Comparing with your journal';
  return `${wholeNumber(done)} of ${wholeNumber(of)} people written`;
}
