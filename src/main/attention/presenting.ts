import type { SessionBus } from '../session-bus/session-bus';
import { onSessionBus, readProperty } from '../session-bus/ask-bus';
import { readXfceSetting } from './do-not-disturb';
import { answersOf } from './whoever-answers';

/** GNOME's session: a bit mask of what programs asked it not to do, such as to darken the screen in a call. */
const gnome = {
  name: 'org.gnome.SessionManager',
  path: '/org/gnome/SessionManager',
  face: 'org.gnome.SessionManager'
};
const staysAwake = 8;

/** What KDE and XFCE keep their power by. */
const power = {
  name: 'org.freedesktop.PowerManagement',
  path: '/org/freedesktop/PowerManagement/Inhibit',
  face: 'org.freedesktop.PowerManagement.Inhibit'
};

/**
 * Whether somebody may be showing the screen to others: a program keeps it awake (a call, a
 * presentation, a film), or XFCE's presentation mode is on. Read too widely it costs a name in a
 * notification, too narrowly it shows one to a room.
 *
 * @throws Error when no desktop that tells it is there
 */
export function readPresenting(): Promise<boolean> {
  return onSessionBus(async (bus) => {
    const said = await answersOf([
      keepsGnomeAwake(bus),
      bus.call({ ...power, method: 'HasInhibit', args: [] }).then(([value]) => value === true),
      readXfceSetting(bus, 'xfce4-power-manager', '/xfce4-power-manager/presentation-mode')
    ]);
    if (said.size === 0) throw new Error('No desktop here tells of a presentation.');
    return said.has(true);
  });
}

async function keepsGnomeAwake(bus: SessionBus): Promise<boolean> {
  const actions = Number(await readProperty(bus, gnome, 'InhibitedActions'));
  return (actions & staysAwake) !== 0;
}
