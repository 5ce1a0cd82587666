import { app, nativeTheme, powerMonitor, screen, session } from 'electron';
import { join } from 'node:path';
import { tables } from '../contract/changes';
import type { Page } from '../contract/desktop';
import { notificationText } from '../domain/delivery/notification-text';
import { setAppMenu } from './app-menu';
import { openBridge } from './bridge';
import type { Clock } from './clock';
import { coalesced } from './coalesce';
import { createDesktopHandlers, painted } from './desktop-handlers';
import { quitCleanly } from './ending';
import { forkEngine } from './engine-fork';
import { startEngine } from './engine-process';
import { startHeartbeat } from './heartbeat';
import type { Log } from './log';
import { createNotifier } from './nudges/notifier';
import { createNudgeRunner } from './nudges/nudge-runner';
import { pageSource } from './page-source';
import { guardSession } from './security';
import type { SettingsStore } from './settings';
import { takeShortcut } from './shortcut';
import { iconFormFor } from './tray/icon-form';
import { createTray } from './tray/tray';
import { hasTrayHost } from './tray/tray-host';
import { movesTheWeek, readMeter } from './tray/week-watch';
import { createWindows } from './windows/windows';

export interface Ground {
  /** The folder of this bundle. */
  built: string;
  isHidden: boolean;
  folder: string;
  clock: Clock;
  log: Log;
  settings: SettingsStore;
}

/** When the capture window is made, unseen: late enough not to slow down the start. */
const prepareCaptureMs = 2_000;

/** Builds every part, the slowest first, and introduces them to each other. None of them knows another. */
export function runShell({ built, isHidden, folder, clock, log, settings }: Ground): void {
  const isTrayThere = hasTrayHost();
  // At once, beside the window: the journal opens while the page paints.
  const engine = startEngine(
    () => forkEngine(join(built, 'engine.js')),
    { folder, zone: clock.zone(), clockOffsetMs: clock.offsetMs },
    log
  );
  const pages = pageSource(join(built, '../renderer'));
  guardSession(session.defaultSession, pages.isOurs);
  pages.serve();
  setAppMenu();

  const icon = join(built, '../../resources/icon.png');
  const windows = createWindows(
    {
      preload: join(built, '../preload/bridge.cjs'),
      icon,
      address: pages.address,
      onGone: (reason) => log.write('error', reason)
    },
    settings,
    // Asked anew: a tray may have come or gone since the start.
    () => void hasTrayHost().then((isThere) => isThere || app.quit())
  );
  const openPage = (page?: Page): void => windows.main.open(page);
  const openCapture = (text = ''): void => windows.capture.open(text);
  const shortcut = takeShortcut(settings.read().captureShortcut, log, () => openCapture());

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
      captureShortcut: () => shortcut,
      hasTray: () => isTrayThere,
      openPage,
      openCapture,
      setCaptureHeight: windows.capture.setHeight,
      windowOf: windows.windowOf,
      putAway: windows.putAway
    })
  });
  if (!isHidden) openPage();
  else void isTrayThere.then((isThere) => isThere || openPage());
  setTimeout(windows.capture.prepare, prepareCaptureMs);

  const tray = createTray(
    {
      openWeek: windows.popover.toggle,
      openMain: () => openPage(),
      openJournal: () => openPage({ name: 'journal' }),
      openCapture: () => openCapture(),
      quit: () => app.quit()
    },
    () =>
      iconFormFor({
        platform: process.platform,
        scale: screen.getPrimaryDisplay().scaleFactor,
        isDark: nativeTheme.shouldUseDarkColors,
        desktop: process.env['XDG_CURRENT_DESKTOP'] ?? ''
      })
  );
  const showMeter = coalesced(() =>
    readMeter(engine.client).then(tray.show, (error: unknown) => void log.unexpected(error, 'tray'))
  );
  const nudges = createNudgeRunner({
    engine: engine.client,
    notifier: createNotifier(
      async () => (await import('node-notifier')).default,
      icon,
      (error) => log.unexpected(error, 'notification')
    ),
    wordsOf(due) {
      const names = settings.read().namesInNotifications;
      const { title, reason } = notificationText(due, { names });
      return { title, body: reason };
    },
    now: clock.now,
    onFailure: (error) => log.unexpected(error, 'nudges')
  });

  engine.changed.on((change) => {
    push({ type: 'change', change });
    if (movesTheWeek(change)) void showMeter();
    void nudges.evaluate();
  });
  engine.statusChanged.on(({ state }) => {
    push({ type: 'engine', state });
    if (state !== 'ready') return;
    void showMeter();
    void nudges.evaluate();
  });

  const heartbeat = startHeartbeat(clock, () => performance.now());
  const newDay = (): void => {
    // Every answer was made for the day before.
    push({ type: 'change', change: { tables: [...tables] } });
    push({ type: 'engine', state: engine.status().state });
    void showMeter();
    void nudges.evaluate();
  };
  heartbeat.step.on(() => void nudges.step());
  heartbeat.jump.on(() => void nudges.evaluate());
  heartbeat.day.on(newDay);
  heartbeat.zone.on((zone) => {
    engine.setZone(zone);
    newDay();
  });

  powerMonitor.on('suspend', engine.rest);
  powerMonitor.on('lock-screen', engine.rest);
  powerMonitor.on('resume', () => void nudges.evaluate());
  powerMonitor.on('unlock-screen', () => void nudges.evaluate());
  nativeTheme.on('updated', () => {
    windows.repaint();
    tray.refresh();
    push({ type: 'theme', theme: painted() });
  });
  screen.on('display-metrics-changed', tray.refresh);

  app.on('second-instance', () => openPage());
  app.on('activate', () => openPage());
  // The main window's end is told above; without this, Electron would quit by itself.
  app.on('window-all-closed', () => undefined);
  quitCleanly(engine.close);
}
