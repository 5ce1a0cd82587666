import type { ImportId } from '../../../domain/people/ids';
import { useNavigation } from '../../api/navigation';
import { useCommand } from '../../api/use-command';
import type { ImportCounts } from '../../../contract/transfer';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Problem } from '../../ui/problem';
import { useToast } from '../../ui/toast';
import { counted } from '../../parts/day-words';
import { wholeNumber } from '../../ui/format';
import styles from './import-done.module.css';
import { doneWords, undoneWords } from './import-words';
import { Refusals } from './refusals';

interface ImportDoneProps {
  result: ImportCounts & { id: ImportId | null; photos?: number | undefined; unread: number };
  onAgain: () => void;
  onUndone: () => void;
}

/** After an import: what came of it, the people, and the way back. */
export function ImportDone({ result, onAgain, onUndone }: ImportDoneProps) {
  const { go } = useNavigation();
  const toast = useToast();
  const undo = useCommand('undoImport');
  const { id } = result;
  return (
    <div className={styles.done} role="status">
      <EmptyState
        title={doneWords(result)}
        drawing={<Drawing />}
        action={
          <>
            {id !== null && (
              <Button
                busy={undo.isPending}
                onPress={() =>
                  undo.mutate(
                    { id },
                    {
                      onSuccess: (done) => {
                        toast({ text: undoneWords(done) });
                        onUndone();
                      }
                    }
                  )
                }
              >
                Undo
              </Button>
            )}
            <Button onPress={onAgain}>Import more</Button>
            <Button look="lamp" onPress={() => go({ name: 'people' })}>
              See people
            </Button>
          </>
        }
      >
        {result.same > 0
          ? `${wholeNumber(result.same)} more were here already, as they are in the files.`
          : 'Who would you like to know better?'}
      </EmptyState>
      {undo.error !== null && (
        <Problem title="The import could not be undone." error={undo.error} />
      )}
      {result.unread > 0 && (
        <p className={styles.unread}>
          {counted(result.unread, 'picture')} in the files could not be read and{' '}
          {result.unread === 1 ? 'was' : 'were'} left out.
        </p>
      )}
      <Refusals refused={result.refused} />
    </div>
  );
}

const Drawing = () => (
  <svg width="160" height="92" viewBox="0 0 160 92" aria-hidden="true">
    <path d="M10 78H150" stroke="var(--line-2)" />
    <path d="M40 78V62A12 12 0 0 1 64 62V78Z" fill="var(--av-3)" />
    <path d="M68 78V62A12 12 0 0 1 92 62V78Z" fill="var(--av-1)" />
    <path d="M96 78V62A12 12 0 0 1 120 62V78Z" fill="var(--av-7)" />
  </svg>
);
