import { app } from 'electron';
import { join } from 'node:path';
import type { ZoneId } from '../domain/calendar/calendar';
import { setAppMenu } from './app-menu';
import type { Served } from './app-protocol';
import { createAutostart } from './autostart/autostart';
import { createBridge, type Bridge } from './bridge';
import { createClock, type MachineTime } from './clock';
import { coalesced } from './coalesce';
import { createDesktopHandlers } from './desktop-handlers';
import { desktopLook } from './desktop-look';
import { earlyStart } from './early-start';
import { endOnUnexpected, quitCleanly, quitOnSignals } from './ending';
import { startEngine, type EnginePort } from './engine-process';
import { createFirstAnswers } from './first-answers';
import { followDesktop, followJournal, followTime } from './followers';
import { loadFrameDrawer } from './frame-drawer';
import { openLog } from './log';
import { createMirror } from './mirror';
import { createNudges } from './nudges/nudges';
import { createPresence } from './presence';
import type { WindowBounds } from './settings';
import { openSettings } from './settings-store';
import { takeShortcut } from './shortcut';
import { openSessionBus } from './session-bus/session-bus';
import { createSignal } from './signal';
import { createNudgePause } from './tray/nudge-pause';
import type { SystemTheme } from './tray/system-theme';
import { readTrayWeek } from './tray/week-watch';
import type { Windows } from './windows/windows';

/** What is there when the first window is painted (app.ts). */
interface Ground {
  /** The folder of this bundle. */
  built: string;
  isHidden: boolean;
  /** The data folder. */
  folder: string;
  /** The same, where it is not the system's place for it. */
  namedFolder: string | undefined;
  /** Of the version and the pages. */
  stamp: string;
  machine: MachineTime;
  /** From now on the machine's zone is the chosen one, or its own again. */
  keepZone: (zone: ZoneId | null) => void;
  /** The windows and what comes later is as large as text of that size asks for. */
  keepTextSize: (textSize: number) => void;
  /** Windows to come hide names from their first moment on. */
  keepDiscreet: (isDiscreet: boolean) => void;
  clockOffsetMs: number;
  windows: Windows;
  systemTheme: SystemTheme;
  isOurs: (url: string) => boolean;
  /** The engine that was started meanwhile, already told what to open. */
  firstEngine: EnginePort;
  /** Starts another one after its end. */
  forkEngine: () => EnginePort;
}

/** What the first stage of the start hands on to the shell. */
export interface Shell {
  answer: Bridge['answer'];
  dropped: Bridge['dropped'];
  readPhoto: Served['readPhoto'];
  pageGone: (reason: string) => void;
  keepBounds: (bounds: WindowBounds) => void;
  mainClosed: () => void;
}

/** When the capture window is made, unseen: late enough not to slow down the start. */
const prepareCaptureMs = 2_000;

/** Builds every part and introduces them to each other. None of them knows another. */
export function runShell(ground: Ground): Shell {
  const { built, folder, windows, systemTheme } = ground;
  const clock = createClock(ground.machine, ground.clockOffsetMs);
  const log = openLog(join(folder, 'logs'), clock.now);
  endOnUnexpected(log);
  log.write('info', `start ${app.getVersion()} electron ${process.versions.electron}`);
  const settings = openSettings(folder, log, clock.now());
  const bus =
    process.platform === 'linux'
      ? openSessionBus(process.env).catch(() => null)
      : Promise.resolve(null);
  let first: EnginePort | null = ground.firstEngine;
  const engine = startEngine(
    () => {
      const port = first ?? ground.forkEngine();
      first = null;
      return port;
    },
    { folder, zone: clock.zone(), clockOffsetMs: clock.offsetMs },
    log
  );
  const firstAnswers = createFirstAnswers({
    folder,
    stamp: ground.stamp,
    now: clock.now,
    zone: clock.zone,
    ask: engine.send,
    async draw(date, answers) {
      const drawFrame = await loadFrameDrawer(built);
      const parts = {
        folder,
        version: app.getVersion(),
        zone: clock.zone(),
        look: settings.read(),
        desktop: desktopLook()
      };
      return drawFrame && drawFrame(earlyStart(parts, { date, answers }));
    },
    onFailure: (error) => log.unexpected(error, 'first answers')
  });
  setAppMenu();

  const shortcut = takeShortcut(settings.read().captureShortcut, log, () => {
    windows.capture.open('');
  });
  const mirror = createMirror({
    engine: engine.client,
    settings,
    now: clock.now,
    onFailure: (error) => void log.unexpected(error, 'mirror')
  });
  engine.changed.on(mirror.follow);
  const zoneChosen = createSignal<void>();
  function setDiscreet(isDiscreet: boolean): void {
    settings.change({ isDiscreet });
    ground.keepDiscreet(isDiscreet);
    push({ type: 'discreet', isDiscreet });
    tray.refresh();
  }

  let dropped: string | null = null;
  const { answer, push, ...door } = createBridge({
    pages: windows.pages,
    isOurOrigin: ground.isOurs,
    sendToEngine: engine.send,
    log,
    keepDropped: (place) => (dropped = place),
    desktop: createDesktopHandlers({
      dropped: () => dropped,
      version: app.getVersion(),
      dataFolder: folder,
      clock,
      settings,
      keepZone(zone) {
        ground.keepZone(zone);
        zoneChosen.emit();
      },
      keepTextSize: ground.keepTextSize,
      setDiscreet,
      engine: engine.client,
      mirror,
      engineStatus: engine.status,
      firstAnswers: firstAnswers.read,
      captureShortcut: () => shortcut,
      hasTray: () => presence.hasTray(),
      presence: () => presence,
      openPage: windows.main.open,
      openCapture: windows.capture.open,
      setCaptureHeight: windows.capture.setHeight,
      windowOf: windows.windowOf,
      putAway: windows.putAway
    })
  });
  setTimeout(windows.capture.prepare, prepareCaptureMs);
  const pause = createNudgePause(
    engine.client,
    clock,
    (error) => void log.unexpected(error, 'pause')
  );
  const presence = createPresence({
    windows,
    systemTheme,
    bus,
    log,
    settings,
    autostart: createAutostart(ground.namedFolder),
    isHidden: ground.isHidden,
    captureShortcut: () => shortcut,
    pause,
    setDiscreet,
    // The windows read anew what the desktop is.
    onTrayChanged: () => push({ type: 'engine', state: engine.status().state })
  });
  const { tray } = presence;
  const nudges = createNudges({
    clock,
    log,
    settings,
    engine: engine.client,
    icon: join(built, '../../resources/icon.png'),
    openPage: windows.main.open
  });
  const showMeter = coalesced(() =>
    readTrayWeek(engine.client).then(
      tray.show,
      (error: unknown) => void log.unexpected(error, 'tray')
    )
  );
  followJournal(engine, push, showMeter, nudges, pause);
  const heartbeat = followTime(clock, engine, push, showMeter, nudges);
  heartbeat.step.on(pause.step);
  heartbeat.step.on(mirror.step);
  zoneChosen.on(heartbeat.look);
  followDesktop(windows, engine, push, tray, nudges);
  engine.changed.on(firstAnswers.renew);
  engine.statusChanged.on(({ state }) => state === 'ready' && firstAnswers.renew());
  quitCleanly(engine.close);
  quitOnSignals();

  return {
    answer,
    dropped: door.dropped,
    async readPhoto(person) {
      const picture = await engine.client.readPhoto({ id: person });
      return picture && new Uint8Array(picture);
    },
    pageGone: (reason) => log.write('error', reason),
    keepBounds: (windowBounds) => settings.change({ windowBounds }),
    mainClosed: presence.mainClosed
  };
}
