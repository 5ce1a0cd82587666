import { expect, test, type Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { preparedAt, preparedData, preparedLunch } from './prepared-data';
import { launchWithAllWindows } from './windows.fixture';

test.skip(process.platform !== 'linux', 'opens the popover through the Linux tray');

const directory = path.resolve(
  import.meta.dirname,
  '../samples/csv/org-directory-next-quarter.csv'
);

test('a walk through the whole app breaks no rule of its own policy and logs no error (S10)', async () => {
  const data = await preparedData();
  const running = await launchWithAllWindows({ data, ...preparedAt });
  const { main, capture, popover } = running.pages;
  const complaints: string[] = [];
  try {
    for (const page of [main, capture, popover]) {
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      // From its first byte on.
      await page.reload();
    }
    await walkThrough(main);
    await capture.getByLabel('What happened').fill(`${preparedLunch} with Zora`);
    await expect(capture.getByText('Raj Patel').first()).toBeVisible();
    await expect(popover.getByLabel('Write a line')).toBeVisible();
    expect(complaints).toEqual([]);

    await main.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => complaints.join()).toContain('Content Security Policy');
  } finally {
    await running.close();
    await rm(data, { recursive: true, force: true });
  }
});

async function walkThrough(main: Page): Promise<void> {
  const open = (name: string) =>
    main
      .getByRole('navigation')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click();
  await expect(main.getByRole('img', { name: /^Lunch/ })).toBeVisible();
  await open('Journal');
  await main
    .getByText(/lunch with/)
    .first()
    .click();
  await expect(main.getByText('the OKR article').first()).toBeVisible();
  await open('People');
  await main.getByRole('grid').getByText('Ana Ruiz', { exact: true }).click();
  await expect(main.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await open('Inbox');
  await expect(main.getByRole('heading', { level: 1 }).first()).toBeAttached();
  await open('Import colleagues');
  await main.getByLabel('Files to import').setInputFiles(directory);
  await expect(main.getByRole('button', { name: /^(Add|Change|Update)/ }).first()).toBeVisible();
  await open('Settings');
  await expect(main.getByText('Only on this computer').first()).toBeVisible();
  await open('Today');
  await main.keyboard.press('?');
  await expect(main.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await main.keyboard.press('Escape');
}
