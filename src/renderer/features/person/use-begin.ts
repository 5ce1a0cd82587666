import type { PersonId } from '../../../domain/people/ids';
import { calls } from '../../api/bridge';
import { useNavigation } from '../../api/navigation';
import { useToast } from '../../ui/toast';
import type { Act } from './next-step';

/** Begins a capture line, or words that stand ready over the page of the person. */
export function useBegin(person: PersonId): (act: Act) => void {
  const { go } = useNavigation();
  const toast = useToast();
  return (act) => {
    if (act.does === 'write') go({ name: 'person', id: person, draft: act.about });
    else
      calls
        .openCapture({ text: act.line })
        .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  };
}
