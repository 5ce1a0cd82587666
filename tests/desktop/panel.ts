import { callBus } from './bus';

/** Switches the panel of the private desktop between the colours of the theme and dark ones. */
export async function setPanelDark(isDark: boolean): Promise<void> {
  const xfconf = { name: 'org.xfce.Xfconf', path: '/org/xfce/Xfconf' };
  const value = ['xfce4-panel', '/panels/dark-mode', 'b', String(isDark)];
  await callBus(xfconf, xfconf.name, 'SetProperty', 'ssv', ...value);
}
