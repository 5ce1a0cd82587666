import type { PlanChange, WantedPlan } from '../../contract/plans';
import type { PlanId } from '../../domain/people/ids';
import { calls } from '../api/bridge';
import { useUndo } from '../api/undo';
import { useToast } from '../ui/toast';

interface PlanActs {
  /** Plans something and says so with a way back. Rejects when it was refused. */
  add: (wanted: WantedPlan, said: string) => Promise<void>;
  /** Rejects when it was refused. */
  change: (id: PlanId, change: PlanChange, said: string) => Promise<void>;
  letGo: (id: PlanId) => void;
  remove: (id: PlanId) => void;
  /** Asks where to, and writes plans there as a calendar file. */
  saveCalendar: (plans: readonly PlanId[]) => void;
}

/** What can be done with plans, each with a way back. */
export function usePlanActs(): PlanActs {
  const { pushUndo } = useUndo();
  const toast = useToast();
  const told = (act: Promise<unknown>) =>
    void act.catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  const change: PlanActs['change'] = async (id, changed, said) => {
    const { before } = await calls.changePlan({ id, change: changed });
    pushUndo(said, () => calls.changePlan({ id, change: before }));
  };
  return {
    async add(wanted, said) {
      const { id } = await calls.addPlan(wanted);
      pushUndo(said, () => calls.removePlan({ id }));
    },
    change,
    letGo: (id) => told(change(id, { state: 'let-go' }, 'Plan let go')),
    remove: (id) =>
      told(
        calls
          .removePlan({ id })
          .then(({ before }) => pushUndo('Plan taken away', () => calls.restorePlan(before)))
      ),
    saveCalendar: (plans) =>
      told(
        calls
          .savePlanCalendar({ plans: [...plans] })
          .then((saved) => saved !== null && toast({ text: `Saved as ${saved.file}` }))
      )
  };
}
