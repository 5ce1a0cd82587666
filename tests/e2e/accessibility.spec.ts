import { expect, test, type Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { launchApp, type RunningApp } from './app.fixture';
import { expectNoViolations } from './axe.fixture';
import { preparedAt, preparedData, preparedLunch } from './prepared-data';
import { openCapture, openPopover } from './windows.fixture';

test.skip(process.platform !== 'linux', 'opens the popover through the Linux tray');
test.describe.configure({ timeout: 180_000 });

const directory = path.resolve(
  import.meta.dirname,
  '../samples/csv/org-directory-next-quarter.csv'
);

test.describe('a journal nobody has written in yet', () => {
  const current = appFor(() => Promise.resolve(undefined));

  for (const [name, heading] of [
    ['Today', /day$/],
    ['Journal', 'The first line is the hardest'],
    ['People', 'People'],
    ['Inbox', 'Inbox'],
    ['Import colleagues', 'Bring in your colleagues'],
    ['Goals', 'Goals'],
    ['Mentors, sponsors', 'Mentors and sponsors'],
    ['Who knows what', 'Who knows what'],
    ['Settings', 'Settings'],
    // Last: it has the window to itself.
    ['Weekly review', 'What happened']
  ] as const) {
    test(`${name} is open to everybody`, async () => {
      const main = await current().window('main');
      await goTo(main, name);
      await expect(main.getByRole('heading', { name: heading }).first()).toBeAttached();
      await expectNoViolations(current(), main);
    });
  }
});

test.describe('a journal in use', () => {
  const current = appFor(preparedData);

  test('Today is open to everybody', async () => {
    const main = await current().window('main');
    await goTo(main, 'Today');
    await expect(main.getByRole('img', { name: /^Lunch, 2 done/ })).toBeVisible();
    await expectNoViolations(current(), main);
  });

  test('the journal with an entry open is open to everybody', async () => {
    const main = await current().window('main');
    await goTo(main, 'Journal');
    await main
      .getByText(/lunch with/)
      .first()
      .click();
    await expect(main.getByText('the OKR article').first()).toBeVisible();
    await expectNoViolations(current(), main);
  });

  test('the list of people is open to everybody', async () => {
    const main = await current().window('main');
    await goTo(main, 'People');
    await expect(main.getByRole('grid').getByText('Ana Ruiz', { exact: true })).toBeVisible();
    await expectNoViolations(current(), main);
  });

  test('a person is open to everybody', async () => {
    const main = await current().window('main');
    await goTo(main, 'People');
    await main.getByRole('grid').getByText('Ana Ruiz', { exact: true }).click();
    await expect(main.getByRole('heading', { name: 'Ana Ruiz', level: 1 })).toBeVisible();
    await expect(main.getByRole('region', { name: 'Timeline' })).toBeVisible();
    await expectNoViolations(current(), main);
  });

  test('the inbox with a nudge is open to everybody', async () => {
    const main = await current().window('main');
    await goTo(main, 'Inbox');
    await expect(main.getByRole('heading', { name: /Ana and Raj/ })).toBeVisible();
    await expectNoViolations(current(), main);
  });

  test('the plan of a week, and what is planned in it, are open to everybody', async () => {
    const main = await current().window('main');
    await go(main, { name: 'week-plan', week: '2026-W48' });
    await expect(main.getByRole('region', { name: 'Join in' })).toBeVisible();
    await expectNoViolations(current(), main);
    await main.getByRole('button', { name: 'Plan an event or training' }).click();
    await expect(main.getByRole('dialog', { name: 'Plan' })).toBeVisible();
    await expectNoViolations(current(), main);
    await main.keyboard.press('Escape');
  });

  test('the review with all its steps is open to everybody, also with the month before in it', async () => {
    const main = await current().window('main');
    await main.evaluate(() =>
      window.bridge.invoke('addEntry', { text: 'lunch with Dana on 12 Oct, learned: she sails' })
    );
    await go(main, { name: 'review', week: '2026-W47' });
    for (const step of [
      'What happened',
      'Say thanks',
      'Promises',
      'What you learned',
      'Next week'
    ]) {
      await expect(main.getByRole('heading', { name: step, level: 1 })).toBeVisible();
      if (step === 'What you learned')
        await expect(main.getByRole('heading', { name: 'October, looking back' })).toBeVisible();
      await expectNoViolations(current(), main);
      await main.getByRole('button', { name: /^(Continue|Finish$)/ }).click();
    }
    const close = main.getByRole('button', { name: 'Close the week' });
    await expect(close).toBeVisible();
    await expectNoViolations(current(), main);
    await close.click();
  });

  test('an import that was looked at is open to everybody', async () => {
    const main = await current().window('main');
    await goTo(main, 'Import colleagues');
    await main.getByLabel('Files to import').setInputFiles(directory);
    await expect(main.getByRole('button', { name: /^(Add|Change|Update)/ }).first()).toBeVisible();
    await expectNoViolations(current(), main);
  });

  test('all keys, in their dialog, are open to everybody', async () => {
    const main = await current().window('main');
    await goTo(main, 'Today');
    await main.keyboard.press('?');
    await expect(main.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await expectNoViolations(current(), main);
    await main.keyboard.press('Escape');
  });

  test('the capture window is open to everybody: empty, with a line, and saved', async () => {
    const capture = await openCapture(current());
    await expectNoViolations(current(), capture);
    await capture.getByLabel('What happened').fill(`${preparedLunch} with Zora`);
    await expect(capture.getByText('Raj Patel').first()).toBeVisible();
    await expectNoViolations(current(), capture);
    await capture.getByLabel('What happened').press('Enter');
    // Pointed at, it stays.
    await capture.getByRole('heading', { name: /^Saved/ }).hover();
    await expectNoViolations(current(), capture);
    await capture.getByRole('button', { name: 'Close' }).click();
  });

  test('the popover is open to everybody', async () => {
    const popover = await openPopover(current());
    await expect(popover.getByRole('heading', { name: 'This week', exact: true })).toBeVisible();
    await expectNoViolations(current(), popover);
  });
});

/** One app for the tests of a group, on a data folder of its own. */
function appFor(data: () => Promise<string | undefined>): () => RunningApp {
  let running: RunningApp;
  let folder: string | undefined;
  test.beforeAll(async () => {
    folder = await data();
    running = await launchApp({
      ...preparedAt,
      // When thanks for the lunch are due.
      now: '2026-11-18T15:31:00Z',
      ...(folder !== undefined && { data: folder })
    });
    // The journal is made first; until then Today is a frame.
    const doors = (await running.window('main')).getByRole('img', { name: /^Lunch/ });
    await expect(doors).toBeVisible({ timeout: 60_000 });
  });
  test.afterAll(async () => {
    await running.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });
  return () => running;
}

const go = (main: Page, page: object) =>
  main.evaluate((to) => window.bridge.invoke('openPage', to), page);

const goTo = (main: Page, name: string): Promise<void> =>
  main
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
