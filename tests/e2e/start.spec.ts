import { expect } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { until } from '../../scripts/until.mjs';
import { firstAnswersFile } from '../../src/contract/first-answers';
import type { RunningApp } from './app.fixture';
import { hallway, preparedAt } from './prepared-data';
import { test } from './prepared.fixture';

test('the frame stands before any script has run, exactly where React draws it', async ({
  launch
}) => {
  const running = await launch();
  const main = await running.window('main');
  await expect(main.getByRole('button', { name: 'Capture' })).toBeVisible();
  await main.emulateMedia({ colorScheme: null });
  const [drawn, painted] = await pictures(running, 210);
  expect(painted).toBe(drawn);
});

test('Today as it was kept stands before any script has run, exactly as React draws it', async ({
  data,
  launch
}) => {
  const running = await launch({ data, ...preparedAt });
  const main = await running.window('main');
  await until('Today to be kept', () => existsSync(path.join(data, firstAnswersFile)), {
    limitMs: 30_000
  });
  await expect(main.getByRole('list', { name: 'This week’s practices' })).toBeVisible();
  await main.emulateMedia({ colorScheme: null });
  const [drawn, painted] = await pictures(running);
  expect(painted).toBe(drawn);
});

test('a second start on the same day shows Today before the journal is open', async ({
  data,
  launch
}) => {
  const kept = path.join(data, firstAnswersFile);
  const first = await launch({ data, ...preparedAt });
  await until('Today to be kept', () => existsSync(kept), { limitMs: 30_000 });
  const doors = (await first.window('main')).getByRole('list', { name: 'This week’s practices' });
  const words = (await doors.textContent()) ?? '';
  await first.close();

  // So that it does not open at all.
  await rename(path.join(data, 'journal/pg'), path.join(data, 'journal/elsewhere'));
  const second = await launch({ data, ...preparedAt });
  const main = await second.window('main');
  await expect(main.getByRole('list', { name: 'This week’s practices' })).toHaveText(words);
  await expect(main.getByText('Your journal could not be opened.')).toBeVisible();
});

test('what the command line changes is not shown from before', async ({ data, launch }) => {
  const kept = path.join(data, firstAnswersFile);
  const first = await launch({ data, ...preparedAt });
  await until('Today to be kept', () => existsSync(kept), { limitMs: 30_000 });
  await first.close();
  expect(existsSync(kept)).toBe(true);
  await hallway(data, 'add', 'coffee with Ana');
  expect(existsSync(kept)).toBe(false);
});

test('when the system asks it to end, the app closes its journal first', async ({
  data,
  launch
}) => {
  const running = await launch({ data, ...preparedAt });
  const main = await running.window('main');
  await expect(main.getByRole('list', { name: 'This week’s practices' })).toBeVisible();
  const ended = new Promise((resolve) => {
    running.app.process().once('exit', (code, signal) => resolve({ code, signal }));
  });
  running.app.process().kill('SIGTERM');
  expect(await ended).toEqual({ code: 0, signal: null });
  const state: unknown = JSON.parse(await readFile(path.join(data, 'journal/state.json'), 'utf8'));
  expect(state).toMatchObject({ clean: true });
});

test('a click on what stands before the scripts is done as soon as they are there', async ({
  launch
}) => {
  const main = await (await launch()).window('main');
  const people = main.getByRole('navigation', { name: 'Pages' }).getByText('People');
  let [x, y] = [0, 0];
  await expect(async () => {
    // There is none while the scripts put what they have drawn in the place of what stood before.
    const box = await people.boundingBox();
    expect(box).not.toBe(null);
    if (box) [x, y] = [box.x + 5, box.y + 5];
  }).toPass();
  const entry = /assets\/main-.*\.js$/;
  await main.route(entry, async (script) => {
    await main.waitForFunction(() => 'earlyClick' in window);
    await script.continue();
  });
  await Promise.all([main.waitForRequest(entry), main.reload({ waitUntil: 'commit' })]);
  // Chromium takes no click from outside until it has shown the first frame.
  await expect(async () => {
    await main.mouse.click(x, y);
    expect(await main.evaluate(() => 'earlyClick' in window)).toBe(true);
  }).toPass();
  await expect(main.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
});

/** The left part of the main window, as base64 of a PNG: as it is drawn, and as its page is painted without scripts. */
function pictures({ app }: RunningApp, width = Infinity): Promise<string[]> {
  return app.evaluate(async ({ BrowserWindow }, wanted) => {
    const drawn = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes('/main.html')
    );
    const bounds = drawn?.getContentBounds();
    const { width: whole = 0, height = 0 } = bounds ?? {};
    const painted = new BrowserWindow({
      width: whole,
      height,
      frame: false,
      show: false,
      webPreferences: { javascript: false, sandbox: true }
    });
    await painted.loadURL(drawn?.webContents.getURL() ?? '');
    const part = { x: 0, y: 0, width: Math.min(wanted ?? whole, whole), height };
    const taken = [];
    for (const window of [drawn, painted])
      taken.push((await window?.webContents.capturePage(part))?.toPNG().toString('base64') ?? '');
    painted.destroy();
    return taken;
  }, width);
}
