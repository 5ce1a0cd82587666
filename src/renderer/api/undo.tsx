import { createContext, use, useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useToast } from '../ui/toast';
import { useKeys } from '../ui/use-keys';
import { commandsAnswered } from './bridge';
import type { UndoStep } from './undo-steps';
import { createUndoSteps } from './undo-steps';

interface Undo {
  /**
   * Says that something was done and how it is taken back: by the message's Undo for six seconds,
   * by Mod+Z as long as it is the last one. `undo` may answer a promise; when it fails, the reason
   * is shown and the step stays. Do not use callbacks of a component in it that may be gone by then.
   */
  pushUndo: (label: string, undo: () => unknown) => void;
  /** The same without a message, for what is on the screen as it is done. */
  keepUndo: (label: string, undo: () => unknown) => void;
  /** Takes back what was done last; says so when there is nothing. */
  undoLast: () => void;
}

const UndoContext = createContext<Undo>({
  pushUndo: () => undefined,
  keepUndo: () => undefined,
  undoLast: () => undefined
});

/** How an act tells that it can be taken back. */
export const useUndo = () => use(UndoContext);

/** Keeps what can be taken back in a window, and listens for Mod+Z. Stands inside the ToastRegion. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const [steps] = useState(createUndoSteps);
  const toast = useToast();
  const takeBack = useCallback(
    async (step: UndoStep) => {
      try {
        await step.undo();
        toast({ text: `Taken back: ${step.label}` });
      } catch (error) {
        steps.putBack(step);
        toast({ text: error instanceof Error ? error.message : String(error), tone: 'problem' });
      }
    },
    [steps, toast]
  );
  const pushUndo = useCallback<Undo['pushUndo']>(
    (label, undo) => {
      const step = steps.push(label, undo);
      toast({ text: label, undo: () => void (steps.take(step) && takeBack(step)) });
    },
    [steps, takeBack, toast]
  );
  const undoLast = useCallback(async () => {
    // What was just done is on the screen before its answer says how it is taken back.
    await commandsAnswered();
    const step = steps.takeLast();
    if (step === undefined) toast({ text: 'Nothing to take back' });
    else await takeBack(step);
  }, [steps, takeBack, toast]);
  useKeys({ 'Mod+z': () => void undoLast() });
  const undo = useMemo<Undo>(
    () => ({
      pushUndo,
      keepUndo: (label, act) => void steps.push(label, act),
      undoLast: () => void undoLast()
    }),
    [pushUndo, steps, undoLast]
  );
  return <UndoContext value={undo}>{children}</UndoContext>;
}
