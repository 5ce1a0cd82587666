import type { CallInput } from '../api/bridge';
import { calls } from '../api/bridge';
import { useUndo } from '../api/undo';
import { useToast } from '../ui/toast';

type Changes = CallInput<'changeNudgeChoices'>;

/** Changes when and about what nudges come; taken back, all of it is as it was. */
export function useChangeNudges(): (said: string, changes: Changes) => void {
  const { pushUndo } = useUndo();
  const toast = useToast();
  return (said, changes) => {
    calls
      .changeNudgeChoices(changes)
      .then(({ before }) => pushUndo(said, () => calls.changeNudgeChoices(before)))
      .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  };
}
