import { expect, type Page } from '@playwright/test';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { arrivedNotifications, clearNotifications } from '../desktop/notifications';
import { trayItems, type TrayItem } from '../desktop/tray';
import { test, type RunningApp } from './app.fixture';

const sample = (file: string): string => path.resolve(import.meta.dirname, '../samples', file);
const line =
  "lunch with Ana and Raj yesterday 45m, I owe Ana the OKR article by fri, she'll introduce me to Legal #okr";
const wednesdayNoon = { now: '2026-11-18T11:00:00Z', zone: 'Europe/Madrid' };

test('a person imports colleagues, writes about a lunch, sees the week fill, is nudged, and exports it all', async ({
  launch
}) => {
  const data = await mkdtemp(path.join(tmpdir(), 'hallway-story-'));
  await clearNotifications();
  let running = await launch({ data, ...wednesdayNoon });
  let main = await running.window('main');

  await test.step('imports the directory of the company, after a look at what will happen', async () => {
    await main.getByRole('button', { name: 'Import colleagues' }).first().click();
    await main.getByLabel('Files to import').setInputFiles(sample('csv/org-directory.csv'));
    await expect(main.getByText('12', { exact: true }).first()).toBeVisible();
    await main.getByRole('button', { name: 'Add 12 people' }).click();
    await expect(main.getByRole('button', { name: /See people/ })).toBeVisible();
    await main.getByRole('button', { name: /See people/ }).click();
    const list = main.getByRole('grid', { name: 'People' });
    await expect(list.getByText('Ana Ruiz', { exact: true })).toBeVisible();
  });

  const tray = await onlyTrayItem();
  const emptyIcon = await tray.icon();
  await expect.poll(() => tray.tooltip()).toBe('0 of 3 this week');

  await test.step('writes one line in the capture window and saves it with Enter', async () => {
    await main.getByRole('button', { name: 'Capture' }).click();
    const capture = await running.window('capture');
    await capture.getByLabel('What happened').fill(line);
    await expect(capture.getByText('Ana Ruiz').first()).toBeVisible();
    await expect(capture.getByText('Raj Patel').first()).toBeVisible();
    await capture.getByLabel('What happened').press('Enter');
    await expect(capture.getByRole('heading', { name: /^Saved/ })).toBeVisible();
  });

  await test.step('sees it on the timeline of each of the two', async () => {
    for (const name of ['Ana Ruiz', 'Raj Patel']) {
      await openPerson(main, name);
      const timeline = main.getByRole('region', { name: 'Timeline' });
      await expect(timeline.getByText(/lunch with/).first()).toBeVisible();
      await expect(main.getByText('Met', { exact: true }).first()).toBeVisible();
    }
  });

  await test.step('sees the door light in the window and the level rise in the tray', async () => {
    await main.getByRole('button', { name: 'Today' }).click();
    await expect(main.getByRole('img', { name: /^Lunch, 1 of 1.*done/i })).toBeVisible();
    await expect.poll(() => tray.tooltip()).toBe('1 of 3 this week');
    const [first] = await tray.menu();
    expect(first).toMatchObject({ label: '1 of 3 this week', isEnabled: false });
    const lit = await tray.icon();
    expect(amberPixels(lit)).toBeGreaterThan(amberPixels(emptyIcon));
    expect(amberPixels(emptyIcon)).toBe(0);
  });

  await test.step('finds the same week behind the tray icon', async () => {
    await tray.activate();
    const popover = await running.window('popover');
    await expect(popover.getByText('1 of 3')).toBeVisible();
    await expect(popover.getByText('the OKR article')).toBeVisible();
    await popover.keyboard.press('Escape');
  });

  await test.step('keeps everything over a restart, and is offered a thank-you in the afternoon', async () => {
    await running.close();
    running = await launch({ data, ...wednesdayNoon, now: '2026-11-18T15:31:00Z' });
    main = await running.window('main');
    await expect(main.getByRole('img', { name: /^Lunch, 1 of 1.*done/i })).toBeVisible();
    await expect.poll(arrivedNotifications).toHaveLength(1);
    const [nudge] = await arrivedNotifications();
    expect(nudge?.app).toBe('Hallway');
    expect(nudge?.title).toContain('Ana and Raj');
    await main.getByRole('button', { name: /Inbox/ }).click();
    await expect(main.getByRole('heading', { name: /Ana and Raj/ })).toBeVisible();
  });

  await test.step('is not nudged twice for the same lunch', async () => {
    await running.close();
    running = await launch({ data, ...wednesdayNoon, now: '2026-11-18T15:40:00Z' });
    main = await running.window('main');
    await main.getByRole('button', { name: /Inbox/ }).click();
    await expect(main.getByRole('heading', { name: /Ana and Raj/ })).toHaveCount(1);
    expect(await arrivedNotifications()).toHaveLength(1);
  });

  await test.step('exports everything to a folder and reads it there', async () => {
    const vault = path.join(data, 'vault');
    await chooseFolder(running, vault);
    await main.getByRole('button', { name: 'Settings' }).click();
    await main.getByRole('button', { name: /^Export/ }).click();
    await expect(main.getByText(/\d+ pages written/)).toBeVisible();
    expect(await readdir(path.join(vault, 'days'))).toEqual(['2026-11-17.md']);
    expect(await readFile(path.join(vault, 'days', '2026-11-17.md'), 'utf8')).toContain(line);
    expect(await readFile(path.join(vault, 'people', 'Ana Ruiz.md'), 'utf8')).toContain(
      '[[2026-11-17]]'
    );
    expect(await readFile(path.join(vault, 'weeks', '2026-W47.md'), 'utf8')).toContain(
      'Lunch: 1 of 1'
    );
  });

  await running.close();
  await rm(data, { recursive: true, force: true });
});

test('a line about somebody new makes a new person only when that is wanted', async ({
  launch
}) => {
  const running = await launch(wednesdayNoon);
  const main = await running.window('main');
  await main.getByRole('button', { name: 'Capture' }).click();
  const capture = await running.window('capture');
  await capture.getByLabel('What happened').fill('coffee with Zora 20m');
  await expect(capture.getByText(/New person/).first()).toBeVisible();
  await capture.getByLabel('What happened').press('Enter');
  await expect(capture.getByRole('heading', { name: /^Saved/ })).toBeVisible();
  await capture.getByRole('button', { name: 'Undo' }).click();
  await main.getByRole('button', { name: 'Journal' }).click();
  await expect(main.getByRole('heading', { name: 'The first line is the hardest' })).toBeVisible();
});

test('closing the window leaves Hallway in the tray, which opens it again', async ({ launch }) => {
  const running = await launch(wednesdayNoon);
  const main = await running.window('main');
  const tray = await onlyTrayItem();
  await main.getByRole('button', { name: 'Close' }).click();
  await expect
    .poll(() => running.app.windows().filter((page) => page.url().includes('main.html')).length)
    .toBe(0);
  await tray.choose('Open Hallway');
  const again = await running.window('main');
  await expect(again.getByRole('navigation').first()).toBeVisible();
});

async function onlyTrayItem(): Promise<TrayItem> {
  await expect.poll(async () => (await trayItems()).length).toBe(1);
  const [item] = await trayItems();
  if (!item) throw new Error('No tray icon');
  return item;
}

async function openPerson(main: Page, name: string): Promise<void> {
  await main
    .getByRole('button', { name: /^People/ })
    .first()
    .click();
  await main.getByText(name, { exact: true }).first().dblclick();
  await expect(main.getByRole('heading', { name, level: 1 })).toBeVisible();
}

const amberPixels = ({ pixels }: Awaited<ReturnType<TrayItem['icon']>>): number =>
  pixels.filter(
    ({ alpha, red, green, blue }) =>
      alpha > 128 && red > 200 && green > 120 && green < 200 && blue < 100
  ).length;

/** The system's own folder dialog cannot be driven from here; this answers it. */
async function chooseFolder({ app }: RunningApp, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
}
