/**
 * Takes the pictures of docs/screenshots anew: the built app on the sample company, on a
 * Wednesday noon, light and dark. Usage: npm run screenshots (after npm run build)
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { _electron } from '@playwright/test';
import { ensureElectron } from './electron-runtime.mjs';
import { startPrivateDesktop } from './private-desktop.mjs';
import { until } from './until.mjs';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = path.join(root, 'docs', 'screenshots');
const moment = ['--now', '2026-11-18T11:00:00Z', '--zone', 'Europe/Madrid'];
const line =
  'Lunch with Priya and Zora yesterday 45m, offered to send the OKR template, she’ll introduce me to Finance #design';

await ensureElectron();
await mkdir(pictures, { recursive: true });
const data = await mkdtemp(path.join(tmpdir(), 'hallway-screenshots-'));
const desktop = await startPrivateDesktop();
const environment = /** @type {Record<string, string>} */ ({ ...process.env, ...desktop.env });
try {
  const script = path.join(root, 'scripts', 'sample-company.mjs');
  await run(process.execPath, [script, '--data', data, ...moment]);
  for (const theme of ['light', 'dark']) await takeAll(theme);
} finally {
  await desktop.stop();
  await rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

/** @param {string} theme */
async function takeAll(theme) {
  const app = await _electron.launch({
    cwd: root,
    args: [root, '--data', data, ...moment],
    env: environment,
    chromiumSandbox: process.getuid?.() !== 0
  });
  /** @param {string} name */
  const windowOf = (name) =>
    until(`the ${name} window`, () =>
      app.windows().find((each) => each.url().includes(`/${name}.html`))
    );
  try {
    const main = await windowOf('main');
    /** @param {string} call @param {unknown} input */
    const invoke = (call, input) =>
      main.evaluate(`window.bridge.invoke('${call}', ${JSON.stringify(input)})`);
    await main.getByRole('img', { name: /^Lunch,/ }).waitFor();
    await invoke('setTheme', { theme });
    await picture(main, 'today', theme);
    await invoke('openPage', { name: 'journal' });
    await main.getByRole('listbox').waitFor();
    await picture(main, 'journal', theme);
    await invoke('openPage', { name: 'people' });
    await main.getByText(/^\d+ people in/).waitFor();
    await picture(main, 'people', theme);
    const { value } = /** @type {{ value: { people: { id: string }[] }[] }} */ (
      await invoke('listEntries', {})
    );
    const pair = value.find(({ people }) => people.length === 2);
    await invoke('openPage', { name: 'person', id: pair?.people[1]?.id });
    await main.getByRole('region', { name: 'Timeline' }).waitFor();
    await main
      .locator('section', { hasText: 'Before you meet' })
      .getByRole('listitem')
      .first()
      .waitFor();
    await picture(main, 'person', theme);
    await invoke('openCapture', { text: '' });
    const capture = await windowOf('capture');
    await capture.getByLabel('What happened').fill(line);
    await capture.getByText('New person').first().waitFor();
    await capture.getByText('is open already').waitFor();
    await picture(capture, 'capture', theme);
    await run('xdotool', ['mousemove', '20', '20', 'click', '1'], {
      env: { ...process.env, ...desktop.env }
    });
    const popover = await windowOf('popover');
    await popover.getByRole('img', { name: /^Lunch,/ }).waitFor();
    await picture(popover, 'popover', theme);
    await popover.keyboard.press('Escape');
    await main.getByRole('button', { name: 'Close' }).click();
    await trayPicture(theme);
  } finally {
    await app.close();
  }
}

/**
 * The real panel with the icon and its menu, as they stand on the screen.
 *
 * @param {string} theme
 */
async function trayPicture(theme) {
  const env = { ...process.env, ...desktop.env };
  const look = ['xfce4-panel', '/panels/dark-mode', 'b', String(theme === 'dark')];
  const xfconf = ['org.xfce.Xfconf', '/org/xfce/Xfconf', 'org.xfce.Xfconf'];
  await run('busctl', ['--user', 'call', ...xfconf, 'SetProperty', 'ssv', ...look], { env });
  await run('xdotool', ['mousemove', '20', '20', 'click', '3'], { env });
  // The panel draws the icon anew, and opens the menu, in its own time.
  await wait(1_500);
  const file = path.join(pictures, `tray-${theme}.png`);
  const crop = ['-crop', '320x400+0+0', '+repage', '-bordercolor', 'black', '-trim', '+repage'];
  await run('import', ['-window', 'root', ...crop, file], { env });
  await run('xdotool', ['key', 'Escape'], { env });
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 * @param {string} theme
 */
async function picture(page, name, theme) {
  // Playwright paints pages light when they load, whatever the app says.
  await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
  await page.locator('[aria-label^="Loading"]').first().waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready.then(() => true)');
  await page.screenshot({
    path: path.join(pictures, `${name}-${theme}.png`),
    animations: 'disabled'
  });
}
