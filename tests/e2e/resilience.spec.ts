import { expect, test as plain, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ensureElectron } from '../../scripts/electron-runtime.mjs';
import type { RunningApp } from './app.fixture';
import { hallway, preparedAt } from './prepared-data';
import { test } from './prepared.fixture';
import { engineOf, statusOf } from './processes.fixture';
import { crash, inPage, openCapture } from './windows.fixture';

plain.skip(process.platform !== 'linux', 'ends processes of Linux by their number');

const root = path.resolve(import.meta.dirname, '../..');

test.describe('with the journal taken away', () => {
  test('a journal whose process is killed comes back with everything (F1)', async ({
    data,
    launch
  }) => {
    const running = await launch({ data, ...preparedAt });
    const main = await running.window('main');
    await main.getByRole('button', { name: 'Journal' }).click();
    await expect(main.getByText(/lunch with/).first()).toBeVisible();
    const before = await everything(main);
    for (const round of [1, 2]) {
      const engine = engineOf(running.app.process().pid!).pid;
      process.kill(engine, 'SIGKILL');
      // Asked in the very moment, it answers in words or waits for the new process.
      const inBetween = await main.evaluate(() => window.bridge.invoke('listPeople', {}));
      expect(inBetween, `round ${round}`).toMatchObject(
        (inBetween as { ok: boolean }).ok
          ? { ok: true }
          : { ok: false, error: { code: 'interrupted', message: /safe/ } }
      );
      expect(await everything(main)).toEqual(before);
      expect(engineOf(running.app.process().pid!).pid).not.toBe(engine);
    }
    await expect(main.getByText(/lunch with/).first()).toBeVisible();
    await expect(main.getByText('is being opened again')).toHaveCount(0);
    await capture(running, 'hi to Wei after the storm');
    await expect(main.getByText(/after the storm/).first()).toBeVisible();
  });

  test('a journal that answers nobody is ended, told of, and opened again', async ({
    data,
    launch
  }) => {
    const running = await launch({ data, ...preparedAt });
    const main = await running.window('main');
    const before = await everything(main);
    const { pid } = engineOf(running.app.process().pid!);
    process.kill(pid, 'SIGSTOP');
    const unanswered = await main.evaluate(() => window.bridge.invoke('listPeople', {}));
    expect(unanswered).toMatchObject({ ok: false, error: { code: 'interrupted' } });
    expect(JSON.stringify(unanswered)).toContain('What was saved before is safe');
    expect(await everything(main)).toEqual(before);
    expect(statusOf(pid, 'State')).toBe('');
  });

  test('a page whose process ends comes back once, with the line one was writing (F24)', async ({
    data,
    launch
  }) => {
    const running = await launch({ data, ...preparedAt });
    const page = await openCapture(running);
    await page.getByLabel('What happened').fill('coffee with Wei about the harb');
    await expect(page.getByText('Wei Chen').first()).toBeVisible();
    expect(await crash(running, 'capture')).toBe(true);
    await expect
      .poll(() => inPage(running, 'capture', 'document.querySelector("textarea")?.value'))
      .toBe('coffee with Wei about the harb');

    // Again at once: it stays down rather than going round and round.
    expect(await crash(running, 'capture')).toBe(true);
    await expect
      .poll(() => logOf(data).then((log) => log.split('capture page').length - 1))
      .toBe(2);
    const main = await running.window('main');
    await main.waitForTimeout(1_000);
    expect((await logOf(data)).split('capture page').length - 1).toBe(2);
    expect(await everything(main)).toBeTruthy();
  });
});

test.describe('with company', () => {
  test('a second start shows the first, and ends well within three seconds (S29)', async ({
    data,
    launch
  }) => {
    const running = await launch({ data, ...preparedAt });
    const main = await running.window('main');
    await expect(main.getByRole('navigation').first()).toBeVisible();
    await running.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.minimize();
    });
    const before = await everything(main);
    const startedAt = performance.now();
    const { code } = await start(data);
    expect(code).toBe(0);
    expect(performance.now() - startedAt).toBeLessThan(3_000);
    await expect
      .poll(() =>
        running.app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().some(
            (window) => window.isVisible() && !window.isMinimized()
          )
        )
      )
      .toBe(true);
    expect(await everything(main)).toEqual(before);
  });

  test('the command line is refused the folder while the app has it, and served afterwards (F14)', async ({
    data,
    launch
  }) => {
    const running = await launch({ data, ...preparedAt });
    const main = await running.window('main');
    const before = await everything(main);
    const refused: unknown = await hallway(data, 'people', '--json').catch(
      (error: unknown) => error
    );
    expect(refused).toMatchObject({ code: 3, stdout: '' });
    expect((refused as { stderr: string }).stderr).toContain('folder-in-use');
    expect(await everything(main)).toEqual(before);
    await running.close();
    expect(JSON.parse(await hallway(data, 'people', '--json'))).toHaveLength(12);
  });
});

test.describe('with broken settings', () => {
  const broken = {
    'of 0 bytes': '',
    'that are no JSON': '{"theme": "dark"',
    'of wrong types': '{"theme": 7, "captureShortcut": ["x"]}',
    'that are a list': '[]',
    'of binary noise': '\0\u0001\ufffd'
  };
  for (const [what, text] of Object.entries(broken)) {
    test(`settings ${what} are put aside, and the journal is there (F15)`, async ({
      data,
      launch
    }) => {
      await writeFile(path.join(data, 'settings.json'), text);
      const running = await launch({ data, ...preparedAt });
      const main = await running.window('main');
      expect(await main.evaluate(() => window.bridge.invoke('listPeople', {}))).toMatchObject({
        ok: true,
        value: { length: 12 }
      });
      expect(await main.evaluate(() => window.bridge.invoke('readDesktop', {}))).toMatchObject({
        value: { theme: 'system', captureShortcut: 'CommandOrControl+Shift+H' }
      });
      const aside = readdirSync(data).filter((name) => name.startsWith('settings.json.broken'));
      expect(aside).toHaveLength(1);
      expect(await readFile(path.join(data, aside[0]!), 'utf8')).toBe(text);
    });
  }
});

/** Everything a window can ask of a journal. */
function everything(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const questions = ['listPeople', 'listEntries', 'listOpenPromises', 'listNudges', 'readWeek'];
    const answers = await Promise.all(
      questions.map(
        (name) => window.bridge.invoke(name, {}) as Promise<{ ok: boolean; value: unknown }>
      )
    );
    if (answers.some(({ ok }) => !ok)) throw new Error(JSON.stringify(answers));
    return answers.map(({ value }) => value);
  });
}

async function capture(running: RunningApp, line: string): Promise<void> {
  const page = await openCapture(running);
  await page.getByLabel('What happened').fill(line);
  await page.getByLabel('What happened').press('Enter');
  await expect(page.getByRole('heading', { name: /^Saved/ })).toBeVisible();
}

const logOf = (data: string): Promise<string> =>
  readFile(path.join(data, 'logs/hallway.log'), 'utf8');

/** Starts the app as a person would who has forgotten that it runs. */
async function start(data: string): Promise<{ code: number }> {
  const { dist } = await ensureElectron();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const command = [...sandbox, root, '--data', data];
  return promisify(execFile)(path.join(dist, 'electron'), command, { timeout: 15_000 }).then(
    () => ({ code: 0 }),
    (error: { code: number }) => ({ code: error.code })
  );
}
