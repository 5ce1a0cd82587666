import { Notification } from 'electron';
import type { MakeNotification } from './desktop-notifier';

/** Notifications of Electron's, with our sign and without a sound. */
export const electronNotification =
  (icon: string): MakeNotification =>
  ({ title, body }, events) => {
    const made = new Notification({ title, body, icon, silent: true });
    made.on('show', events.onShow);
    made.on('click', events.onClick);
    made.on('close', events.onClose);
    made.on('failed', events.onFailed);
    return made;
  };
