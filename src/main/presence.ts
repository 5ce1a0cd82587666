import { app, screen } from 'electron';
import type { Log } from './log';
import type { SessionBus } from './session-bus/session-bus';
import { watchBarTheme } from './tray/bar-theme';
import { iconFormFor } from './tray/icon-form';
import type { SystemTheme } from './tray/system-theme';
import { createTray, type MeterTray } from './tray/tray';
import { constantTrayHost, watchTrayHost } from './tray/tray-host';
import type { Windows } from './windows/windows';

interface PresenceParts {
  windows: Windows;
  systemTheme: SystemTheme;
  /** Null: there is none. */
  bus: Promise<SessionBus | null>;
  log: Log;
  isHidden: boolean;
  captureShortcut: () => string | null;
  onTrayChanged: () => void;
}

/** How Hallway stays within reach while its main window is closed. */
export interface Presence {
  tray: MeterTray;
  hasTray: () => Promise<boolean>;
  /** To be called when the main window has closed. */
  mainClosed: () => void;
}

/** Puts the icon into the tray, and follows the tray's own comings and goings. */
export function createPresence(parts: PresenceParts): Presence {
  const { windows, bus, log } = parts;
  const host = process.platform === 'linux' ? watchTrayHost(bus) : constantTrayHost;
  const desktop = process.env['XDG_CURRENT_DESKTOP'] ?? '';
  const barTheme = watchBarTheme(parts.systemTheme, desktop, bus);
  const tray = createTray(
    {
      openWeek: windows.popover.toggle,
      openMain: () => windows.main.open(),
      openToday: () => windows.main.open({ name: 'today' }),
      openSettings: () => windows.main.open({ name: 'settings' }),
      openCapture: windows.capture.open,
      quit: () => app.quit()
    },
    {
      form: () =>
        iconFormFor({
          platform: process.platform,
          scale: screen.getPrimaryDisplay().scaleFactor,
          isDark: barTheme.isDark(),
          isPlain: false
        }),
      captureShortcut: parts.captureShortcut,
      showsCount: () => true
    }
  );
  barTheme.changed.on(tray.refresh);
  host.changed.on((isThere) => {
    log.write('info', isThere ? 'a tray is there' : 'the tray is gone');
    if (isThere) tray.renew();
    parts.onTrayChanged();
  });
  // A start into a tray that is not there shows a window all the same: the app stays reachable.
  if (parts.isHidden) void host.isThere().then((isThere) => isThere || windows.main.open());

  return {
    tray,
    hasTray: host.isThere,
    mainClosed: () => void host.isThere().then((isThere) => isThere || app.quit())
  };
}
