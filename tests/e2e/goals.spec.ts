import { expect, type Locator, type Page } from '@playwright/test';
import { preparedAt } from './prepared-data';
import { test } from './prepared.fixture';

test('goals are chosen and taken back, and Today follows', async ({ data, launch }) => {
  const running = await launch({ data, ...preparedAt });
  const main = await running.window('main');
  const { keyboard } = main;

  await test.step('a harder goal holds at once', async () => {
    await open(main, 'Goals');
    await goal(main, 'Appreciate').getByRole('textbox').focus();
    await keyboard.press('ArrowUp');
    await expect(main.getByText('Appreciate: two a week')).toBeVisible();
    await open(main, 'Today');
    await expect(door(main, /^Appreciate, 0 of 2/)).toBeVisible();
  });

  await test.step('Mod+Z takes it back', async () => {
    await keyboard.press('Control+z');
    await expect(door(main, /^Appreciate, 0 of 1/)).toBeVisible();
  });

  await test.step('a door is opened', async () => {
    await open(main, 'Goals');
    await goal(main, 'Offer help').getByRole('switch').focus();
    await keyboard.press('Space');
    await expect(goal(main, 'Offer help').getByRole('textbox')).toHaveValue('1');
  });

  await test.step('a week skipped asks for nothing', async () => {
    await press(main, 'Skip this week');
    await open(main, 'Today');
    await expect(door(main, /^Appreciate, paused/i)).toBeVisible();
    await keyboard.press('Control+z');
    await expect(door(main, /^Appreciate, 0 of 1/)).toBeVisible();
  });

  await test.step('a vacation is written down, named and found again', async () => {
    await open(main, 'Goals');
    await press(main, 'Add a pause');
    const dialog = main.getByRole('dialog');
    await dialog.getByLabel('Last day').fill('2020-01-01');
    await keyboard.press('Enter');
    await expect(dialog.getByText('It ends before it begins.')).toBeVisible();
    await dialog.getByLabel('First day').fill('2026-12-22');
    await dialog.getByLabel('Last day').fill('2027-01-02');
    await dialog.getByLabel('Name, if you like').fill('Winter break');
    await keyboard.press('Enter');
    const pause = main.getByRole('list', { name: 'Pauses' });
    await expect(pause.getByText('Winter break')).toBeVisible();
    await expect(pause.getByText(/12 days/)).toBeVisible();
  });
});

const goal = (main: Page, name: string): Locator =>
  main.getByRole('listitem').filter({ has: main.getByRole('heading', { name, exact: true }) });

const door = (main: Page, words: RegExp): Locator => main.getByRole('img', { name: words });

const open = (main: Page, page: string): Promise<void> =>
  main.getByRole('navigation').getByRole('button', { name: page, exact: true }).click();

const press = (main: Page, name: string): Promise<void> =>
  main.getByRole('button', { name, exact: true }).press('Enter');
