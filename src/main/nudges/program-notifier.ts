import type { NotificationWords } from './clean-notification';
import { outcomeWithin, usualLimitMs, type NotificationWay } from './notification-way';

/** What node-notifier is for us. */
export interface NotifierProgram {
  notify: (
    options: Record<string, unknown>,
    callback: (error: unknown, response: unknown) => void
  ) => unknown;
}

/**
 * Notifications through node-notifier, which is loaded when the first is shown. On Linux it runs
 * notify-send, which tells of no click.
 */
export function createProgramNotifier(
  load: () => Promise<NotifierProgram>,
  icon: string,
  onFailure: (error: unknown) => void,
  limitMs = usualLimitMs
): NotificationWay {
  return {
    show: (words) =>
      outcomeWithin(limitMs, async () => await notify(await load(), words, icon), onFailure)
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
