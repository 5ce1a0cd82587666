import { app, ipcMain, nativeTheme, session } from 'electron';
import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bridgeChannels } from '../contract/channels';
import type { Reply } from '../contract/errors';
import { textSizes } from '../contract/text-size';
import type { ZoneId } from '../domain/calendar/calendar';
import { registerAppScheme } from './app-protocol';
import { wasStartedAtLogin } from './autostart/autostart';
import { dateLocaleOf } from './date-locale';
import { desktopLook } from './desktop-look';
import { earlyStart } from './early-start';
import { endForGood } from './ending';
import { forkEngine } from './engine-fork';
import { readKeptDay } from './kept-day';
import { readOptions, type Options } from './options';
import { pageSource } from './page-source';
import { guardPages, guardSession, silenceChromium } from './security';
import type { Shell } from './shell';
import { createSignal, type Signal } from './signal';
import { watchSystemTheme } from './tray/system-theme';
import { isTrusted } from './trusted-page';
import { readWindowLook } from './window-look';
import { createWindows } from './windows/windows';

/** When the rest starts though the page has said nothing. */
const patienceMs = 2_000;

/**
 * Lays the ground and opens the window; when its frame is painted, starts the engine and loads the
 * shell.
 *
 * Everything imported here is small, because the window waits for it: schemas, the calendar and
 * the settings come with the shell. `built` is the folder of this bundle.
 */
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
  endForGood();
  app
    .whenReady()
    .then(() => openWindow(built, folder, options))
    .catch((error: unknown) => {
      process.stderr.write(`Hallway could not start: ${String(error)}\n`);
      app.exit(1);
    });
}

async function openWindow(built: string, folder: string, options: Options): Promise<void> {
  const look = readWindowLook(folder);
  const systemTheme = watchSystemTheme();
  nativeTheme.themeSource = look.theme;
  const pages = pageSource(join(built, '../renderer'));
  guardSession(session.defaultSession, pages.isOurs);
  const clockOffsetMs = options.startAtMs === undefined ? 0 : options.startAtMs - Date.now();
  const zone = (): ZoneId => look.zone ?? machineZone();
  const locale = dateLocaleOf(app.getLocale(), app.getSystemLocale());
  const stamp = `${app.getVersion()} ${locale} ${pages.stamp()}`;
  const keptDay = () =>
    readKeptDay(folder, { stamp, zone: zone(), nowMs: Date.now() + clockOffsetMs });
  pages.serve({
    readPhoto: async (person) => (await shell).readPhoto(person),
    // It names people.
    keptFrame: () => (look.isDiscreet ? null : (keptDay()?.frame ?? null))
  });

  /** What a page has to know before it asks anything (public/before-paint.js). */
  const told = (): string => {
    const query = new URLSearchParams({
      ...(locale !== app.getLocale() && { locale }),
      ...(look.isDiscreet && { discreet: '' })
    }).toString();
    return query && `?${query}`;
  };

  const windows = createWindows(
    {
      preload: join(built, '../preload/bridge.cjs'),
      icon: join(built, '../../resources/window-icon.png'),
      address: (page) => pages.address(page) + told(),
      zoom: () => look.textSize / textSizes.usual,
      onGone: (reason) => void shell.then(({ pageGone }) => pageGone(reason))
    },
    {
      read: () => look.windowBounds,
      keep(bounds) {
        look.windowBounds = bounds;
        void shell.then(({ keepBounds }) => keepBounds(bounds));
      }
    },
    () => void shell.then(({ mainClosed }) => mainClosed())
  );
  const engineEntry = join(built, 'engine.js');
  const firstCall = createSignal<void>();
  const ourPages = { pages: windows.pages, isOurOrigin: pages.isOurs };
  let isShellThere = false;
  // What a page asks before the shell is there waits for it, but for what was kept: that it draws first.
  ipcMain.handle(bridgeChannels.call, async (event, name: unknown, input: unknown) => {
    if (name === 'readStart' && !isShellThere && isTrusted(event, ourPages)) {
      const day = keptDay();
      const parts = {
        folder,
        look,
        desktop: desktopLook(),
        version: app.getVersion(),
        zone: zone()
      };
      if (day) return { ok: true, value: earlyStart(parts, day) } satisfies Reply;
    }
    firstCall.emit();
    return (await shell).answer(event, name, input);
  });
  ipcMain.handle(bridgeChannels.dropped, async (event, place: unknown) =>
    (await shell).dropped(event, place)
  );
  const isHidden = options.hidden || wasStartedAtLogin();
  if (!isHidden) windows.main.open();

  const shell: Promise<Shell> = painted(firstCall, isHidden).then(async () => {
    // Both cores were the window's until here: the journal opens while the page reads its scripts.
    const engine = forkEngine(engineEntry);
    engine.post({ type: 'open', folder, zone: zone(), clockOffsetMs });
    const { runShell } = await import('./shell');
    isShellThere = true;
    return runShell({
      built,
      isHidden,
      folder,
      stamp,
      namedFolder: options.dataFolder === undefined ? undefined : folder,
      machine: { epochMs: () => Date.now(), zone },
      keepZone: (chosen) => (look.zone = chosen),
      keepDiscreet: (isDiscreet) => (look.isDiscreet = isDiscreet),
      keepTextSize(size) {
        look.textSize = size;
        windows.rescale();
      },
      clockOffsetMs,
      windows,
      systemTheme,
      isOurs: pages.isOurs,
      firstEngine: engine,
      forkEngine: () => forkEngine(engineEntry)
    });
  });
  await shell;
}

/** The page says so by the first call that needs the shell; one that says nothing is not waited for long. */
function painted(firstCall: Signal<void>, isHidden: boolean): Promise<void> {
  if (isHidden) return Promise.resolve();
  return new Promise((resolve) => {
    firstCall.on(resolve);
    setTimeout(resolve, patienceMs);
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

const machineZone = (): ZoneId => new Intl.DateTimeFormat().resolvedOptions().timeZone as ZoneId;
