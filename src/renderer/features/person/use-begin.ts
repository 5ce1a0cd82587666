import { calls } from '../../api/bridge';
import { useToast } from '../../ui/toast';
import type { Act } from './next-step';
import { firstName } from './next-step';

/** Begins a capture line, or a letter in the person's own mail program. */
export function useBegin(name: string): (act: Act) => void {
  const toast = useToast();
  return (act) => {
    const begun =
      act.does === 'capture'
        ? calls.openCapture({ text: act.line })
        : calls.writeMail({ to: act.to, subject: '', body: `Hi ${firstName(name)},\n\n` });
    begun.catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  };
}
