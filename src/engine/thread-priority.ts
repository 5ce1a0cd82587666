import { constants, setPriority } from 'node:os';

/**
 * Lets windows and the journal go first on a busy machine. Linux knows priorities of single threads;
 * elsewhere this would hold back the whole process.
 */
export function stepBack(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Then it is only less smooth.
  }
}
