import { calls } from '../../api/bridge';
import type { CallInput } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import type { EntryPage } from '../../../contract/entry';
import { useAttempt } from './use-attempt';

export type FactsChange = CallInput<'changeEntry'>['facts'];

/** Changes facts of an entry; the version kept before takes the change back. */
export function useChangeEntry(id: EntryPage['id']): (said: string, facts: FactsChange) => void {
  const attempt = useAttempt();
  const { pushUndo } = useUndo();
  return (said, facts) => {
    attempt(async () => {
      const { version } = await calls.changeEntry({ id, facts });
      pushUndo(said, () => calls.restoreVersion({ id, version }));
    });
  };
}
