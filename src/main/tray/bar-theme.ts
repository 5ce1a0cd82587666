import type { SessionBus } from '../session-bus/session-bus';
import { createSignal, type Signal } from '../signal';
import type { SystemTheme } from './system-theme';

/** Whether the bar with the tray is dark, which is not always what the windows are. */
export interface BarTheme {
  isDark: () => boolean;
  /** Emits when the bar alone has changed; what the whole system changed is told elsewhere. */
  changed: Signal<void>;
}

const portal = {
  name: 'org.freedesktop.portal.Desktop',
  path: '/org/freedesktop/portal/desktop',
  face: 'org.freedesktop.portal.Settings'
};
const scheme = { space: 'org.freedesktop.appearance', key: 'color-scheme' };

const xfconf = { name: 'org.xfce.Xfconf', path: '/org/xfce/Xfconf', face: 'org.xfce.Xfconf' };
const channel = 'xfce4-panel';
const darkMode = '/panels/dark-mode';

/** Follows the bar of a desktop, named as in `XDG_CURRENT_DESKTOP`. */
export function watchBarTheme(
  system: SystemTheme,
  desktop: string,
  connected: Promise<SessionBus | null>
): BarTheme {
  const changed = createSignal<void>();
  // GNOME's and Unity's bar is dark in the light theme too.
  if (/gnome|unity/i.test(desktop)) return { isDark: () => true, changed };
  /** As the panel itself was set; undefined where panels cannot be. */
  let ofPanel: boolean | undefined;
  /** As the desktop tells it; undefined where it does not. Electron does not tell it while the app has a theme of its own. */
  let ofDesktop: boolean | undefined;
  const isDark = (): boolean => ofPanel ?? ofDesktop ?? system.isDark();
  const settle = (change: () => void): void => {
    const before = isDark();
    change();
    if (isDark() !== before) changed.emit();
  };
  const follow = async (): Promise<void> => {
    const bus = await connected;
    if (!bus) return;
    // One that is not there tells nothing, now or later.
    followPortal(bus, (value) => settle(() => (ofDesktop = value))).catch(() => undefined);
    if (/xfce/i.test(desktop))
      followXfce(bus, (value) => settle(() => (ofPanel = value))).catch(() => undefined);
  };
  void follow();
  return { isDark, changed };
}

/** The light or dark that was chosen for the whole desktop. */
async function followPortal(
  bus: SessionBus,
  settle: (isDark: boolean | undefined) => void
): Promise<void> {
  const { face } = portal;
  const rule = { sender: portal.name, face, member: 'SettingChanged', first: scheme.space };
  await bus.listen(rule, ({ args: [, key, value] }) => {
    if (key === scheme.key) settle(isDarkScheme(value));
  });
  const args = [scheme.space, scheme.key];
  const [value] = await bus.call({ ...portal, method: 'Read', args });
  settle(isDarkScheme(value));
}

/** 1: dark, 2: light, 0: nothing was chosen. */
const isDarkScheme = (value: unknown): boolean | undefined =>
  value === 1 || value === 2 ? value === 1 : undefined;

/** XFCE's panel can be dark whatever the theme; in new desktops of it, it is. */
async function followXfce(
  bus: SessionBus,
  settle: (isDark: boolean | undefined) => void
): Promise<void> {
  const rule = { sender: xfconf.name, face: xfconf.face, first: channel };
  await bus.listen(rule, ({ member, args: [, property, value] }) => {
    if (property === darkMode) settle(ofMode(member === 'PropertyChanged' && value));
  });
  const [value] = await bus.call({ ...xfconf, method: 'GetProperty', args: [channel, darkMode] });
  settle(ofMode(value));
}

/** A panel that is not set dark has the colours of the desktop. */
const ofMode = (value: unknown): true | undefined => (value === true ? true : undefined);
