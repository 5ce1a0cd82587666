import { app, globalShortcut, nativeTheme, powerMonitor, session } from 'electron';
import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '../contract/desktop';
import type { ZoneId } from '../domain/calendar/calendar';
import { addressOf, isOurAddress } from './app-address';
import { registerAppScheme, serveApp } from './app-protocol';
import { openBridge } from './bridge';
import { createClock, type Clock } from './clock';
import { createDesktopHandlers, painted } from './desktop-handlers';
import { forkEngine } from './engine-fork';
import { startEngine } from './engine-process';
import { openLog, type Log } from './log';
import { readOptions, type Options } from './options';
import { guardPages, guardSession, silenceChromium } from './security';
import type { SettingsStore } from './settings';
import { openSettings } from './settings-store';
import { createWindows, setAppMenu } from './windows/windows';

/** Starts every part in order and introduces them to each other; `built` is the folder of this bundle. */
export function startApp(built: string): void {
  const options = readOptionsOrExit();
  if (options.zone !== undefined) process.env['TZ'] = options.zone;
  if (options.dataFolder !== undefined) app.setPath('userData', resolve(options.dataFolder));
  if (!app.requestSingleInstanceLock()) return app.exit(0);

  const folder = app.getPath('userData');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // It may be older than the app, or Chromium's.
  chmodSync(folder, 0o700);

  registerAppScheme();
  silenceChromium();
  guardPages();

  const clock = createClock(
    {
      epochMs: () => Date.now(),
      zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone as ZoneId
    },
    options.startAtMs
  );
  const log = openLog(join(folder, 'logs'), clock.now);
  endOnUnexpected(log);
  log.write('info', `start ${app.getVersion()} electron ${process.versions.electron}`);
  const settings = openSettings(folder, log, clock.now());
  nativeTheme.themeSource = settings.read().theme;

  app
    .whenReady()
    .then(() => run({ built, options, folder, clock, log, settings }))
    .catch((error: unknown) => {
      log.unexpected(error, 'start');
      app.exit(1);
    });
}

interface Ground {
  built: string;
  options: Options;
  folder: string;
  clock: Clock;
  log: Log;
  settings: SettingsStore;
}

function run({ built, options, folder, clock, log, settings }: Ground): void {
  const pages = pageSource(join(built, '../renderer'));
  // At once, beside the window: the journal opens while the page paints.
  const engine = startEngine(
    () => forkEngine(join(built, 'engine.js')),
    { folder, zone: clock.zone(), clockOffsetMs: clock.offsetMs },
    log
  );
  guardSession(session.defaultSession, pages.isOurs);
  pages.serve();
  setAppMenu();

  const windows = createWindows(
    {
      preload: join(built, '../preload/bridge.cjs'),
      icon: join(built, '../../resources/icon.png'),
      address: pages.address,
      onGone: (reason) => log.write('error', reason)
    },
    settings,
    () => app.quit()
  );
  const openPage = (page?: Page): void => windows.main.open(page);
  let captureShortcut: string | null = null;

  const push = openBridge({
    pages: windows.pages,
    isOurOrigin: pages.isOurs,
    sendToEngine: engine.send,
    log,
    desktop: createDesktopHandlers({
      version: app.getVersion(),
      dataFolder: folder,
      clock,
      settings,
      engine: engine.client,
      engineStatus: engine.status,
      captureShortcut: () => captureShortcut,
      hasTray: () => false,
      openPage,
      openCapture: windows.capture.open,
      setCaptureHeight: windows.capture.setHeight,
      windowOf: windows.windowOf,
      putAway: windows.putAway
    })
  });
  engine.changed.on((change) => push({ type: 'change', change }));
  engine.statusChanged.on(({ state }) => push({ type: 'engine', state }));

  nativeTheme.on('updated', () => {
    windows.repaint();
    push({ type: 'theme', theme: painted() });
  });
  powerMonitor.on('suspend', engine.rest);
  powerMonitor.on('lock-screen', engine.rest);

  captureShortcut = takeShortcut(settings.read().captureShortcut, log, () => {
    windows.capture.open('');
  });

  app.on('second-instance', () => openPage());
  app.on('activate', () => openPage());
  // The tray keeps the app; without one the main window's end is told above.
  app.on('window-all-closed', () => undefined);
  quitCleanly(engine.close);

  if (!options.hidden) openPage();
}

/** Where the pages come from: the built files, or in development a server on this machine. */
function pageSource(root: string): {
  address: (page: string) => string;
  isOurs: (url: string) => boolean;
  serve: () => void;
} {
  const server = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  if (server !== undefined) {
    const { host } = new URL(server);
    return {
      address: (page) => `${server}/${page}.html`,
      isOurs: (url) => URL.canParse(url) && new URL(url).host === host,
      serve: () => undefined
    };
  }
  return {
    address: addressOf,
    isOurs: isOurAddress,
    serve: () => serveApp(session.defaultSession, root)
  };
}

function takeShortcut(shortcut: string, log: Log, onPressed: () => void): string | null {
  try {
    if (globalShortcut.register(shortcut, onPressed)) return shortcut;
  } catch (error) {
    log.unexpected(error, 'shortcut');
  }
  log.write('warn', 'the capture shortcut is taken by another program');
  return null;
}

/** Lets the journal close before the process ends, however the end was asked for. */
function quitCleanly(close: () => Promise<void>): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}

function endOnUnexpected(log: Log): void {
  const end = (error: unknown): void => {
    log.unexpected(error, 'main');
    app.quit();
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

function readOptionsOrExit(): Options {
  try {
    return readOptions(process.argv.slice(1), { packaged: app.isPackaged });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return process.exit(1);
  }
}
