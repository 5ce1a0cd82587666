import { calls } from '../../api/bridge';
import type { CallInput } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import type { EntryPage } from '../../../contract/entry';
import { useToast } from '../../ui/toast';

export type FactsChange = CallInput<'changeEntry'>['facts'];

/** Changes facts of an entry; the version kept before takes the change back. */
export function useChangeEntry(id: EntryPage['id']): (said: string, facts: FactsChange) => void {
  const toast = useToast();
  const { pushUndo } = useUndo();
  return (said, facts) => {
    calls.changeEntry({ id, facts }).then(
      ({ version }) => pushUndo(said, () => calls.restoreVersion({ id, version })),
      ({ message }: Error) => toast({ text: message, tone: 'problem' })
    );
  };
}
