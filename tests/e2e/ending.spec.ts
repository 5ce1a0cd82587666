import { expect } from '@playwright/test';
import { once } from 'node:events';
import type { RunningApp } from './app.fixture';
import { preparedAt } from './prepared-data';
import { test } from './prepared.fixture';

test('a window that is made while the app ends does not hold it up', async ({ data, launch }) => {
  const running = await launch({ data, ...preparedAt });
  await running.window('main');
  const ended = exitOf(running);
  await running.app.evaluate(({ app, BrowserWindow }) => {
    // As the capture window is, which is prepared a while after the start.
    app.on('before-quit', () => setTimeout(() => void new BrowserWindow({ show: false }), 0));
    app.quit();
  });
  expect(await ended).toEqual([0, null]);
});

test('nor does a page that answers nobody', async ({ data, launch }) => {
  const running = await launch({ data, ...preparedAt });
  const main = await running.window('main');
  await main.evaluate(() => {
    window.addEventListener('beforeunload', (event) => {
      for (;;) event.preventDefault();
    });
  });
  const ended = exitOf(running);
  await running.app.evaluate(({ app }) => app.quit());
  expect(await ended).toEqual([0, null]);
});

/** Code and signal it ended with; rejects when it has not ended after a while. */
const exitOf = ({ app }: RunningApp): Promise<unknown[]> =>
  once(app.process(), 'exit', { signal: AbortSignal.timeout(15_000) });
