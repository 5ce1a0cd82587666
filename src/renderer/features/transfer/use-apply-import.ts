import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { JournalError } from '../../../contract/errors';
import type { CallInput, CallOutput } from '../../api/bridge';
import { calls } from '../../api/bridge';
import { smallPicture } from '../../parts/picture-file';

type Files = CallInput<'readImportPhotos'>;
type Painted = NonNullable<CallInput<'applyImport'>['photos']>;

/** An import, with how many of its pictures could not be read. */
type Imported = CallOutput<'applyImport'> & { unread: number };

/** Brings files in; so many pictures come with them, and are painted anew here (decisions 0016 and 0024). */
export const useApplyImport = (): UseMutationResult<
  Imported,
  JournalError,
  Files & { pictures: number }
> =>
  useMutation({
    async mutationFn({ pictures, ...files }) {
      const found = pictures === 0 ? [] : await calls.readImportPhotos(files);
      const photos = await paintedPhotos(found);
      const done = await calls.applyImport({ ...files, photos });
      return { ...done, unread: found.length - photos.length };
    }
  });

/** One after the other, so that the page stays awake; a picture that cannot be decoded is left out. */
async function paintedPhotos(found: CallOutput<'readImportPhotos'>): Promise<Painted> {
  const painted: Painted = [];
  for (const { source, line, picture } of found) {
    const small = await smallPicture(new Blob([picture])).catch(() => null);
    if (small !== null) painted.push({ source, line, picture: small });
  }
  return painted;
}
