import { expect, type Page } from '@playwright/test';
import { once } from 'node:events';
import { startPrivateDesktop } from '../../scripts/private-desktop.mjs';
import { clickAt, screenPart } from '../desktop/screen';
import { trayItems } from '../desktop/tray';
import type { RunningApp } from './app.fixture';
import { expectNoViolations } from './axe.fixture';
import { preparedAt } from './prepared-data';
import { test } from './prepared.fixture';

test.skip(process.platform !== 'linux', 'only Linux desktops are without a tray');
// A missing panel is waited for, three times over.
test.setTimeout(180_000);

/** A desktop whose panel comes and goes as the tests want it; nothing shows icons at first. */
let desktop: Awaited<ReturnType<typeof startPrivateDesktop>>;
let usual: NodeJS.ProcessEnv;

test.beforeEach(async () => {
  desktop = await startPrivateDesktop({ hasPanel: false });
  usual = { ...process.env };
  // The programs of the tests look at this one too.
  Object.assign(process.env, desktop.env);
});
test.afterEach(async () => {
  process.env = usual;
  await desktop.stop();
});

test('an icon comes into a panel that comes late, and again into one that was killed', async ({
  data,
  launch
}) => {
  const running = await launch({ data, env: desktop.env, ...preparedAt, args: ['--hidden'] });
  const small = await running.window('small');
  await expect(small.getByText('2 of 3 this week')).toBeVisible();

  for (const time of ['late', 'again']) {
    await test.step(`the panel comes ${time}`, async () => {
      await desktop.startPanel();
      await expect.poll(async () => (await trayItems()).length).toBe(1);
      const [item] = await trayItems();
      await expect.poll(() => item?.tooltip()).toMatch(/^2 of 3 this week/);
      await expect.poll(amberOnPanel).toBeGreaterThan(20);
      await expect.poll(() => windowNames(running)).not.toContain('small');
    });
    await test.step('it works', async () => {
      await clickAt(20, 20);
      const popover = await running.window('popover');
      await expect(popover.getByText('2 of 3')).toBeVisible();
      await popover.keyboard.press('Escape');
    });
    await test.step('the panel is killed, and the small window stands in for it', async () => {
      await desktop.stopPanel();
      const again = await running.window('small');
      await expect(again.getByText('2 of 3 this week')).toBeVisible();
    });
  }
});

test('without a tray Hallway says so once, and a small window keeps it within reach (F19)', async ({
  data,
  launch
}) => {
  const options = { data, env: desktop.env, ...preparedAt };
  const first = await launch(options);
  const main = await first.window('main');
  await expect(main.getByText('This desktop shows no tray icons')).toBeVisible();
  await main.getByRole('button', { name: 'Understood' }).click();
  await expect(main.getByText('This desktop shows no tray icons')).toHaveCount(0);
  await main.getByRole('button', { name: 'Close' }).click();
  const small = await first.window('small');
  await expect.poll(() => windowNames(first)).not.toContain('main');

  await test.step('it is open to everybody', () => expectNoViolations(first, small));
  await test.step('the week opens beside it, by the keyboard too', async () => {
    await small.getByRole('button', { name: /2 of 3 this week/ }).focus();
    await small.keyboard.press('Enter');
    const popover = await first.window('popover');
    await expect(popover.getByText('Open Hallway')).toBeVisible();
    await popover.keyboard.press('Escape');
  });
  await test.step('a line is written from it', async () => {
    await small.getByRole('button', { name: 'Quick capture' }).click();
    const capture = await first.window('capture');
    await expect.poll(() => capture.evaluate(() => document.visibilityState)).toBe('visible');
  });

  await first.close();
  const again = await launch(options);
  const shown = await again.window('main');
  await expect(shown.getByRole('img', { name: /^Lunch/ })).toBeVisible();
  await expect(shown.getByText('This desktop shows no tray icons')).toHaveCount(0);

  await test.step('switched off, nothing is left to come back by: closing ends it', async () => {
    await again.window('small');
    await shown.getByRole('button', { name: 'Settings' }).click();
    await shown.getByRole('switch', { name: 'Small window' }).press('Space');
    await expect.poll(() => windowNames(again)).not.toContain('small');
    await closeWindow(again, shown);
  });
});

/** Closes the last window: the app ends, and in order. */
async function closeWindow({ app }: RunningApp, main: Page): Promise<void> {
  const ended = once(app.process(), 'exit');
  await main.getByRole('button', { name: 'Close' }).click();
  expect(await ended).toEqual([0, null]);
}

const windowNames = ({ app }: RunningApp): string[] =>
  app.windows().map((page) => /(\w+)\.html/.exec(page.url())?.[1] ?? '');

/** How much of the panel is lit by our doorway, in pixels a person sees. */
async function amberOnPanel(): Promise<number> {
  const { pixels } = await screenPart(0, 0, 60, 40);
  return pixels.filter(({ red, green, blue }) => red > 200 && green > 120 && blue < 100).length;
}
