import { useState } from 'react';
import type { Plan, WantedPlan } from '../../contract/plans';
import type { PersonId } from '../../domain/people/ids';
import { planTitle } from '../../domain/plans/plan-title';
import { FormDialog } from '../ui/form-dialog';
import { PlanForm } from './plan-form';
import { usePlanActs } from './use-plan-acts';

/** What a plan begins with: an empty one, somebody proposed, or one to change. */
export type PlanBegin = Partial<Omit<WantedPlan, 'people'>> & {
  id?: Plan['id'];
  people?: readonly { id: PersonId; name: string }[];
  date: WantedPlan['date'];
  kind: WantedPlan['kind'];
};

interface PlanDialogProps {
  /** What it begins with; null: it is closed. */
  begin: PlanBegin | null;
  onClose: () => void;
}

/** Asks what, with whom, when, and what is the sign for it. */
export function PlanDialog({ begin, onClose }: PlanDialogProps) {
  const acts = usePlanActs();
  const [busy, setBusy] = useState(false);
  const keep = async (wanted: WantedPlan, names: readonly string[]) => {
    const title = planTitle({ kind: wanted.kind, people: names, note: wanted.note ?? null });
    setBusy(true);
    try {
      if (begin?.id === undefined) await acts.add(wanted, `Planned: ${title}`);
      else await acts.change(begin.id, wanted, `Changed: ${title}`);
      onClose();
    } finally {
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={begin?.id === undefined ? 'Plan' : 'Change the plan'}
      open={begin !== null}
      onClose={onClose}
      busy={busy}
      act={begin?.id === undefined ? 'Plan it' : 'Keep'}
      consequence="It stands on its door as planned until it is logged."
    >
      {(form) => begin !== null && <PlanForm id={form} begin={begin} onKeep={keep} />}
    </FormDialog>
  );
}
