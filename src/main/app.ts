import { app } from 'electron';
import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ZoneId } from '../domain/calendar/calendar';
import { registerAppScheme } from './app-protocol';
import { createClock } from './clock';
import { endOnUnexpected } from './ending';
import { openLog } from './log';
import { readOptions, type Options } from './options';
import { guardPages, silenceChromium } from './security';
import { openSettings } from './settings-store';
import { runShell } from './shell';

/** Lays the ground before Electron is ready, then starts the shell on it; `built` is the folder of this bundle. */
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

  const machine = {
    epochMs: () => Date.now(),
    zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone as ZoneId
  };
  const clock = createClock(machine, options.startAtMs);
  const log = openLog(join(folder, 'logs'), clock.now);
  endOnUnexpected(log);
  log.write('info', `start ${app.getVersion()} electron ${process.versions.electron}`);
  const settings = openSettings(folder, log, clock.now());

  app
    .whenReady()
    .then(() => runShell({ built, isHidden: options.hidden, folder, clock, log, settings }))
    .catch((error: unknown) => {
      log.unexpected(error, 'start');
      app.exit(1);
    });
}

function readOptionsOrExit(): Options {
  try {
    return readOptions(process.argv.slice(1), { packaged: app.isPackaged });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return process.exit(1);
  }
}
