const clearLine = '\r\u001B[K';

/** In a line of its own, each time anew. */
const say = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`${clearLine}${text}`);
};

interface LongWork<Progress> {
  /** Asks how far it is; null: nothing is under way. */
  ask: () => Promise<Progress | null>;
  words: (progress: Progress) => string;
  /** Calls it off, in good order. */
  stop: () => Promise<unknown>;
}

const everyMs = 250;

/**
 * Says how far long work is, in a line of its own that goes when it is done, where a person sees the
 * error stream. Ctrl+C calls the work off in good order; a second time ends the program at once.
 */
export async function withProgress<T, Progress>(
  work: () => Promise<T>,
  { ask, words, stop }: LongWork<Progress>
): Promise<T> {
  const stopOnce = (): void => void stop();
  process.once('SIGINT', stopOnce);
  const asking = setInterval(() => {
    void ask().then((progress) => say(progress === null ? '' : words(progress)));
  }, everyMs);
  try {
    return await work();
  } finally {
    clearInterval(asking);
    process.off('SIGINT', stopOnce);
    say('');
  }
}
