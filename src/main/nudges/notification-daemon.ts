import { hasOwner, type SessionBus } from '../session-bus/session-bus';

/** What shows notifications on this desktop. */
export interface NotificationDaemon {
  /** `absent`: nobody has its name, though a notification may start one. `silent`: it does not answer. */
  state: 'answers' | 'absent' | 'silent';
  tellsClicks: boolean;
  /** Whether it reads a body as markup. */
  hasMarkup: boolean;
}

/** macOS and Windows have one that is part of the system, tells of clicks and knows no markup. */
export const systemDaemon: NotificationDaemon = {
  state: 'answers',
  tellsClicks: true,
  hasMarkup: false
};

/** What one can rely on: markup is escaped for one that might read it. */
const unknown = { tellsClicks: false, hasMarkup: true };

const name = 'org.freedesktop.Notifications';
const daemon = { name, path: '/org/freedesktop/Notifications', face: name };

/**
 * Asks the daemon of a Linux desktop what it can do (Desktop Notifications Specification,
 * "Protocol"). Never throws; without a bus (null) there is none.
 */
export async function readDaemon(
  bus: Pick<SessionBus, 'call'> | null
): Promise<NotificationDaemon> {
  try {
    if (!bus || !(await hasOwner(bus, name))) return { state: 'absent', ...unknown };
    const [list] = await bus.call({ ...daemon, method: 'GetCapabilities', args: [] });
    const can = new Set(Array.isArray(list) ? list : []);
    return {
      state: 'answers',
      tellsClicks: can.has('actions'),
      hasMarkup: can.has('body-markup')
    };
  } catch {
    return { state: 'silent', ...unknown };
  }
}
