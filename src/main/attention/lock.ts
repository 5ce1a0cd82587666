import type { SessionBus } from '../session-bus/session-bus';
import { onSessionBus, onSystemBus, readProperty } from '../session-bus/ask-bus';
import { answersOf } from './whoever-answers';

/** logind's own session of whoever asks, and what the desktop's lock says of it. */
const session = {
  name: 'org.freedesktop.login1',
  path: '/org/freedesktop/login1/session/auto',
  face: 'org.freedesktop.login1.Session'
};

/** Screen savers, behind which nobody reads: GNOME's, XFCE's, Cinnamon's, MATE's, and KDE's under the common name. */
const savers = [
  ['org.freedesktop.ScreenSaver', '/org/freedesktop/ScreenSaver'],
  ['org.gnome.ScreenSaver', '/org/gnome/ScreenSaver'],
  ['org.xfce.ScreenSaver', '/org/xfce/ScreenSaver'],
  ['org.cinnamon.ScreenSaver', '/org/cinnamon/ScreenSaver'],
  ['org.mate.ScreenSaver', '/org/mate/ScreenSaver']
] as const;

/**
 * Whether a Linux session is locked, or its screen saver is on. One that says yes is believed.
 *
 * @throws Error when nobody says anything
 */
export async function readLock(): Promise<boolean> {
  const said = await answersOf([
    onSystemBus((bus) => readProperty(bus, session, 'LockedHint')),
    onSessionBus(isSaverOn)
  ]);
  if (said.has(true)) return true;
  if (said.has(false)) return false;
  throw new Error('Nobody tells whether the session is locked.');
}

/** Null when none of them is there. */
async function isSaverOn(bus: SessionBus): Promise<boolean | null> {
  const said = await answersOf(
    savers.map(async ([name, path]) => {
      const [isOn] = await bus.call({ name, path, face: name, method: 'GetActive', args: [] });
      return isOn;
    })
  );
  if (said.has(true)) return true;
  return said.has(false) ? false : null;
}
