import { useEffect, useRef } from 'react';
import type { ImportId } from '../../../domain/people/ids';
import { useNavigation } from '../../api/navigation';
import type { ImportCounts } from '../../../contract/transfer';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { counted } from '../../parts/day-words';
import { ImportProgress } from '../../parts/import-progress';
import { wholeNumber } from '../../ui/format';
import styles from './import-done.module.css';
import { doneWords } from './import-words';
import { Refusals } from './refusals';
import { useUndoImport } from './use-undo-import';

interface ImportDoneProps {
  result: ImportCounts & { id: ImportId | null; photos?: number | undefined; unread: number };
  onAgain: () => void;
  onUndone: () => void;
  /** The page was left after this was seen. */
  onGone: () => void;
}

/** After an import: what came of it, the people, and the way back. */
export function ImportDone({ result, onAgain, onUndone, onGone }: ImportDoneProps) {
  const { go } = useNavigation();
  const { id } = result;
  const { undo, isUndoing } = useUndoImport(id);
  useGone(onGone);
  return (
    <div className={styles.done} role="status">
      <EmptyState
        title={doneWords(result)}
        drawing={<Drawing />}
        action={
          <>
            {id !== null && (
              <Button busy={isUndoing} onPress={() => undo(onUndone)}>
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
      {isUndoing && <ImportProgress />}
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

/** Calls back once, when what calls it is there no more. */
function useGone(onGone: () => void): void {
  const last = useRef(onGone);
  useEffect(() => {
    last.current = onGone;
  });
  useEffect(() => () => last.current(), []);
}

const Drawing = () => (
  <svg width="160" height="92" viewBox="0 0 160 92" aria-hidden="true">
    <path d="M10 78H150" stroke="var(--line-2)" />
    <path d="M40 78V62A12 12 0 0 1 64 62V78Z" fill="var(--av-3)" />
    <path d="M68 78V62A12 12 0 0 1 92 62V78Z" fill="var(--av-1)" />
    <path d="M96 78V62A12 12 0 0 1 120 62V78Z" fill="var(--av-7)" />
  </svg>
);
