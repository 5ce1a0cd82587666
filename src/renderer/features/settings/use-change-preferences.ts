import type { CallInput, CallOutput } from '../../api/bridge';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import { useToast } from '../../ui/toast';

type Preferences = CallOutput<'readPreferences'>;
type Changes = CallInput<'changePreferences'>;

/** Changes preferences; taken back, each is what it was, or again as usual in the region. */
export function useChangePreferences(
  before: Preferences | undefined
): (said: string, changes: Changes) => void {
  const { pushUndo } = useUndo();
  const toast = useToast();
  return (said, changes) => {
    if (before === undefined) return;
    const was: Changes = Object.fromEntries(
      before.chosen
        .filter((name) => name in changes)
        .map((name): [string, unknown] => [name, before[name]])
    );
    const unchosen: Changes = Object.fromEntries(
      Object.keys(changes)
        .filter((name) => !(name in was))
        .map((name) => [name, null])
    );
    calls
      .changePreferences(changes)
      .then(() => pushUndo(said, () => calls.changePreferences({ ...unchosen, ...was })))
      .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  };
}
