import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { JournalError } from '../../../contract/errors';
import type { ImportPreview } from '../../../contract/transfer';
import { type CallInput, calls } from '../../api/bridge';
import { useKeptMutations } from '../../api/use-kept-mutations';
import { useKeptState } from '../../api/use-kept-state';
import { painted } from '../../ui/painted';

/** The last preview, also one that was begun before the page was left and come back to. */
interface PreviewImport {
  look: (files: CallInput<'previewImport'>) => void;
  isPending: boolean;
  /** Whether it was found since the page was left. */
  isFresh: boolean;
  /** Stays while it is found anew after a decision. */
  shown: ImportPreview | null;
  error: JournalError | null;
  /** Forgets what came of it. */
  reset: () => void;
}

const mutationKey = ['import-preview'];

/** Finds out what files would do. */
export function usePreviewImport(): PreviewImport {
  const { mutate } = useMutation<ImportPreview, JournalError, CallInput<'previewImport'>>({
    mutationKey,
    async mutationFn(files) {
      await painted();
      return calls.previewImport(files);
    }
  });
  const { states, forget } = useKeptMutations<ImportPreview>(mutationKey);
  const last = states.at(-1);
  const newest = states.findLast(({ data }) => data !== undefined)?.data;
  // What was found is forgotten some minutes later, but not while somebody decides.
  const [shown, setShown] = useKeptState<ImportPreview | null>('import-preview', null);
  useEffect(() => {
    if (newest !== undefined) setShown(newest);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each
  }, [newest]);
  return {
    look: mutate,
    isPending: last?.status === 'pending',
    isFresh: newest !== undefined && newest !== shown,
    shown,
    error: last?.error ?? null,
    reset: () => {
      forget();
      setShown(null);
    }
  };
}
