import { app, BrowserWindow } from 'electron';
import type { Log } from './log';

/** How long a page may take to close its window before it is taken from it. */
const patienceMs = 2_000;

/**
 * Once an end was asked for, nothing holds it up: Electron waits for every window, also for one
 * that is made meanwhile and for one whose page no longer answers.
 */
export function endForGood(): void {
  app.once('before-quit', () => {
    app.on('browser-window-created', (_event, window) => {
      // Whoever makes it still has to set it up.
      setImmediate(() => window.destroy());
    });
    setTimeout(() => {
      for (const window of BrowserWindow.getAllWindows()) window.destroy();
    }, patienceMs);
  });
}

/** Lets the journal close before the process ends, however the end was asked for. */
export function quitCleanly(close: () => Promise<void>): void {
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

/**
 * Ends the app in order when the system or a terminal asks it to. The settings store installs
 * handlers that end the process at once (package when-exit), with the journal open: they go.
 */
export function quitOnSignals(): void {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => app.quit());
  }
}

/** An error nobody foresaw ends the app in order; what it said may quote content and is not logged. */
export function endOnUnexpected(log: Log): void {
  const end = (error: unknown): void => {
    log.unexpected(error, 'main');
    app.quit();
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
