import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '../../scripts/until.mjs';
import { touchMouse } from '../desktop/presence';

const root = path.resolve(import.meta.dirname, '../..');

export interface LaunchOptions {
  /** The data folder; a fresh one, removed at the end, when left out. */
  data?: string;
  /** Where the app's clock starts, an ISO instant; the machine's time when left out. */
  now?: string;
  /** IANA time zone; the machine's when left out. */
  zone?: string;
  args?: string[];
  env?: Record<string, string>;
  /** What is started in Electron's place; it starts Electron with the arguments it was given. */
  program?: string;
}

export interface RunningApp {
  app: ElectronApplication;
  dataDir: string;
  /** The window of that name, as soon as there is one. */
  window: (name: WindowName) => Promise<Page>;
  /** Quits the app and removes the folders made for it; may be called twice. */
  close: () => Promise<void>;
}

export type WindowName = 'main' | 'capture' | 'popover' | 'small';

/** With `launch`, which is `launchApp` but closes what the test has left open. */
export const test = base.extend<{ launch: typeof launchApp }>({
  // Playwright reads the names of its fixtures from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  launch: async ({}, provide) => {
    const launched: RunningApp[] = [];
    await provide(async (options) => {
      const running = await launchApp(options);
      launched.push(running);
      return running;
    });
    for (const running of launched) await running.close();
  }
});

/** Starts the built app as a person's first start, or on `data` as a later one. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hallway-e2e-'));
  const dataDir = options.data ?? path.join(folder, 'data');
  await touchMouse();
  const app = await _electron.launch({
    cwd: root,
    args: [
      root,
      '--data',
      dataDir,
      ...(options.now === undefined ? [] : ['--now', options.now]),
      ...(options.zone === undefined ? [] : ['--zone', options.zone]),
      ...(options.args ?? [])
    ],
    env: { ...environment(), ...options.env },
    ...(options.program === undefined ? {} : { executablePath: options.program }),
    // Chromium refuses its sandbox to root; everywhere else the tests run with it.
    chromiumSandbox: process.getuid?.() !== 0
  });

  asksAgain(app);
  return {
    app,
    dataDir,
    async window(name) {
      const isIt = (page: Page): boolean =>
        page.url().split(/[?#]/)[0] === `app://hallway/${name}.html`;
      const found = until(`the ${name} window`, () => app.windows().find(isIt), {
        limitMs: 30_000
      });
      return found.catch((error: unknown) => {
        throw new Error(`${String(error)} ${stateOf(app)}`, { cause: error });
      });
    },
    async close() {
      await app.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    }
  };
}

/**
 * V8 may collect the promise a call to main is answered by before it is settled, which says nothing
 * about the app (playwright#33737). What is asked of main here can be asked again.
 */
function asksAgain(app: ElectronApplication): void {
  const ask = app.evaluate.bind(app);
  app.evaluate = async (...question: Parameters<typeof ask>) => {
    for (let lost = 0; ; lost += 1)
      try {
        return await ask(...question);
      } catch (error) {
        if (lost === 5 || !String(error).includes('garbage collected')) throw error;
      }
  };
}

/** What is to be known of an app whose window was not found. */
function stateOf(app: ElectronApplication): string {
  const { exitCode, signalCode } = app.process();
  const shown = app.windows().map((page) => page.url());
  return `Exit: ${String(exitCode ?? signalCode)}; windows: ${shown.join(' ')}.`;
}

function environment(): Record<string, string> {
  const set = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const]
  );
  return Object.fromEntries(set);
}
