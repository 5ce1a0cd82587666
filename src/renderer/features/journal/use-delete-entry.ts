import type { EntryId } from '../../../domain/people/ids';
import { useCommand } from '../../api/use-command';
import { useToast } from '../../ui/toast';

/** Moves an entry to the trash and goes on to the next one; the message brings it back. */
export function useDeleteEntry(
  onChoose: (id: EntryId | null) => void
): (id: EntryId, next: EntryId | null) => void {
  const { mutate: trash } = useCommand('deleteEntry');
  const { mutate: restore } = useCommand('restoreEntry');
  const toast = useToast();
  return (id, next) =>
    trash(
      { id },
      {
        onSuccess: () => {
          onChoose(next);
          toast({
            text: 'Entry deleted',
            undo: () => restore({ id }, { onSuccess: () => onChoose(id) })
          });
        },
        onError: ({ message }) => toast({ text: message, tone: 'problem' })
      }
    );
}
