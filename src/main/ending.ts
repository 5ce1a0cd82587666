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

/** An error nobody foresaw ends the app in order; what it said may quote content and is not logged. */
export function endOnUnexpected(log: Log): void {
  const end = (error: unknown): void => {
    log.unexpected(error, 'main');
    app.quit();
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
