import type { EntryId } from '../../../domain/people/ids';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import { useCommand } from '../../api/use-command';
import { useToast } from '../../ui/toast';

/** Moves an entry to the trash and goes on to the next one; the message brings it back. */
export function useDeleteEntry(
  onChoose: (id: EntryId | null) => void
): (id: EntryId, next: EntryId | null) => void {
  const { mutate: trash } = useCommand('deleteEntry');
  const toast = useToast();
  const { pushUndo } = useUndo();
  return (id, next) =>
    trash(
      { id },
      {
        onSuccess: () => {
          onChoose(next);
          pushUndo('Entry deleted', async () => {
            await calls.restoreEntry({ id });
            onChoose(id);
          });
        },
        onError: ({ message }) => toast({ text: message, tone: 'problem' })
      }
    );
}
