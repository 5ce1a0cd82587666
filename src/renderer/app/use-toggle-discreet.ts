import { calls } from '../api/bridge';
import { useIsDiscreet } from '../api/use-is-discreet';
import { useToast } from '../ui/toast';

/** Hides all names, or shows them again. */
export function useToggleDiscreet(): () => void {
  const isDiscreet = useIsDiscreet();
  const toast = useToast();
  return () =>
    void calls.setDiscreet({ isDiscreet: !isDiscreet }).then(
      () => toast({ text: isDiscreet ? 'Names are shown' : 'Names are hidden' }),
      ({ message }: Error) => toast({ text: message, tone: 'problem' })
    );
}
