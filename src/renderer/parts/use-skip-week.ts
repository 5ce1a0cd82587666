import type { KeptPause } from '../../contract/goals';
import { calls } from '../api/bridge';
import { useUndo } from '../api/undo';
import { useQueryOf } from '../api/use-query-of';
import { useToast } from '../ui/toast';

interface SkipWeek {
  /** The pause that takes the whole week in; undefined: none does. */
  pause: KeptPause | undefined;
  /** Lets this week neither count nor break anything. */
  skip: () => void;
}

/** Whether this week is skipped, and to skip it; null while it is not known. */
export function useSkipWeek(): SkipWeek | null {
  const { data: pauses } = useQueryOf('listPauses', {});
  const { data: rule } = useQueryOf('readWeekRule', {}, { daily: true });
  const { pushUndo } = useUndo();
  const toast = useToast();
  if (!pauses || !rule) return null;
  const { firstDate: fromDate, lastDate: toDate } = rule;
  return {
    pause: pauses.find((one) => one.fromDate <= fromDate && one.toDate >= toDate),
    skip: () =>
      void calls
        .addPause({ fromDate, toDate, kind: 'other', name: null })
        .then(({ id }) => pushUndo('This week is skipped', () => calls.removePause({ id })))
        .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }))
  };
}
