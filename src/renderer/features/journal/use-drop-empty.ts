import { useEffect, useEffectEvent } from 'react';
import { calls } from '../../api/bridge';
import type { EntryId } from '../../../domain/people/ids';

/** Takes away an entry that is left without a word in it; nothing else of it is ever taken. */
export function useDropEmpty(id: EntryId, text: string, flush: () => Promise<void>): void {
  const dropEmpty = useEffectEvent(async () => {
    if (text.trim() !== '') return;
    await flush();
    // Whether it is really empty is decided where it is kept.
    await calls.dropEmptyEntry({ id }).catch(() => undefined);
  });
  useEffect(() => {
    let isLeft = false;
    const cleanup = () => {
      isLeft = true;
      // React mounts twice while developing: only who is gone for good is dropped.
      setTimeout(() => isLeft && void dropEmpty());
    };
    return cleanup;
  }, []);
}
