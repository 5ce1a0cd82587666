/** One act and how it is taken back. */
export interface UndoStep {
  readonly key: number;
  /** What was done, as the message says it: `Entry deleted`. */
  readonly label: string;
  readonly undo: () => unknown;
}

/** What can be taken back in a window, newest last. */
export interface UndoSteps {
  readonly push: (label: string, undo: () => unknown) => UndoStep;
  /** The newest step, which is then not there any more; undefined when nothing is left. */
  readonly takeLast: () => UndoStep | undefined;
  /** Whether the step was still there; it is not any more. */
  readonly take: (step: UndoStep) => boolean;
  /** Puts back a step whose undoing failed. */
  readonly putBack: (step: UndoStep) => void;
}

/** More than anybody goes back one by one. */
const mostSteps = 50;

export function createUndoSteps(): UndoSteps {
  const steps: UndoStep[] = [];
  let key = 0;
  const add = (step: UndoStep): void => {
    steps.push(step);
    steps.splice(0, steps.length - mostSteps);
  };
  return {
    push(label, undo) {
      const step = { key: ++key, label, undo };
      add(step);
      return step;
    },
    takeLast: () => steps.pop(),
    take(step) {
      const at = steps.findIndex((one) => one.key === step.key);
      if (at >= 0) steps.splice(at, 1);
      return at >= 0;
    },
    putBack(step) {
      add(step);
      steps.sort((a, b) => a.key - b.key);
    }
  };
}
