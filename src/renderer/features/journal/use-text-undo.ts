import { useEffect, useEffectEvent, useRef } from 'react';
import type { EntryId } from '../../../domain/people/ids';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import type { Autosave } from './use-autosave';

/** Makes one step to take back of what was written since the field was last left; to be called when it is left. */
export function useTextUndo(id: EntryId, text: string, autosave: Autosave): () => void {
  const { keepUndo } = useUndo();
  const left = useRef(text);
  const leave = (): void => {
    const before = left.current;
    left.current = text;
    if (before === text) return;
    keepUndo('Text of the entry', async () => {
      await autosave.flush();
      const versions = await calls.listVersions({ id });
      const version = versions.find((one) => one.text === before);
      // Whom a name meant then is known by the version only.
      if (version) await calls.restoreVersion({ id, version: version.id });
      else await calls.editEntry({ id, text: before });
      autosave.forget();
      left.current = before;
    });
  };
  const latest = useEffectEvent(leave);
  useEffect(() => () => latest(), []);
  return leave;
}
