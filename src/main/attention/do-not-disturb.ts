import { askProgram } from './ask-program';
import { onSessionBus, readProperty } from '../session-bus/ask-bus';
import { hasOwner, type SessionBus } from '../session-bus/session-bus';

const notifications = {
  name: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  face: 'org.freedesktop.Notifications'
};

/** How each notification daemon, by the name it gives itself, tells that it is not to disturb. */
const readers: Readonly<Record<string, (bus: SessionBus) => Promise<boolean>>> = {
  'gnome-shell': noBanners,
  Plasma: isInhibited,
  'Xfce Notify Daemon': isQuietInXfce,
  dunst: isPaused
};

/**
 * Whether the person told a Linux desktop not to disturb; null when nothing shows notifications.
 *
 * @throws Error when the desktop does not say
 */
export function readDoNotDisturb(): Promise<boolean | null> {
  return onSessionBus(async (bus) => {
    if (!(await hasOwner(bus, notifications.name))) return null;
    const [name] = await bus.call({ ...notifications, method: 'GetServerInformation', args: [] });
    return await (readers[String(name)] ?? isInhibited)(bus);
  });
}

/** GNOME's switch, which stands in its settings alone. */
async function noBanners(): Promise<boolean> {
  const answer = await askProgram(
    'gsettings',
    'get',
    'org.gnome.desktop.notifications',
    'show-banners'
  );
  return answer === 'false';
}

/** KDE's, and whose daemon follows it: a property beyond the specification. */
async function isInhibited(bus: SessionBus): Promise<boolean> {
  return asBoolean(await readProperty(bus, notifications, 'Inhibited'));
}

async function isQuietInXfce(bus: SessionBus): Promise<boolean> {
  return await readXfceSetting(bus, 'xfce4-notifyd', '/do-not-disturb');
}

async function isPaused(bus: SessionBus): Promise<boolean> {
  const face = 'org.dunstproject.cmd0';
  return asBoolean(await readProperty(bus, { ...notifications, face }, 'paused'));
}

/** A switch in the settings of XFCE; one that was never touched is off. */
export async function readXfceSetting(
  bus: SessionBus,
  channel: string,
  property: string
): Promise<boolean> {
  const xfconf = { name: 'org.xfce.Xfconf', path: '/org/xfce/Xfconf', face: 'org.xfce.Xfconf' };
  const args = [channel, property];
  const [isSet] = await bus.call({ ...xfconf, method: 'PropertyExists', args });
  if (isSet !== true) return false;
  const [value] = await bus.call({ ...xfconf, method: 'GetProperty', args });
  return asBoolean(value);
}

function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Error('The answer is neither yes nor no.');
  return value;
}
