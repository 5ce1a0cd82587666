import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import { useToast } from '../../ui/toast';
import { smallPicture } from '../../parts/picture-file';
import type { Person } from './person-field';

/** Puts a picture in its place or takes it away (null), with undo; what goes wrong is said. */
export function useChangePhoto(person: Person): (file: File | null) => Promise<void> {
  const { pushUndo } = useUndo();
  const toast = useToast();
  const { id } = person;
  return async (file) => {
    try {
      const picture = file && (await smallPicture(file));
      const { before } = await calls.changePhoto({ id, picture });
      pushUndo(file ? 'Photo added' : 'Photo removed', () =>
        calls.changePhoto({ id, picture: before && new Uint8Array(before) })
      );
    } catch (error) {
      toast({ text: error instanceof Error ? error.message : String(error), tone: 'problem' });
    }
  };
}
