import { useToast } from '../../ui/toast';

/** Runs an act and says what went wrong, if something does. */
export function useAttempt(): (act: () => Promise<unknown>) => void {
  const toast = useToast();
  return (act) => {
    act().catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  };
}
