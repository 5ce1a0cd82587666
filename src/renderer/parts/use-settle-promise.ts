import type { PromiseState } from '../../contract/timeline';
import type { PromiseId } from '../../domain/people/ids';
import { calls } from '../api/bridge';
import { useUndo } from '../api/undo';
import { useCommand } from '../api/use-command';
import { useToast } from '../ui/toast';

/** Keeps a promise, lets it go or opens it again, and says so with a way back. */
export function useSettlePromise(): (id: PromiseId, state: PromiseState) => void {
  const { mutate } = useCommand('settlePromise');
  const toast = useToast();
  const { pushUndo } = useUndo();
  return (id, state) =>
    mutate(
      { id, state },
      {
        onSuccess: ({ before }) =>
          pushUndo(said[state], () => calls.settlePromise({ id, state: before })),
        onError: ({ message }) => toast({ text: message, tone: 'problem' })
      }
    );
}

const said: Record<PromiseState, string> = {
  kept: 'Promise kept',
  'let-go': 'Promise let go',
  open: 'Promise open again'
};
