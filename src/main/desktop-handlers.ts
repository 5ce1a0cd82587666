import { clipboard, nativeTheme, shell, type BrowserWindow, type WebContents } from 'electron';
import type { DesktopApi, Page } from '../contract/desktop';
import type { EngineClient } from '../contract/engine-api';
import type { Handlers, OutputOf } from '../contract/procedure';
import type { ZoneId } from '../domain/calendar/calendar';
import type { Clock } from './clock';
import type { EngineStatus } from './engine-process';
import { desktopLook } from './desktop-look';
import { createCopiesHandlers } from './copies-handlers';
import { mailAddress } from './mail-address';
import type { Mirror } from './mirror';
import type { Presence } from './presence';
import { saveFile } from './save-file';
import type { SettingsAside, SettingsStore } from './settings';

export interface DesktopParts {
  /** What was dropped last on a page. */
  dropped: () => string | null;
  version: string;
  dataFolder: string;
  clock: Clock;
  settings: SettingsStore & { aside: SettingsAside };
  /** From now on days are those of this zone; null: of the machine's own. */
  keepZone: (zone: ZoneId | null) => void;
  /** From now on text is that large, and everything with it. */
  keepTextSize: (textSize: number) => void;
  /** From now on names are hidden everywhere, or shown. */
  setDiscreet: (isDiscreet: boolean) => void;
  engine: EngineClient;
  mirror: Mirror;
  engineStatus: () => EngineStatus;
  firstAnswers: () => Record<string, unknown>;
  /** The shortcut in force; null when another program has it. */
  captureShortcut: () => string | null;
  /** Whether this desktop shows tray icons; known soon after the start. */
  hasTray: () => Promise<boolean>;
  presence: () => Pick<Presence, 'read' | 'change' | 'openMenu' | 'toggleWeek'>;
  openPage: (page: Page) => void;
  openCapture: (text: string) => void;
  setCaptureHeight: (height: number) => void;
  windowOf: (page: WebContents) => BrowserWindow | null;
  putAway: (page: WebContents) => void;
}

/** What windows may ask of the desktop. */
export function createDesktopHandlers(
  parts: DesktopParts
): Handlers<DesktopApi, { webContents: WebContents }> {
  const { settings } = parts;

  function desktop(hasTray: boolean): OutputOf<DesktopApi['readDesktop']> {
    const { state, problem, migrating } = parts.engineStatus();
    return {
      ...desktopLook(),
      version: parts.version,
      theme: settings.read().theme,
      density: settings.read().density,
      textSize: settings.read().textSize,
      isDiscreet: settings.read().isDiscreet,
      captureShortcut: parts.captureShortcut(),
      dataFolder: parts.dataFolder,
      today: parts.clock.today(),
      zone: parts.clock.zone(),
      isZoneChosen: settings.read().zone !== null,
      tellNoTray: !settings.read().toldNoTray && !hasTray,
      settingsAside: settings.aside.read(),
      engine: state,
      engineProblem: problem,
      migrating
    };
  }

  return {
    ...createCopiesHandlers({
      engine: parts.engine,
      mirror: parts.mirror,
      today: parts.clock.today,
      dropped: parts.dropped,
      windowOf: parts.windowOf
    }),
    readDesktop: async () => desktop(await parts.hasTray()),
    // The tray is still being asked for; without one it is said a moment later.
    readStart: () => ({ desktop: desktop(true), answers: parts.firstAnswers() }),
    setTheme({ theme }) {
      settings.change({ theme });
      nativeTheme.themeSource = theme;
      return {};
    },
    setDensity({ density }) {
      settings.change({ density });
      return {};
    },
    setDiscreet({ isDiscreet }) {
      parts.setDiscreet(isDiscreet);
      return {};
    },
    setTextSize({ textSize }) {
      settings.change({ textSize });
      parts.keepTextSize(textSize);
      return {};
    },
    setZone({ zone }) {
      settings.change({ zone });
      parts.keepZone(zone);
      return {};
    },
    acknowledgeSettingsAside() {
      settings.aside.acknowledge();
      return {};
    },
    acknowledgeNoTray() {
      settings.change({ toldNoTray: true });
      return {};
    },
    readPresence: () => parts.presence().read(),
    changePresence(changes) {
      parts.presence().change(changes);
      return {};
    },
    readNotifications() {
      return { names: settings.read().namesInNotifications };
    },
    changeNotifications({ names }) {
      if (names !== undefined) settings.change({ namesInNotifications: names });
      return {};
    },
    toggleWeek(_input, { webContents }) {
      parts.presence().toggleWeek(parts.windowOf(webContents));
      return {};
    },
    openTrayMenu(_input, { webContents }) {
      parts.presence().openMenu(parts.windowOf(webContents));
      return {};
    },
    openPage(page) {
      parts.openPage(page);
      return {};
    },
    openCapture({ text }) {
      parts.openCapture(text);
      return {};
    },
    closeWindow(_input, { webContents }) {
      parts.putAway(webContents);
      return {};
    },
    minimizeWindow(_input, { webContents }) {
      parts.windowOf(webContents)?.minimize();
      return {};
    },
    toggleMaximizeWindow(_input, { webContents }) {
      const window = parts.windowOf(webContents);
      if (window?.isMaximized()) window.unmaximize();
      else window?.maximize();
      return {};
    },
    setWindowHeight({ height }) {
      parts.setCaptureHeight(height);
      return {};
    },
    async savePlanCalendar({ plans }, { webContents }) {
      const { name, text } = await parts.engine.readPlanCalendar({ plans });
      const file = await saveFile(parts.windowOf(webContents), {
        title: 'Save for your calendar',
        name,
        text,
        kind: { name: 'Calendar', extensions: ['ics'] }
      });
      return file === null ? null : { file };
    },
    copyText({ text }) {
      void clipboard.writeText(text);
      return {};
    },
    async writeMail(draft) {
      await shell.openExternal(mailAddress(draft));
      return {};
    }
  };
}
