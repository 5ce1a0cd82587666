import { app, screen, type BrowserWindow, type Point, type Rectangle } from 'electron';
import type { PresenceState } from '../contract/desktop';
import { JournalError } from '../contract/errors';
import type { Autostart } from './autostart/autostart';
import type { Log } from './log';
import type { SessionBus } from './session-bus/session-bus';
import type { SettingsStore } from './settings';
import type { NudgePause } from './tray/nudge-pause';
import { watchBarTheme } from './tray/bar-theme';
import { iconFormFor } from './tray/icon-form';
import type { SystemTheme } from './tray/system-theme';
import { createTray, type MeterTray } from './tray/tray';
import { constantTrayHost, watchTrayHost } from './tray/tray-host';
import type { Windows } from './windows/windows';
import { pointerOnX11 } from './x11/pointer';

interface PresenceParts {
  windows: Windows;
  systemTheme: SystemTheme;
  /** Null: there is none. */
  bus: Promise<SessionBus | null>;
  log: Log;
  settings: SettingsStore;
  autostart: Autostart;
  isHidden: boolean;
  captureShortcut: () => string | null;
  pause: NudgePause;
  setDiscreet: (isDiscreet: boolean) => void;
  onTrayChanged: () => void;
}

/** How Hallway stays within reach while its main window is closed. */
export interface Presence {
  tray: MeterTray;
  hasTray: () => Promise<boolean>;
  read: () => Promise<PresenceState>;
  /** @throws JournalError read-only when the system does not let us start at login */
  change: (changes: {
    [Name in Exclude<keyof PresenceState, 'hasTray'>]?: boolean | undefined;
  }) => void;
  /** The menu of the icon, in a window that stands in for it. */
  openMenu: (window: BrowserWindow | null) => void;
  toggleWeek: (beside: BrowserWindow | null) => void;
  /** To be called when the main window has closed. */
  mainClosed: () => void;
}

/** How far from the right edge of the small window its menu begins. */
const menuInset = 44;

/** A panel may be started after us, or started again: until then it is not missed. */
const patienceMs = 6_000;

/** Puts the icon into the tray, follows the tray's own comings and goings, and stands in for it with a small window. */
export function createPresence(parts: PresenceParts): Presence {
  const { windows, bus, log, settings, autostart } = parts;
  const host = process.platform === 'linux' ? watchTrayHost(bus) : constantTrayHost;
  const tray = putInTray(parts);
  let isMissed = false;
  let patience = setTimeout(() => void standIn(), patienceMs);
  let isEnding = false;
  app.on('before-quit', () => (isEnding = true));

  host.changed.on((isThere) => {
    log.write('info', isThere ? 'a tray is there' : 'the tray is gone');
    clearTimeout(patience);
    if (isThere) {
      tray.renew();
      isMissed = false;
      windows.small.dismiss();
    } else patience = setTimeout(() => void standIn(), patienceMs);
    parts.onTrayChanged();
  });
  windows.small.moved.on((smallWindowPlace) => settings.change({ smallWindowPlace }));
  windows.small.closed.on(() => {
    if (!windows.main.current()) app.quit();
  });

  async function standIn(): Promise<void> {
    isMissed = !(await host.isThere());
    followSmallWindow();
  }

  function followSmallWindow(): void {
    const { smallWindow, smallWindowPlace } = settings.read();
    if (!isMissed || isEnding) return;
    if (smallWindow) windows.small.show(smallWindowPlace);
    else {
      windows.small.dismiss();
      // A start into a tray that is not there shows a window all the same.
      if (parts.isHidden && !windows.main.current()) windows.main.open();
    }
  }

  async function leaveWithinReach(): Promise<void> {
    if ((await host.isThere()) || isEnding) return;
    const { smallWindow, smallWindowPlace } = settings.read();
    if (smallWindow) windows.small.show(smallWindowPlace);
    else app.quit();
  }

  return {
    tray,
    hasTray: host.isThere,
    async read() {
      const { plainIcon, menuBarCount, smallWindow } = settings.read();
      const hasTray = await host.isThere();
      return { startsAtLogin: autostart.isOn(), hasTray, plainIcon, menuBarCount, smallWindow };
    },
    change({ startsAtLogin, ...changes }) {
      if (startsAtLogin !== undefined) startAtLogin(startsAtLogin, parts);
      const chosen = Object.entries(changes).filter(([, value]) => value !== undefined);
      settings.change(Object.fromEntries(chosen));
      tray.refresh();
      followSmallWindow();
    },
    openMenu(window) {
      if (!window) return;
      const { width, height } = window.getBounds();
      // Under its button, whoever pressed that: the mouse may be elsewhere.
      tray.menu().popup({ window, x: width - menuInset, y: height });
    },
    toggleWeek: (beside) => windows.popover.toggle(beside?.getBounds() ?? null),
    mainClosed: () => void leaveWithinReach()
  };
}

function putInTray({
  windows,
  systemTheme,
  bus,
  settings,
  pause,
  setDiscreet,
  captureShortcut
}: PresenceParts): MeterTray {
  const desktop = process.env['XDG_CURRENT_DESKTOP'] ?? '';
  const barTheme = watchBarTheme(systemTheme, desktop, bus);
  const tray = createTray(
    {
      openWeek: (icon) => void openWeek(windows, icon),
      openMain: () => windows.main.open(),
      pauseNudges: pause.pause,
      endPause: pause.end,
      setDiscreet,
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
          isPlain: settings.read().plainIcon
        }),
      captureShortcut,
      pausedUntil: pause.words,
      isDiscreet: () => settings.read().isDiscreet,
      showsCount: () => settings.read().menuBarCount
    }
  );
  barTheme.changed.on(tray.refresh);
  pause.changed.on(tray.refresh);
  return tray;
}

/** On Linux nobody tells where the icon is: the mouse is on it, or on its menu. */
async function openWeek(windows: Windows, icon: Rectangle | null): Promise<void> {
  const pointer = icon || process.platform !== 'linux' ? null : await pointerOnX11(process.env);
  windows.popover.toggle(icon, pointer ? inWindowPixels(pointer) : undefined);
}

/** X11 counts the screen's own pixels; one factor holds for all of its screens. */
function inWindowPixels({ x, y }: Point): Point {
  const { scaleFactor } = screen.getPrimaryDisplay();
  return { x: Math.round(x / scaleFactor), y: Math.round(y / scaleFactor) };
}

function startAtLogin(isOn: boolean, { autostart, log }: PresenceParts): void {
  try {
    autostart.set(isOn);
  } catch (error) {
    log.unexpected(error, 'autostart');
    throw new JournalError(
      'read-only',
      'This system does not let Hallway change what starts at login. Everything else is as it was.'
    );
  }
}
