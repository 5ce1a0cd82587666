import type { PeopleChange } from '../../contract/people';
import type { PersonId } from '../../domain/people/ids';
import { calls } from '../api/bridge';
import { useUndo } from '../api/undo';
import { useToast } from '../ui/toast';

interface ChangePeople {
  /** Changes people; one undo takes all of it back. `label` says what was done. */
  change: (ids: readonly PersonId[], change: PeopleChange, label: string) => Promise<void>;
  remove: (ids: readonly PersonId[], label: string) => Promise<void>;
}

/** How the list changes people: at once, with a way back. */
export function useChangePeople(): ChangePeople {
  const { pushUndo } = useUndo();
  const toast = useToast();
  const act = async (step: Promise<{ step: string; people: number }>, label: string) => {
    try {
      const { step: id, people } = await step;
      if (people === 0) toast({ text: 'Nothing to change: it is so already' });
      else pushUndo(label, () => calls.takeBackPeopleStep({ step: id }));
    } catch (error) {
      toast({ text: error instanceof Error ? error.message : String(error), tone: 'problem' });
    }
  };
  return {
    change: (ids, change, label) => act(calls.changePeople({ ids: [...ids], change }), label),
    remove: (ids, label) => act(calls.deletePeople({ ids: [...ids] }), label)
  };
}
