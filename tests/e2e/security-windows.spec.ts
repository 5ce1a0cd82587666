import { expect, test } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { preparedAt, preparedData } from './prepared-data';
import { launchWithAllWindows, type OpenWindows } from './windows.fixture';

test.skip(process.platform !== 'linux', 'opens the popover through the Linux tray');

const mustBeOff = [
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'webviewTag',
  'experimentalFeatures',
  'allowRunningInsecureContent',
  'navigateOnDragDrop',
  'plugins'
];

let data: string;
let running: OpenWindows;

test.beforeAll(async () => {
  data = await preparedData();
  running = await launchWithAllWindows({ data, ...preparedAt });
});

test.afterAll(async () => {
  await running.close();
  await rm(data, { recursive: true, force: true });
});

test('every window is sandboxed, isolated and without Node (S1)', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => ({
      page: webContents.getURL().split('#')[0],
      // Known to Electron, missing in its types.
      preferences: (
        webContents as typeof webContents & {
          getLastWebPreferences: () => Record<string, unknown>;
        }
      ).getLastWebPreferences()
    }))
  );
  expect(new Set(preferences.map(({ page }) => page))).toEqual(
    new Set(['app://hallway/capture.html', 'app://hallway/main.html', 'app://hallway/popover.html'])
  );
  for (const window of preferences) {
    expect(window.preferences, window.page).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      webSecurity: true
    });
    // Electron leaves out some that are off.
    const on = mustBeOff.filter((name) => (window.preferences[name] ?? false) !== false);
    expect(on, window.page).toEqual([]);
  }
});

test('no page finds anything of Node or Electron (S3)', async () => {
  for (const [name, page] of Object.entries(running.pages)) {
    const found = await page.evaluate(() =>
      [
        'require',
        'process',
        'module',
        'exports',
        'Buffer',
        'global',
        'setImmediate',
        'electron',
        'ipcRenderer',
        '__dirname'
      ].filter((word) => word in globalThis)
    );
    expect(found, name).toEqual([]);
  }
});

test('a page is given exactly three functions, and can exchange neither (S4)', async () => {
  for (const [name, page] of Object.entries(running.pages)) {
    const given = await page.evaluate(() => {
      const { bridge } = window;
      let exchanged = 'no';
      try {
        const before: unknown = Reflect.get(bridge, 'invoke');
        Object.assign(bridge, { invoke: () => 'mine' });
        exchanged = Reflect.get(bridge, 'invoke') === before ? 'no' : 'yes';
      } catch {
        // Frozen.
      }
      const descriptor = Object.getOwnPropertyDescriptor(window, 'bridge');
      return {
        functions: Object.entries(bridge).map(([key, value]) => `${key}: ${typeof value}`),
        hidden:
          Object.getOwnPropertyNames(bridge).length + Object.getOwnPropertySymbols(bridge).length,
        exchanged,
        canBeReplaced: descriptor?.writable === true || descriptor?.configurable === true
      };
    });
    expect(given, name).toEqual({
      functions: ['invoke: function', 'dropped: function', 'subscribe: function'],
      hidden: 3,
      exchanged: 'no',
      canBeReplaced: false
    });
  }
});

test('a listener hears the event as plain data, and nothing of Electron beside it (S4)', async () => {
  const heard = await running.pages.main.evaluate(async () => {
    const calls: unknown[][] = [];
    const stop = window.bridge.subscribe((...args: unknown[]) => calls.push(args));
    await window.bridge.invoke('openPage', { name: 'people' });
    await window.bridge.invoke('openPage', { name: 'today' });
    for (let tries = 0; tries < 100 && calls.length === 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    stop();
    return calls.map((args) => ({
      count: args.length,
      keys: Object.keys(args[0] as object).sort(),
      isPlain: Object.getPrototypeOf(args[0]) === Object.prototype
    }));
  });
  expect(heard.length).toBeGreaterThan(0);
  for (const event of heard) {
    expect(event).toMatchObject({ count: 1, isPlain: true });
    expect(event.keys).not.toContain('sender');
  }
});
