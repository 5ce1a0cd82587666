import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { arrivedNotifications, clearNotifications } from '../desktop/notifications';
import { trayItems } from '../desktop/tray';
import { until } from '../../scripts/until.mjs';
import { preparedAt } from './prepared-data';
import { test } from './prepared.fixture';
import { launchWithAllWindows } from './windows.fixture';

test.skip(process.platform !== 'linux', 'looks at the tray and the notifications of Linux');

/** When thanks are due for the lunch of the day before. */
const dueAt = { ...preparedAt, now: '2026-11-18T12:31:00Z' };
const names = /\b(?:Ana|Ruiz|Raj|Patel|Wei|Tomasz)\b/i;

/** All that can be seen or heard of a page, but what is being written. */
const saidOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const labels = ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name))
    );
    return [document.title, document.body.innerText, ...labels].join('\n');
  });

test('one key hides all names in every window, and shows them again', async ({ data, launch }) => {
  const running = await launch({ data, ...preparedAt });
  const main = await running.window('main');
  await expect(main.getByText('Ana Ruiz').first()).toBeVisible();
  const capture = await running.window('capture');

  await main.keyboard.press('Control+Shift+D');
  await expect(main.getByText('Names are hidden')).toBeVisible();
  await expect.poll(() => saidOn(main)).not.toMatch(names);
  await expect(main.getByText('A. R.').first()).toBeVisible();
  for (const name of ['journal', 'people', 'inbox'] as const) {
    await main.evaluate((page) => window.bridge.invoke('openPage', { name: page }), name);
    await expect(
      main
        .getByText(/\bA\./)
        .or(main.getByRole('heading', { level: 1 }))
        .first()
    ).toBeVisible();
    expect(await saidOn(main)).not.toMatch(names);
  }
  await main.evaluate(() => window.bridge.invoke('openPage', { name: 'journal' }));
  const editor = main.locator('[data-editor]');
  await expect(editor).toHaveCSS('filter', 'blur(5px)');
  await main.getByRole('textbox', { name: 'Text of the entry' }).click();
  await expect(editor).toHaveCSS('filter', 'none');

  await main.evaluate(() => window.bridge.invoke('openCapture', { text: 'coffee with Ana Ruiz ' }));
  await expect(capture.getByLabel('What happened')).toHaveValue('coffee with Ana Ruiz ');
  await expect(capture.getByText('A. R.').first()).toBeVisible();

  // What is written meanwhile keeps its names.
  await capture.keyboard.press('Enter');
  await expect(capture.getByText('Saved').first()).toBeVisible();
  await main.keyboard.press('Control+Shift+D');
  await main.evaluate(() => window.bridge.invoke('openPage', { name: 'journal' }));
  await expect(main.getByText('coffee with Ana Ruiz').first()).toBeVisible();
});

test('it is remembered, and no window to come shows a name', async ({ data, launch }) => {
  const first = await launch({ data, ...preparedAt });
  const tray = await until('the icon', async () => (await trayItems())[0]);
  await tray.choose('Hide names');
  const settings = path.join(data, 'settings.json');
  await expect
    .poll(() => readFile(settings, 'utf8').catch(() => ''))
    .toContain('"isDiscreet": true');
  await first.close();

  await clearNotifications();
  const again = await launch({ data, ...dueAt });
  const main = await again.window('main');
  await expect(main.getByText('A. R.').first()).toBeVisible();
  expect(await saidOn(main)).not.toMatch(names);
  await expect.poll(arrivedNotifications).toHaveLength(1);
  expect((await arrivedNotifications())[0]).toMatchObject({ title: 'Say thanks after lunch?' });
  const item = await until('the icon', async () => (await trayItems())[0]);
  expect(await item.tooltip()).not.toMatch(names);
  expect((await item.menu()).map(({ label }) => label)).toContain('Show names');
});

test('the week at the icon shows no name either, nor does a field with one in it', async ({
  data
}) => {
  const running = await launchWithAllWindows({ data, ...preparedAt });
  try {
    const { main, popover, capture } = running.pages;
    await expect(popover.getByText(names).first()).toBeVisible();
    await main.keyboard.press('Control+Shift+D');
    for (const page of [main, popover, capture])
      await expect.poll(() => saidOn(page)).not.toMatch(names);
    await expect(popover.getByText(/\b[A-Z]\. [A-Z]\./).first()).toBeVisible();

    await main.evaluate(() => window.bridge.invoke('openPage', { name: 'people' }));
    const search = main.getByRole('searchbox').first();
    await search.fill('Ana Ruiz');
    await expect(search).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)');
    await search.press('Tab');
    await expect(search).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  } finally {
    await running.close();
  }
});
