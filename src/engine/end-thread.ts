import type { Worker } from 'node:worker_threads';

/** Ends a thread that is done, or nobody waits for any more. */
export function endThread(thread: Worker): void {
  thread.removeAllListeners();
  // What it still says when it ends is of no interest to anybody.
  thread.on('error', () => undefined);
  void thread.terminate();
}
