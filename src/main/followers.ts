import { app, nativeTheme, powerMonitor, screen } from 'electron';
import { tables } from '../contract/changes';
import type { DesktopEvent } from '../contract/desktop';
import type { Clock } from './clock';
import { painted } from './desktop-look';
import type { EngineProcess } from './engine-process';
import { startHeartbeat, type Heartbeat } from './heartbeat';
import type { Nudges } from './nudges/nudges';
import { movesThePause, type NudgePause } from './tray/nudge-pause';
import type { MeterTray } from './tray/tray';
import { movesTheWeek } from './tray/week-watch';
import type { Windows } from './windows/windows';

/** When the nudges are planned after the journal has opened: the page asks first. */
const firstNudgesMs = 3_000;

/** A change in the journal reaches the windows, the tray and the nudges. */
export function followJournal(
  engine: EngineProcess,
  push: (event: DesktopEvent) => void,
  showMeter: () => Promise<void>,
  nudges: Nudges,
  pause: NudgePause
): void {
  engine.changed.on((change) => {
    push({ type: 'change', change });
    if (movesTheWeek(change)) void showMeter();
    if (movesThePause(change)) void pause.read();
    void nudges.evaluate();
  });
  engine.statusChanged.on(({ state }) => {
    push({ type: 'engine', state });
    if (state !== 'ready') return;
    void showMeter();
    void pause.read();
    setTimeout(() => void nudges.evaluate(), firstNudgesMs);
  });
}

/** A step, a jump of the clock, a new day or zone reaches whoever answered for another time. Answers the steps. */
export function followTime(
  clock: Clock,
  engine: EngineProcess,
  push: (event: DesktopEvent) => void,
  showMeter: () => Promise<void>,
  nudges: Nudges
): Heartbeat {
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
  return heartbeat;
}

/** Sleep, lock, theme, screens and further starts of the app. */
export function followDesktop(
  windows: Windows,
  engine: EngineProcess,
  push: (event: DesktopEvent) => void,
  tray: MeterTray,
  nudges: Nudges
): void {
  powerMonitor.on('suspend', engine.rest);
  powerMonitor.on('lock-screen', engine.rest);
  powerMonitor.on('resume', () => nudges.note('resumed'));
  powerMonitor.on('unlock-screen', () => nudges.note('unlocked'));
  app.on('browser-window-focus', () => void nudges.evaluate());
  nativeTheme.on('updated', () => {
    windows.repaint();
    tray.refresh();
    push({ type: 'theme', theme: painted() });
  });
  screen.on('display-metrics-changed', tray.refresh);
  // A start at login says nothing to an app that is there already.
  app.on('second-instance', (_event, argv) => argv.includes('--hidden') || windows.main.open());
  app.on('activate', () => windows.main.open());
  // The main window tells its end itself; without this, Electron would quit with the last window.
  app.on('window-all-closed', () => undefined);
}
