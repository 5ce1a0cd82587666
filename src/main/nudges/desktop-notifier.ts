import type { NotificationWords } from './clean-notification';
import { outcomeWithin, usualLimitMs, type NotificationWay } from './notification-way';

/** What may become of a notification. */
export interface NotificationEvents {
  onShow: () => void;
  onClick: () => void;
  onClose: () => void;
  onFailed: () => void;
}

/** Makes one that is shown when told so. */
export type MakeNotification = (
  words: NotificationWords,
  events: NotificationEvents
) => { show: () => void };

/** How many on the screen or in the desktop's list of old ones still answer a click. */
const mostKept = 20;

/**
 * Notifications by Electron itself, which hears of a click on every system. On Linux it waits for
 * the daemon, up to 25 s, with all windows standing still: the daemon is to be asked first whether
 * it answers (notification-daemon.ts).
 */
export function createDesktopNotifier(
  make: MakeNotification,
  onFailure: (error: unknown) => void,
  limitMs = usualLimitMs
): NotificationWay {
  // One that nobody holds is collected, and with it who listens for its click.
  const kept = new Set<object>();

  function show(words: NotificationWords, onClick: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const letGo = (): void => void kept.delete(made);
      const made = make(words, {
        onShow: resolve,
        onFailed() {
          letGo();
          reject(new Error('The desktop did not take the notification.'));
        },
        onClick() {
          letGo();
          onClick();
        },
        onClose: letGo
      });
      kept.add(made);
      for (const oldest of kept) if (kept.size > mostKept) kept.delete(oldest);
      made.show();
    });
  }

  return {
    show: (words, onClick) =>
      outcomeWithin(limitMs, async () => await show(words, onClick), onFailure)
  };
}
