import { chromium, expect, test } from '@playwright/test';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { until } from '../../scripts/until.mjs';

const root = path.resolve(import.meta.dirname, '../..');

test.skip(process.platform !== 'linux', 'looks where the Linux folder is put');

test('the packaged app shows its window from inside its archive', async () => {
  test.setTimeout(300_000);
  // What the other tests run from is not to be built anew under them.
  const packaging = [path.join(root, 'scripts/package.mjs'), 'dir', '--as-built'];
  await promisify(execFile)(process.execPath, packaging, { cwd: root, maxBuffer: 1 << 26 });

  const folder = await mkdtemp(path.join(tmpdir(), 'hallway-packaged-'));
  const app = spawn(await packagedProgram(), [
    `--data=${path.join(folder, 'data')}`,
    // The inspector, by which Playwright starts the unpacked app, is fused off.
    '--remote-debugging-port=0',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
  ]);
  try {
    const address = await debuggingAddress(app);
    // Who connects while a window is still without its page may wait for it for ever.
    await until('the page of the main window', async () => (await pagesAt(address)).some(isMain));
    const browser = await chromium.connectOverCDP(address);
    const pages = browser.contexts().flatMap((context) => context.pages());
    const main = pages.find((page) => isMain(page.url()))!;
    await expect(main.getByRole('navigation').first()).toBeVisible();
    // Files are read by a program of its own, which lies in the archive too.
    const csv = [...Buffer.from('Name,Email\nAna Ruiz,ana@meridian.example\n')];
    const preview = await main.evaluate(
      (bytes) =>
        window.bridge.invoke('previewImport', {
          files: [{ name: 'people.csv', bytes: new Uint8Array(bytes) }]
        }),
      csv
    );
    expect(preview).toMatchObject({ ok: true, value: { new: 1, refused: [] } });
    await browser.close();
  } finally {
    app.kill();
    if (app.exitCode === null && app.signalCode === null) await once(app, 'exit');
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
});

/** Packaged with the fallback runtime it stands in a folder that says so. */
async function packagedProgram(): Promise<string> {
  const trial = path.join(root, 'release/NOT-FOR-RELEASE/linux-unpacked/hallway');
  const proper = path.join(root, 'release/linux-unpacked/hallway');
  return access(trial).then(
    () => trial,
    () => proper
  );
}

function isMain(address: string): boolean {
  return address.startsWith('app://hallway/main.html');
}

/** The addresses of the pages a debugger could speak to. */
async function pagesAt(debugging: string): Promise<string[]> {
  const answer = await fetch(`http://${new URL(debugging).host}/json/list`);
  return ((await answer.json()) as { url: string }[]).map(({ url }) => url);
}

function debuggingAddress(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = '';
    app.stderr?.on('data', (chunk) => {
      seen += chunk;
      const address = /DevTools listening on (ws:\S+)/.exec(seen)?.[1];
      if (address !== undefined) resolve(address);
    });
    app.once('exit', () => reject(new Error(`The packaged app ended: ${seen}`)));
  });
}
