import { useIsMutating, useMutation } from '@tanstack/react-query';
import type { JournalError } from '../../../contract/errors';
import type { ImportId } from '../../../domain/people/ids';
import { calls, type CallOutput } from '../../api/bridge';
import { importWork } from '../../parts/import-work';
import { useToast } from '../../ui/toast';
import { undoneWords } from './import-words';

interface UndoOfImport {
  /** Takes it back and says what came of it, also when the page was left meanwhile. */
  undo: (onDone?: () => void) => void;
  isUndoing: boolean;
}

/** Takes an import back. */
export function useUndoImport(id: ImportId | null): UndoOfImport {
  const toast = useToast();
  const mutationKey = [importWork, 'undo', id];
  const { mutate } = useMutation<CallOutput<'undoImport'>, JournalError, ImportId>({
    mutationKey,
    mutationFn: (which) => calls.undoImport({ id: which }),
    onSuccess: (done) => toast({ text: undoneWords(done) }),
    onError: ({ code, message }) =>
      toast({ text: message, ...(code !== 'cancelled' && { tone: 'problem' as const }) })
  });
  return {
    undo: (onDone) => id !== null && mutate(id, { onSuccess: () => onDone?.() }),
    isUndoing: useIsMutating({ mutationKey }) > 0
  };
}
