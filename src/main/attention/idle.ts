import { onSessionBus } from '../session-bus/ask-bus';

const mutter = {
  name: 'org.gnome.Mutter.IdleMonitor',
  path: '/org/gnome/Mutter/IdleMonitor/Core',
  face: 'org.gnome.Mutter.IdleMonitor'
};

/**
 * How long nobody has touched a Wayland session: only GNOME tells it to a program that does not
 * watch all the time. Electron asks X11, which has nothing to say of one.
 *
 * @throws Error under another desktop
 */
export function readWaylandIdleSeconds(): Promise<number> {
  return onSessionBus(async (bus) => {
    const [idleMs] = await bus.call({ ...mutter, method: 'GetIdletime', args: [] });
    return Number(idleMs) / 1000;
  });
}
