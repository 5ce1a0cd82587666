import { expect, test as plain, type Page } from '@playwright/test';
import type { RunningApp } from './app.fixture';
import { hallway, preparedAt } from './prepared-data';
import { test } from './prepared.fixture';
import { engineOf, processTree } from './processes.fixture';

test('a page is written, understood, found again, deleted and brought back, by keyboard alone', async ({
  data,
  launch
}) => {
  const running = await launch({ data, ...preparedAt });
  const main = await openJournal(running);
  const { keyboard } = main;
  const text = main.getByRole('textbox', { name: 'Text of the entry' });

  await test.step('begins a page and completes a person and a topic', async () => {
    await keyboard.press('w');
    await expect(text).toBeFocused();
    await keyboard.type('Coffee with @We');
    await expect(offered(main, 'Wei Chen')).toBeVisible();
    await keyboard.press('Enter');
    await keyboard.type('about #pl');
    await expect(offered(main, '#planning')).toBeVisible();
    await keyboard.press('Enter');
    await keyboard.type('\nlearned: Finance closes on day 4. Ask early.');
    await expect(text).toContainText('Coffee with @Wei about #planning');
  });

  await test.step('is offered what the text says, and takes it over', async () => {
    await expect(main.getByText(/^This now reads as coffee with Wei Chen/)).toBeVisible();
    await expect(main.getByRole('button', { name: /^Kind: Note/ })).toBeVisible();
    await press(main, 'Use');
    await expect(main.getByRole('button', { name: /^Kind: Coffee/ })).toBeVisible();
    await expect(main.getByRole('heading', { name: 'Coffee with @Wei' })).toBeVisible();
  });

  await test.step('says from whom and about which department it was learned', async () => {
    await text.focus();
    await keyboard.press('Control+End');
    await keyboard.press('Control+Enter');
    const form = main.getByRole('dialog', { name: /From whom/ });
    await form.getByLabel('About').selectOption('Finance');
    await keyboard.press('Escape');
    await expect(main.getByRole('button', { name: /about Finance\. Change/ })).toBeVisible();
  });

  await test.step('takes the last change back with Mod+Z, outside the text', async () => {
    await list(main).focus();
    await keyboard.press('Control+z');
    await expect(main.getByText('Taken back: Learning changed')).toBeVisible();
    await expect(main.getByRole('button', { name: /about Finance\. Change/ })).toHaveCount(0);
  });

  await test.step('filters by the topic and takes the filter away', async () => {
    await press(main, '# Topic');
    await keyboard.type('plan');
    await expect(main.getByRole('option', { name: 'planning', exact: true })).toBeVisible();
    await keyboard.press('Enter');
    await expect(list(main).getByRole('option')).toHaveCount(2);
    await press(main, '#planning, take away');
    await expect(list(main).getByRole('option')).toHaveCount(4);
  });

  await test.step('deletes the entry, and brings it back from the trash', async () => {
    await list(main).focus();
    await keyboard.press('Home');
    await keyboard.press('Delete');
    await expect(main.getByText('Entry deleted')).toBeVisible();
    await expect(list(main).getByRole('option')).toHaveCount(3);
    await main.evaluate(() => window.bridge.invoke('openPage', { name: 'trash' }));
    await expect(main.getByText(/30 days left/)).toBeVisible();
    await press(main, 'Bring back');
    await expect(list(main).getByRole('option')).toHaveCount(4);
    await expect(text).toContainText('Finance closes on day 4');
  });
});

test('what is typed right behind W stands in the new page, letter for letter', async ({
  data,
  launch
}) => {
  const main = await openJournal(await launch({ data, ...preparedAt }));
  await main.keyboard.press('w');
  await main.keyboard.type('just jotted: kiwi with Wei\n/ and w');
  const text = main.getByRole('textbox', { name: 'Text of the entry' });
  await expect(text).toBeFocused();
  await main.keyboard.type(', done');
  await expect(text).toContainText(/just jotted: kiwi with Wei\s*\/ and w, done/);
  await expect(list(main).getByRole('option')).toHaveCount(4);
});

test('entries are picked with X, changed together, and are as before after one undo each', async ({
  data,
  launch
}) => {
  const main = await openJournal(await launch({ data, ...preparedAt }));
  const { keyboard } = main;
  const withTopic = async () => {
    const reply = await main.evaluate(() =>
      window.bridge.invoke('listEntries', { topic: 'archive' })
    );
    return (reply as { value: unknown[] }).value.length;
  };
  await list(main).focus();
  await keyboard.press('Home');
  await keyboard.press('x');
  await keyboard.press('j');
  await keyboard.press('x');
  await expect(main.getByRole('toolbar', { name: '2 entries selected' })).toBeVisible();
  await press(main, 'Topic');
  await keyboard.type('archive');
  await keyboard.press('Enter');
  await expect(main.getByText('2 entries: #archive added')).toBeVisible();
  await expect.poll(withTopic).toBe(2);
  await expect(main.getByRole('toolbar', { name: /selected/ })).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect.poll(withTopic).toBe(0);
  await keyboard.press('x');
  await keyboard.press('k');
  await keyboard.press('x');
  await press(main, 'Delete');
  await expect(list(main).getByRole('option')).toHaveCount(1);
  await list(main).focus();
  await keyboard.press('Control+z');
  await expect(list(main).getByRole('option')).toHaveCount(3);
});

test('what was written is taken back from outside the text as well, as one step', async ({
  data,
  launch
}) => {
  const main = await openJournal(await launch({ data, ...preparedAt }));
  const text = main.getByRole('textbox', { name: 'Text of the entry' });
  const before = (await text.textContent()) ?? '';
  await text.press('Control+End');
  await main.keyboard.type(', and she sails');
  await expect(text).toHaveText(`${before}, and she sails`);
  await main.keyboard.press('Escape');
  await expect(list(main).getByRole('option').first()).toContainText('and she sails');
  await main.keyboard.press('Control+z');
  await expect(text).toHaveText(before);
  await expect(main.getByText('Taken back: Text of the entry')).toBeVisible();
});

test('a page that is left empty leaves nothing behind', async ({ data, launch }) => {
  const running = await launch({ data, ...preparedAt });
  const main = await openJournal(running);
  await main.keyboard.press('w');
  await expect(list(main).getByRole('option')).toHaveCount(4);
  await expect(main.getByRole('textbox', { name: 'Text of the entry' })).toBeFocused();
  await main.keyboard.press('Escape');
  await main.keyboard.press('j');
  await expect(list(main).getByRole('option')).toHaveCount(3);
});

test.describe('what was typed', () => {
  plain.skip(process.platform !== 'linux', 'ends processes of Linux by their number');

  test('until a second ago is there after the window died', async ({ data, launch }) => {
    const running = await launch({ data, ...preparedAt });
    const main = await openJournal(running);
    await main.keyboard.press('w');
    await typeFor(main, 'the window dies now ');
    await running.app.evaluate(({ BrowserWindow }) => {
      const all = BrowserWindow.getAllWindows();
      all
        .find(({ webContents }) => webContents.getURL().includes('main.html'))
        ?.webContents.forcefullyCrashRenderer();
    });
    for (const { pid } of processTree(running.app.process().pid!)) endNow(pid);
    await expect
      .poll(() => hallway(data, 'search', 'window').catch(() => ''))
      .toContain('the window dies now');
  });

  test('until a second ago is there after the whole app died', async ({ data, launch }) => {
    const running = await launch({ data, ...preparedAt });
    const main = await openJournal(running);
    await main.keyboard.press('w');
    await typeFor(main, 'the app dies now ');
    for (const { pid } of processTree(running.app.process().pid!)) endNow(pid);
    await expect
      .poll(() => hallway(data, 'search', 'app').catch(() => ''))
      .toContain('the app dies now');
  });

  test('stays in the page while it cannot be saved, and is saved when it can', async ({
    data,
    launch
  }) => {
    const running = await launch({ data, ...preparedAt });
    const main = await openJournal(running);
    await main.keyboard.press('w');
    await expect(main.getByRole('textbox', { name: 'Text of the entry' })).toBeFocused();
    await main.keyboard.type('before. ');
    await expect(main.getByText(/^Saved/)).toBeVisible();
    const { pid } = engineOf(running.app.process().pid!);
    process.kill(pid, 'SIGSTOP');
    await main.keyboard.type('while the journal hangs. ');
    await expect(main.getByText(/Not saved\..*Your text stays here/)).toBeVisible({
      timeout: 30_000
    });
    await main.keyboard.type('after.');
    await expect(main.getByText(/^Saved/)).toBeVisible({ timeout: 30_000 });
    const saved = await main.evaluate(() => window.bridge.invoke('listEntries', {}));
    expect(JSON.stringify(saved)).toContain('before. while the journal hangs. after.');
  });
});

/** An offer to go on with what is being typed. */
const offered = (main: Page, name: string) =>
  main.locator('.cm-tooltip-autocomplete').getByRole('option', { name });

const list = (main: Page) => main.getByRole('listbox', { name: 'Entries, newest first' });

async function openJournal(running: RunningApp): Promise<Page> {
  const main = await running.window('main');
  await expect(main.getByRole('navigation').first()).toBeVisible();
  // Today stands as it was last seen before the window listens to keys.
  await expect(async () => {
    await main.keyboard.press('Control+2');
    await expect(list(main).getByRole('option')).toHaveCount(3, { timeout: 1_000 });
  }).toPass();
  return main;
}

/** A press of a button as the keyboard does it. */
async function press(main: Page, name: string): Promise<void> {
  const button = main.getByRole('button', { name, exact: true }).first();
  await button.focus();
  await main.keyboard.press('Enter');
}

/** Types without a rest for longer than a second, then lets one second pass. */
async function typeFor(main: Page, words: string): Promise<void> {
  await expect(main.getByRole('textbox', { name: 'Text of the entry' })).toBeFocused();
  await main.keyboard.type(words, { delay: 60 });
  await main.waitForTimeout(1_000);
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone with its parent.
  }
}
