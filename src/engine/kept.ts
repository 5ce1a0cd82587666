/** Something of the journal that is read once and kept until it has changed. */
export interface Kept<Value> {
  /** As it is now; whoever asks while it is being read gets the same. */
  read: () => Promise<Value>;
  /** It has changed. */
  forget: () => void;
  /** Reads it again and meanwhile keeps what there is; nothing to do when nothing is kept. */
  renew: () => void;
}

/** Keeps what `readAnew` answers; a failure is not kept. */
export function keep<Value>(readAnew: () => Promise<Value>): Kept<Value> {
  let kept: Promise<Value> | null = null;
  const start = (): Promise<Value> => {
    const reading = readAnew().catch((error: unknown) => {
      if (kept === reading) kept = null;
      throw error;
    });
    return reading;
  };
  return {
    read: () => (kept ??= start()),
    forget() {
      kept = null;
    },
    renew() {
      const before = kept;
      if (before === null) return;
      const after = start();
      after
        // Forgotten meanwhile: who changed it wants it newer than this.
        .then(() => (kept = kept === before ? after : kept))
        .catch(() => undefined);
    }
  };
}
