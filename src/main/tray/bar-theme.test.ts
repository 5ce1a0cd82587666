import { expect, test } from 'vitest';
import type { BusMessage } from '../session-bus/bus-message';
import type { SessionBus, SignalRule } from '../session-bus/session-bus';
import { watchBarTheme } from './bar-theme';

/** A desktop that tells what of its colours was chosen. */
function desktop(panel: boolean | null, scheme: number | null) {
  const listeners: { rule: SignalRule; listener: (signal: BusMessage) => void }[] = [];
  const bus: SessionBus = {
    async call({ name }) {
      const value = name === 'org.xfce.Xfconf' ? panel : scheme;
      if (value === null) throw new Error('no such property');
      return [value];
    },
    async listen(rule, listener) {
      listeners.push({ rule, listener });
    },
    onClosed: () => undefined,
    close: () => undefined
  };
  const say = (name: string, member: string, ...args: unknown[]): void => {
    for (const { rule, listener } of listeners)
      if (rule.sender === name) listener({ member, args } as BusMessage);
  };
  return {
    bus: Promise.resolve(bus),
    setPanelDark: (isDark: boolean) =>
      say('org.xfce.Xfconf', 'PropertyChanged', 'xfce4-panel', '/panels/dark-mode', isDark),
    setScheme: (value: number) =>
      say(
        'org.freedesktop.portal.Desktop',
        'SettingChanged',
        'org.freedesktop.appearance',
        'color-scheme',
        value
      )
  };
}

const light = { isDark: () => false };
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("GNOME's bar is dark, whatever the theme is", () => {
  const noBus = Promise.resolve(null);
  expect(watchBarTheme(light, 'ubuntu:GNOME', noBus).isDark()).toBe(true);
  expect(watchBarTheme(light, 'KDE', noBus).isDark()).toBe(false);
  expect(watchBarTheme({ isDark: () => true }, 'KDE', noBus).isDark()).toBe(true);
});

test("XFCE's panel can be dark in a light theme, and is followed when that changes", async () => {
  const room = desktop(true, null);
  const bar = watchBarTheme(light, 'XFCE', room.bus);
  let changes = 0;
  bar.changed.on(() => (changes += 1));
  await settled();
  expect(bar.isDark()).toBe(true);
  room.setPanelDark(false);
  expect(bar.isDark()).toBe(false);
  room.setPanelDark(false);
  expect(changes).toBe(2);
});

test('the choice for the whole desktop is followed while the app has a theme of its own', async () => {
  const room = desktop(null, 1);
  const bar = watchBarTheme(light, 'KDE', room.bus);
  await settled();
  expect(bar.isDark()).toBe(true);
  room.setScheme(2);
  expect(bar.isDark()).toBe(false);
  room.setScheme(0);
  expect(bar.isDark()).toBe(false);
});

test('a panel that is not set dark has the colours of the desktop', async () => {
  const room = desktop(false, 1);
  const bar = watchBarTheme(light, 'XFCE', room.bus);
  await settled();
  expect(bar.isDark()).toBe(true);
});
