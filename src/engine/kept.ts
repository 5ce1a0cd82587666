/** Something of the journal that is read once and kept until it has changed. */
export interface Kept<Value> {
  /** As it is now; whoever asks while it is being read gets the same. */
  read: () => Promise<Value>;
  /** It has changed. */
  forget: () => void;
}

/** Keeps what `readAnew` answers; a failure is not kept. */
export function keep<Value>(readAnew: () => Promise<Value>): Kept<Value> {
  let kept: Promise<Value> | null = null;
  return {
    read() {
      if (kept !== null) return kept;
      const reading = readAnew().catch((error: unknown) => {
        if (kept === reading) kept = null;
        throw error;
      });
      return (kept = reading);
    },
    forget() {
      kept = null;
    }
  };
}
