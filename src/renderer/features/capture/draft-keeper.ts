/** Writes what it is given, one write at a time: the first at once, the last for sure. */
export interface DraftKeeper<Draft> {
  keep: (draft: Draft) => void;
  /** Whether what was given last is written. */
  isIdle: () => boolean;
}

/** Rests between writes, and before one that failed is tried again. */
const restMs = 250;
const retryMs = 1_000;

export function createDraftKeeper<Draft>(
  write: (draft: Draft) => Promise<unknown>
): DraftKeeper<Draft> {
  let next: { draft: Draft } | null = null;
  let isWriting = false;

  async function writeOn(): Promise<void> {
    isWriting = true;
    while (next !== null) {
      const { draft } = next;
      next = null;
      try {
        // One after the other is the point.
        // oxlint-disable-next-line no-await-in-loop
        await write(draft);
        // oxlint-disable-next-line no-await-in-loop
        await rest(restMs);
      } catch {
        // The journal may be opening again; what was typed since is newer than this.
        next ??= { draft };
        // oxlint-disable-next-line no-await-in-loop
        await rest(retryMs);
      }
    }
    isWriting = false;
  }

  return {
    keep(draft) {
      next = { draft };
      if (!isWriting) void writeOn();
    },
    isIdle: () => !isWriting
  };
}

const rest = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
