import { useToast } from '../../ui/toast';

/** Lets an act run, and says why when it fails. */
export function useAct(): (act: Promise<unknown>) => void {
  const toast = useToast();
  return (act) => void act.catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
}
