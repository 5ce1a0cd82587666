import type { NotificationWords } from './clean-notification';

/** `refused`: surely not shown, so that another way may try. `unclear`: it may be on the screen or come later, so that none may. */
export type Outcome = 'shown' | 'refused' | 'unclear';

/** One way of putting words on the desktop. Never throws and never hangs; one that fails says nothing about the next. */
export interface NotificationWay {
  /** `words` are clean. A way that cannot hear of a click never calls `onClick`. */
  show: (words: NotificationWords, onClick: () => void) => Promise<Outcome>;
}

/** Who has not answered by then is not going to. */
export const usualLimitMs = 5_000;

/** What `work` comes to; `unclear` when that takes longer than the limit, `refused` when it fails. */
export async function outcomeWithin(
  limitMs: number,
  work: () => Promise<void>,
  onFailure: (error: unknown) => void
): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => {
      onFailure(new Error('Nobody said what became of a notification.'));
      resolve('unclear');
    }, limitMs);
  });
  const done = work().then(
    (): Outcome => 'shown',
    (error: unknown): Outcome => {
      onFailure(error);
      return 'refused';
    }
  );
  try {
    return await Promise.race([done, silence]);
  } finally {
    clearTimeout(timer);
  }
}
