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

test('weeks run as one says from the next one on, and it is taken back', async ({
  data,
  launch
}) => {
  // Two weeks later, for in its first week a journal takes everything at once.
  const running = await launch({ data, zone: preparedAt.zone, now: '2026-12-02T11:00:00Z' });
  const main = await running.window('main');
  const { keyboard } = main;
  await open(main, 'Settings');
  await main.getByRole('radio', { name: 'Sunday' }).press('Enter');
  await expect(
    main.getByText(/^From Sunday .* on weeks begin on Sunday\. This week is one day shorter/)
  ).toBeVisible();
  await main.getByRole('button', { name: 'Friday' }).press('Enter');
  await expect(main.getByText(/weeks begin on Sunday and you work Mon to Thu\./)).toBeVisible();
  await keyboard.press('Control+z');
  await keyboard.press('Control+z');
  await expect(main.getByText(/^From Sunday/)).toBeHidden();
  await expect(main.getByRole('radio', { name: 'Monday' })).toBeChecked();
});

test('days are those of a chosen zone at once, and of this computer again', async ({
  data,
  launch
}) => {
  // Late on Friday in Madrid: in Auckland it is Saturday.
  const running = await launch({ data, zone: preparedAt.zone, now: '2026-11-20T20:00:00Z' });
  const main = await running.window('main');
  const zone = main.getByRole('combobox', { name: 'Time zone' });
  await open(main, 'Settings');
  await zone.fill('Atlantis/Center');
  await zone.press('Enter');
  await expect(main.getByText('Not known. Write it like Europe/Madrid.')).toBeVisible();
  await zone.fill('Pacific/Auckland');
  await zone.press('Enter');
  await expect(main.getByRole('button', { name: 'Follow this computer' })).toBeVisible();
  await open(main, 'Today');
  await expect(main.getByRole('heading', { name: 'Saturday', level: 1 })).toBeVisible();
  await main.keyboard.press('Control+z');
  await expect(main.getByRole('heading', { name: 'Friday', level: 1 })).toBeVisible();
});

test('after three quiet weeks one can begin afresh, without a word of blame', async ({
  data,
  launch
}) => {
  const running = await launch({ data, zone: preparedAt.zone, now: '2026-12-16T11:00:00Z' });
  const main = await running.window('main');
  const { keyboard } = main;

  await test.step('the offer waits on Goals and can be put off', async () => {
    await main.getByRole('button', { name: /^A new streak begins/ }).press('Enter');
    await press(main, 'Not now');
    await expect(main.getByText('Begin afresh?')).toBeHidden();
    await keyboard.press('Control+z');
    await press(main, 'Begin afresh');
    await expect(main.getByText('Begin afresh?')).toBeHidden();
  });

  await test.step('who would rather not count hides the streak, and Today shows none', async () => {
    await main.getByRole('switch', { name: 'Show the streak' }).press('Space');
    await expect(main.getByText('Free passes')).toBeHidden();
    await open(main, 'Today');
    await expect(door(main, /^Lunch, /)).toBeVisible();
    await expect(main.getByRole('button', { name: /^A new streak begins/ })).toBeHidden();
    await keyboard.press('Control+z');
    await expect(main.getByRole('button', { name: /^A new streak begins/ })).toBeVisible();
  });

  await test.step('what a week is measured by is chosen in words', async () => {
    await open(main, 'Goals');
    await press(main, 'two thirds of my goals are met');
    await main.getByRole('menuitem', { name: 'half of my goals are met' }).press('Enter');
    await expect(main.getByText(/^Still two thirds of my goals are met/)).toBeVisible();
  });
});

const goal = (main: Page, name: string): Locator =>
  main.getByRole('listitem').filter({ has: main.getByRole('heading', { name, exact: true }) });

const door = (main: Page, words: RegExp): Locator => main.getByRole('img', { name: words });

const open = (main: Page, page: string): Promise<void> =>
  main.getByRole('navigation').getByRole('button', { name: page, exact: true }).click();

const press = (main: Page, name: string): Promise<void> =>
  main.getByRole('button', { name, exact: true }).press('Enter');
