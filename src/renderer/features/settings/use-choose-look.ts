import { useQueryClient } from '@tanstack/react-query';
import type { CallInput } from '../../api/bridge';
import { useCommand } from '../../api/use-command';
import { useToast } from '../../ui/toast';

/** Chooses how the app looks on this machine; `asked` is what was asked for while it is on its way. */
export function useChooseLook<Name extends 'setTheme' | 'setDensity'>(name: Name) {
  const queries = useQueryClient();
  const toast = useToast();
  const { mutate, variables, isPending } = useCommand(name);
  return {
    asked: isPending ? variables : undefined,
    choose: (input: CallInput<Name>) =>
      mutate(input, {
        onSuccess: () => void queries.invalidateQueries({ queryKey: ['readDesktop'] }),
        onError: ({ message }) => toast({ text: message, tone: 'problem' })
      })
  };
}
