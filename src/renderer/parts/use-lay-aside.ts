import type { IsoDate } from '../../domain/calendar/calendar';
import { addDays } from '../../domain/calendar/calendar';
import type { PersonId } from '../../domain/people/ids';
import { calls } from '../api/bridge';
import { useUndo } from '../api/undo';
import { useToast } from '../ui/toast';

/** `later`: a week. `not this one`: a month, in which nobody proposes them again. */
const days = { later: 7, 'not this one': 30 } as const;

/** Lays somebody aside, so that they are not proposed for a while; says so with a way back. */
export function useLayAside(
  today: IsoDate
): (person: { id: PersonId; name: string }, how: keyof typeof days) => void {
  const { pushUndo } = useUndo();
  const toast = useToast();
  return ({ id, name }, how) =>
    void calls
      .changePeople({ ids: [id], change: { set: 'later', until: addDays(today, days[how]) } })
      .then(({ step }) =>
        pushUndo(how === 'later' ? `${name}: later, in a week` : `Not ${name} this month`, () =>
          calls.takeBackPeopleStep({ step })
        )
      )
      .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
}
