import { cleanNotification, type NotificationWords } from './clean-notification';

/** Puts words on the desktop. Never throws and never hangs; one that fails says nothing about the next. */
export interface Notifier {
  /** Whether the desktop took it, as far as it tells. */
  show: (words: NotificationWords) => Promise<'shown' | 'failed'>;
}

/** What node-notifier is for us. */
export interface NotifierProgram {
  notify: (
    options: Record<string, unknown>,
    callback: (error: unknown, response: unknown) => void
  ) => unknown;
}

/** A program that has not answered by then is not going to. */
const usualLimitMs = 5_000;

/** Only the daemons of Linux desktops read markup. */
const hasMarkup = process.platform === 'linux';

/** Notifications through node-notifier, which is loaded when the first is shown. */
export function createNotifier(
  load: () => Promise<NotifierProgram>,
  icon: string,
  onFailure: (error: unknown) => void,
  limitMs = usualLimitMs
): Notifier {
  return {
    async show(words) {
      try {
        await within(limitMs, notify(await load(), cleanNotification(words, hasMarkup), icon));
        return 'shown';
      } catch (error) {
        onFailure(error);
        return 'failed';
      }
    }
  };
}

function notify(
  program: NotifierProgram,
  { title, body }: NotificationWords,
  icon: string
): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = {
      title,
      message: body,
      icon,
      // Each program has a name of its own for whom it speaks for.
      'app-name': 'Hallway',
      appID: 'Hallway',
      sound: false,
      wait: false
    };
    program.notify(options, (error) => {
      // What a program prints comes as an error too.
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('The notification program did not answer.')),
      limitMs
    );
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
