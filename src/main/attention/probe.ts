/** Finds out one thing about the desktop. Null: it cannot be told here. @throws Error when the desktop does not say */
export type Probe<T> = () => Promise<T | null>;

/** The system keeps it from programs that nobody gave leave. */
export class NotAllowed extends Error {}

type WhyUnknown = 'no answer' | 'cannot be told here' | 'Hallway may not read it';

/** Longer than any part of a probe waits; who waits for all of them waits for this at most. */
const limitMs = 5_000;

/**
 * A probe that never throws and never hangs: what it cannot tell is null, which silences nothing.
 * `onUnknown` hears of it once, and again only after an answer in between.
 */
export function failsOpen<T>(
  probe: Probe<T>,
  onUnknown: (why: WhyUnknown) => void,
  ms = limitMs
): Probe<T> {
  let isUnknown = false;
  return async () => {
    const answer = await within(ms, probe);
    if (answer.value === null && !isUnknown) onUnknown(answer.why);
    isUnknown = answer.value === null;
    return answer.value;
  };
}

interface Answer<T> {
  value: T | null;
  why: WhyUnknown;
}

async function within<T>(ms: number, probe: Probe<T>): Promise<Answer<T>> {
  let timer: NodeJS.Timeout | undefined;
  const none: Answer<T> = { value: null, why: 'no answer' };
  const silence = new Promise<Answer<T>>((resolve) => {
    timer = setTimeout(() => resolve(none), ms);
  });
  const asked = probe().then(
    (value): Answer<T> => ({ value, why: 'cannot be told here' }),
    (error: unknown): Answer<T> =>
      error instanceof NotAllowed ? { value: null, why: 'Hallway may not read it' } : none
  );
  try {
    return await Promise.race([asked, silence]);
  } finally {
    clearTimeout(timer);
  }
}
