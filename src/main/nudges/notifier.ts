import { cleanNotification, type NotificationWords } from './clean-notification';
import type { NotificationDaemon } from './notification-daemon';
import type { NotificationWay, Outcome } from './notification-way';

/** Puts words on the desktop, once at most. Never throws and never hangs. */
export interface Notifier {
  /** What became of it, as far as the desktop tells. `onClick` is null for words that lead nowhere. */
  show: (words: NotificationWords, onClick: (() => void) | null) => Promise<Outcome>;
}

export interface NotifierParts {
  readDaemon: () => Promise<NotificationDaemon>;
  /** Hears of a click. */
  desktop: NotificationWay;
  /** The way out for all others, and where the desktop's own is refused. */
  program: NotificationWay;
  onFailure: (error: unknown) => void;
}

/** Asks the daemon first: one that hangs would have Electron wait with it. */
export function createNotifier(parts: NotifierParts): Notifier {
  return {
    async show(words, onClick) {
      const daemon = await parts.readDaemon();
      if (daemon.state === 'silent') {
        parts.onFailure(new Error('The notification daemon does not answer.'));
        return 'refused';
      }
      const clean = cleanNotification(words, daemon.hasMarkup);
      const ways = onClick && daemon.tellsClicks ? [parts.desktop, parts.program] : [parts.program];
      for (const way of ways) {
        const outcome = await way.show(clean, onClick ?? leadsNowhere);
        if (outcome !== 'refused') return outcome;
      }
      return 'refused';
    }
  };
}

const leadsNowhere = (): void => undefined;
