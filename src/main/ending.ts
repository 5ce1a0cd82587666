import { app } from 'electron';
import type { Log } from './log';

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
