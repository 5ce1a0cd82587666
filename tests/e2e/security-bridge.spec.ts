import { expect, test } from '@playwright/test';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { desktopApi } from '../../src/contract/desktop';
import { engineApi } from '../../src/contract/engine-api';
import { reply, type Reply } from '../../src/contract/errors';
import { preparedAt, preparedData } from './prepared-data';
import { launchApp, type RunningApp } from './app.fixture';
import { openPopover } from './windows.fixture';

const everyCall = Object.keys({ ...engineApi, ...desktopApi });
const hostOnly = Object.entries(engineApi)
  .filter(([name, { audience }]) => audience === 'host' && !Object.hasOwn(desktopApi, name))
  .map(([name]) => name);

let data: string;
let running: RunningApp;

test.beforeAll(async () => {
  data = await preparedData();
  running = await launchApp({ data, ...preparedAt });
  await (await running.window('main')).evaluate(() => window.bridge.invoke('listPeople', {}));
});

test.afterAll(async () => {
  await running.close();
  await rm(data, { recursive: true, force: true });
});

test('there is one door for calls and one for what is dropped, and no other (S5)', async () => {
  const doors = await running.app.evaluate(({ ipcMain }) => ({
    // Electron keeps a deaf ear of its own for "error".
    listened: ipcMain.eventNames().filter((name) => name !== 'error'),
    // Electron's own map of what `handle` was called with.
    handled: [
      // oxlint-disable-next-line no-underscore-dangle -- Its only name.
      ...(ipcMain as unknown as { _invokeHandlers: Map<string, unknown> })._invokeHandlers.keys()
    ]
  }));
  expect(doors).toEqual({ listened: [], handled: ['hallway:call', 'hallway:dropped'] });
});

test('a window of ours that shows a foreign page is refused every call (S5)', async () => {
  for (const url of ['data:text/html,<p>', 'about:blank', 'https://evil.example/']) {
    const replies = await callFromForeignPage(url, everyCall);
    expect(Object.keys(replies), url).toEqual(everyCall);
    expect(new Set(Object.values(replies).map(codeOf)), url).toEqual(new Set(['not-allowed']));
  }
});

test('another window is refused every call, although it shows one of our pages (S5)', async () => {
  const replies = await callFromOtherWindow('app://hallway/popover.html', everyCall);
  expect(new Set(Object.values(replies).map(codeOf))).toEqual(new Set(['not-allowed']));
});

test('a frame inside one of our pages is refused every call (S5)', async () => {
  const main = await running.window('main');
  await main.evaluate(() => document.body.append(document.createElement('iframe')));
  const hasBridge = await main.evaluate(
    () => 'bridge' in (document.querySelector('iframe')?.contentWindow ?? {})
  );
  expect(hasBridge).toBe(false);

  const replies = await knockAsFrame(
    'hallway:call',
    everyCall.map((name) => [name, {}])
  );
  expect(replies).toHaveLength(3 * everyCall.length);
  expect(new Set(replies.map(codeOf))).toEqual(new Set(['not-allowed']));
});

test('where something lies that was dropped is heard from our pages alone, and no page can make it up (S5)', async () => {
  const main = await running.window('main');
  await knockAsFrame('hallway:dropped', [[data]]);
  await main.evaluate(() => window.bridge.dropped(new File(['x'], 'secrets.json')));
  const looked = await main.evaluate(() =>
    window.bridge.invoke('previewBack', { from: 'dropped' })
  );
  expect(looked).toEqual({ ok: true, value: null });
});

test("what is the app's own to call is refused to its windows (S5)", async () => {
  expect(hostOnly).toContain('claimNudges');
  const main = await running.window('main');
  for (const name of hostOnly) {
    const answer = await main.evaluate((call) => window.bridge.invoke(call, {}), name);
    expect(codeOf(answer), name).toBe('not-allowed');
  }
});

test('a name that is no call is answered as such (S5)', async () => {
  const main = await running.window('main');
  const names = ['', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'x'.repeat(1e6)];
  for (const name of names) {
    const answer = await main.evaluate((call) => window.bridge.invoke(call, {}), name);
    expect(codeOf(answer), name.slice(0, 20)).toBe('invalid-input');
  }
});

/** What a door answers to a frame inside our page, to one that says it is our page, and to none: for each what it is given. */
async function knockAsFrame(channel: string, given: readonly unknown[][]): Promise<unknown[]> {
  return running.app.evaluate(
    async ({ BrowserWindow, ipcMain }, [name, all]) => {
      const { webContents: page } = BrowserWindow.getAllWindows().find((window) =>
        window.webContents.getURL().includes('/main.html')
      )!;
      const inner = page.mainFrame.frames[0] ?? { url: 'about:blank', parent: page.mainFrame };
      // A frame has no preload to call with: what the door says to one is asked of itself.
      const doors = ipcMain as unknown as {
        _invokeHandlers: Map<string, (event: unknown, ...given: unknown[]) => unknown>;
      };
      // oxlint-disable-next-line no-underscore-dangle -- Its only name.
      const door = doors._invokeHandlers.get(name)!;
      const framed = (url: string) => ({ url, parent: page.mainFrame });
      const senders = [inner, framed('app://hallway/main.html'), null];
      const asked = senders.flatMap((senderFrame) =>
        all.map((one) => door({ sender: page, senderFrame }, ...one))
      );
      return Promise.all(asked);
    },
    [channel, given] as const
  );
}

/** From our popover's window, its page exchanged for a foreign one: where no page can go, main can. */
async function callFromForeignPage(url: string, names: string[]): Promise<Record<string, unknown>> {
  await openPopover(running);
  return running.app.evaluate(
    async ({ BrowserWindow, session }, { url, names }) => {
      const popover = BrowserWindow.getAllWindows().find((window) =>
        window.webContents.getURL().includes('/popover.html')
      );
      const { protocol, webRequest } = session.defaultSession;
      const page = new Response('<p>', { headers: { 'content-type': 'text/html' } });
      // A session that would let a foreign page in: the door alone must hold.
      webRequest.onBeforeRequest(null);
      popover!.webContents.removeAllListeners('did-navigate');
      protocol.handle('https', () => page);
      try {
        await popover!.loadURL(url);
        return await popover!.webContents.executeJavaScript(
          `if (location.href !== ${JSON.stringify(url)}) throw new Error(location.href);
          Promise.all(${JSON.stringify(names)}.map(async (name) => [name, await bridge.invoke(name, {})]))
            .then(Object.fromEntries)`
        );
      } finally {
        protocol.unhandle('https');
        popover!.destroy();
      }
    },
    { url, names }
  );
}

function callFromOtherWindow(url: string, names: string[]): Promise<Record<string, unknown>> {
  return running.app.evaluate(
    async ({ BrowserWindow }, { url, names, preload }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      try {
        await window.loadURL(url);
        return await window.webContents.executeJavaScript(
          `Promise.all(${JSON.stringify(names)}.map(async (name) => [name, await bridge.invoke(name, {})])).then(Object.fromEntries)`
        );
      } finally {
        window.destroy();
      }
    },
    { url, names, preload: path.resolve(import.meta.dirname, '../../out/preload/bridge.cjs') }
  );
}

/** The code of a failure; a success by its name. */
function codeOf(answer: unknown): string {
  const read: Reply = reply.parse(answer);
  return read.ok ? 'answered' : read.error.code;
}
