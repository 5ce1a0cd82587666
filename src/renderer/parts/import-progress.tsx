import { calls, type CallOutput } from '../api/bridge';
import { useCommand } from '../api/use-command';
import { wholeNumber } from '../ui/format';
import { WorkProgress } from './work-progress';

type Progress = NonNullable<CallOutput<'readImportProgress'>>;

/** How far a long import or its undo is, and the way out of it. */
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
  const people = `${wholeNumber(done)} of ${wholeNumber(of)} people`;
  if (stage === 'writing') return `${people} written`;
  return of === 0 ? 'Looking at what was imported' : `${people} taken back`;
}
