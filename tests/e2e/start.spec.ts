import { expect } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { until } from '../../scripts/until.mjs';
import { firstAnswersFile } from '../../src/contract/first-answers';
import { hallway, preparedAt } from './prepared-data';
import { test } from './prepared.fixture';

test('the frame stands before any script has run, exactly where React draws it', async ({
  launch
}) => {
  const running = await launch();
  const main = await running.window('main');
  await expect(main.getByRole('button', { name: 'Capture' })).toBeVisible();
  await main.emulateMedia({ colorScheme: null });
  const sidebars = await running.app.evaluate(async ({ BrowserWindow }) => {
    const [drawn] = BrowserWindow.getAllWindows();
    const { width = 0, height = 0 } = drawn?.getContentBounds() ?? {};
    const painted = new BrowserWindow({
      width,
      height,
      frame: false,
      show: false,
      webPreferences: { javascript: false, sandbox: true }
    });
    await painted.loadURL(drawn?.webContents.getURL() ?? '');
    const part = { x: 0, y: 0, width: 210, height };
    const pictures = [];
    for (const window of [drawn, painted])
      pictures.push((await window?.webContents.capturePage(part))?.toPNG().toString('base64'));
    painted.destroy();
    return pictures;
  });
  expect(sidebars[1]).toBe(sidebars[0]);
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
