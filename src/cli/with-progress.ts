const clearLine = '\r\u001B[K';

/** In a line of its own, each time anew; not in a terminal that cannot clear one, such as that of an editor. */
const say = (text: string): void => {
  if (process.stderr.isTTY && process.env['TERM'] !== 'dumb')
    process.stderr.write(`${clearLine}${text}`);
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

/**
 * Says what is under way, where nobody counts how far it is: at once, for such work leaves no moment to say
 * it later. Ctrl+C ends the program, and the one transaction with it.
 */
export async function withWord<T>(word: string, work: () => Promise<T>): Promise<T> {
  say(`${word}; a large journal takes a minute`);
  try {
    return await work();
  } finally {
    say('');
  }
}
