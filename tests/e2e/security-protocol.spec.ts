import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { launchApp, type RunningApp } from './app.fixture';
import { preparedAt, preparedData } from './prepared-data';

const pages = path.resolve(import.meta.dirname, '../../out/renderer');

/** TRUST.md §1 S9: our own files and nothing else, nothing inline, nothing from a network. */
const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'none'; worker-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

interface Answer {
  /** 0: the session did not even let the request through. */
  status: number;
  type: string | null;
  sniffing: string | null;
  policy: string | null;
  length: number;
}

let data: string;
let running: RunningApp;

test.beforeAll(async () => {
  data = await preparedData();
  running = await launchApp({ data, ...preparedAt });
  await running.window('main');
});

test.afterAll(async () => {
  await running.close();
  await rm(data, { recursive: true, force: true });
});

test('the pages come from app:// and from nowhere else (S7)', async () => {
  const main = await running.window('main');
  const from = await main.evaluate(() => ({
    protocol: location.protocol,
    origin: location.origin,
    isSecure: isSecureContext,
    sources: [
      ...document.querySelectorAll('script, link[rel~=stylesheet], link[rel=modulepreload]')
    ]
      .map((part) => part.getAttribute('src') ?? part.getAttribute('href') ?? 'inline')
      .map((address) => new URL(address, location.href).origin)
  }));
  expect(from).toMatchObject({ protocol: 'app:', origin: 'app://hallway', isSecure: true });
  expect(new Set(from.sources)).toEqual(new Set(['app://hallway']));
});

test('every kind of file comes with its type, the whole policy, and no guessing (S8, S9)', async () => {
  const assets = readdirSync(path.join(pages, 'assets'));
  const oneOf = (ending: string): string =>
    `app://hallway/assets/${assets.find((name) => name.endsWith(ending))}`;
  const types = {
    'app://hallway/main.html': 'text/html; charset=utf-8',
    'app://hallway/capture.html?x=1': 'text/html; charset=utf-8',
    'app://hallway/popover.html#today': 'text/html; charset=utf-8',
    'app://hallway/before-paint.js': 'text/javascript; charset=utf-8',
    [oneOf('.js')]: 'text/javascript; charset=utf-8',
    [oneOf('.css')]: 'text/css; charset=utf-8',
    [oneOf('.woff2')]: 'font/woff2'
  };
  for (const [url, type] of Object.entries(types)) {
    expect(await ask(url), url).toMatchObject({
      status: 200,
      type,
      sniffing: 'nosniff',
      policy: contentPolicy
    });
  }
});

const outside = [
  'app://hallway/',
  'app://hallway/nothing.html',
  'app://hallway/assets',
  'app://hallway/assets/',
  'app://hallway/../main/index.js',
  'app://hallway/../../package.json',
  'app://hallway/../../../../../../etc/passwd',
  'app://hallway/%2e%2e/main/index.js',
  'app://hallway/%2e%2e%2fmain%2findex.js',
  'app://hallway/%252e%252e/main/index.js',
  'app://hallway/..%5cmain%5cindex.js',
  'app://hallway/assets%5c..%5c..%5cmain%5cindex.js',
  'app://hallway/main.html%00.js',
  'app://hallway/%00',
  'app://hallway/%ff.html',
  'app://hallway//etc/passwd',
  'app://hallway/.%2fmain.html',
  'app://other/main.html',
  'app://hallway.evil.example/main.html',
  'app://user@hallway/main.html',
  'app:hallway/../etc/passwd'
];

for (const url of outside) {
  test(`nothing is served for ${url} (S8)`, async () => {
    const answer = await ask(url);
    expect(answer.length).toBe(0);
    expect([0, 404]).toContain(answer.status);
  });
}

test('a link in the folder of the pages leads to no file outside (S8)', async () => {
  const link = path.join(pages, 'link-of-a-test.html');
  await symlink('/etc/passwd', link);
  try {
    expect(await ask('app://hallway/link-of-a-test.html')).toMatchObject({
      status: 404,
      length: 0
    });
  } finally {
    await rm(link);
  }
});

test('a page can be read, and nothing else done to it (S8)', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const answer = await ask('app://hallway/main.html', method);
    expect(answer, method).toMatchObject({ status: 405, length: 0, policy: contentPolicy });
  }
});

test('a file of the computer is not shown, even to the app itself (S7)', async () => {
  const shown = await running.app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
    const loaded = window.loadURL('file:///etc/passwd');
    const isShown = await loaded.then(
      () => true,
      () => false
    );
    window.destroy();
    return isShown;
  });
  expect(shown).toBe(false);
});

function ask(url: string, method = 'GET'): Promise<Answer> {
  return running.app.evaluate(
    async ({ session }, { url, method }) => {
      const refused = { status: 0, type: null, sniffing: null, policy: null, length: 0 };
      const answer = await session.defaultSession.fetch(url, { method }).catch(() => null);
      if (answer === null) return refused;
      const { length } = await answer.text();
      // The text ends inside Node's queue of `process.nextTick`. If the next call of the debugger
      // interrupted that queue, Node would never empty it again, and no stream would ever end.
      await new Promise((resolve) => setImmediate(resolve));
      return {
        status: answer.status,
        type: answer.headers.get('Content-Type'),
        sniffing: answer.headers.get('X-Content-Type-Options'),
        policy: answer.headers.get('Content-Security-Policy'),
        length
      };
    },
    { url, method }
  );
}
