/**
 * Makes work that may be asked for at any time run one at a time: what is asked for
 * while it runs is done once more afterwards, however often it was asked.
 */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;

  async function run(): Promise<void> {
    do {
      isAskedAgain = false;
      await work();
    } while (isAskedAgain);
  }

  return () => {
    if (running) isAskedAgain = true;
    else running = run().finally(() => (running = null));
    return running;
  };
}
