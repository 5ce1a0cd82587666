import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { JournalError } from '../../../contract/errors';
import type { CallInput, CallOutput } from '../../api/bridge';
import { calls } from '../../api/bridge';
import { useKeptMutations } from '../../api/use-kept-mutations';
import { importWork } from '../../parts/import-work';
import { smallPicture } from '../../parts/picture-file';
import { painted } from '../../ui/painted';
import { useToast } from '../../ui/toast';
import { doneWords } from './import-words';

type Files = CallInput<'readImportPhotos'>;
type Painted = NonNullable<CallInput<'applyImport'>['photos']>;

/** An import, with how many of its pictures could not be read. */
type Imported = CallOutput<'applyImport'> & { unread: number };

/** The last import, also one that was begun before the page was left and come back to. */
interface ApplyImport {
  start: (files: Files & { pictures: number }) => void;
  isPending: boolean;
  data: Imported | undefined;
  error: JournalError | null;
  /** Forgets what came of it. */
  reset: () => void;
}

const mutationKey = [importWork, 'apply'];

/** Whether one is on the page, which shows what came of it. */
const here = ['kept', 'import-here'];

/** Brings files in; so many pictures come with them, and are painted anew here (decisions 0016 and 0024). */
export function useApplyImport(): ApplyImport {
  const client = useQueryClient();
  const toast = useToast();
  useEffect(() => {
    client.setQueryData(here, true);
    return () => void client.setQueryData(here, false);
  }, [client]);
  const isAway = () => client.getQueryData(here) === false;
  const { mutate } = useMutation<Imported, JournalError, Files & { pictures: number }>({
    mutationKey,
    async mutationFn({ pictures, ...files }) {
      await painted();
      const found = pictures === 0 ? [] : await calls.readImportPhotos(files);
      const photos = await paintedPhotos(found);
      const done = await calls.applyImport({ ...files, photos });
      return { ...done, unread: found.length - photos.length };
    },
    onSuccess: (done) => {
      if (isAway()) toast({ text: doneWords(done) });
    },
    onError: ({ message }) => {
      if (isAway()) toast({ text: message, tone: 'problem' });
    }
  });
  const { states, forget } = useKeptMutations<Imported>(mutationKey);
  const last = states.at(-1);
  return {
    start: mutate,
    isPending: last?.status === 'pending',
    data: last?.data,
    error: last?.error ?? null,
    reset: forget
  };
}

/** One after the other, so that the page stays awake; a picture that cannot be decoded is left out. */
async function paintedPhotos(found: CallOutput<'readImportPhotos'>): Promise<Painted> {
  const painted: Painted = [];
  for (const { source, line, picture } of found) {
    const small = await smallPicture(new Blob([picture])).catch(() => null);
    if (small !== null) painted.push({ source, line, picture: small });
  }
  return painted;
}
