import { expect, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { hallway, preparedAt } from './prepared-data';
import { test } from './prepared.fixture';
import { crash, inPage, openCapture } from './windows.fixture';

const press = (keys: string) => promisify(execFile)('xdotool', ['key', '--clearmodifiers', keys]);

test.skip(process.platform !== 'linux', 'presses the keys of an X11 desktop');

const line = (page: Page) => page.getByLabel('What happened');
const saved = (page: Page) => page.getByRole('heading', { name: /^Saved/ });

test('from the shortcut to saved in two actions, and back with Mod+Z', async ({ data, launch }) => {
  const running = await launch({ data, ...preparedAt });
  const main = await running.window('main');
  await expect(main.getByRole('img', { name: /^Lunch/ })).toBeVisible();
  const page = await running.window('capture');
  await press('ctrl+shift+h');
  await expect(line(page)).toBeFocused();
  await page.keyboard.type('coffee with Wei 20m');
  await expect(page.getByText('Wei Chen').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(saved(page)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(line(page)).toHaveValue('coffee with Wei 20m');
  await main.getByRole('button', { name: 'Journal' }).click();
  await expect(main.getByText('coffee with Wei 20m')).toHaveCount(0);

  await line(page).fill('coffee with Zora');
  await page.keyboard.press('Enter');
  await expect(saved(page)).toBeVisible();
  const named = () =>
    main.evaluate(async () => JSON.stringify(await window.bridge.invoke('listNames', {})));
  await expect.poll(named).toContain('Zora');
  await page.keyboard.press('Control+z');
  await expect(line(page)).toHaveValue('coffee with Zora');
  await expect.poll(named).not.toContain('Zora');
  await expect(page.getByText('Nothing to take back')).toHaveCount(0);
});

test('Tab walks the uncertain guesses, and what is chosen is known the next time, also on the command line', async ({
  data,
  launch
}) => {
  await hallway(data, 'add', '--new', '--', 'lunch with Ana Zimmer last month');
  const running = await launch({ data, ...preparedAt });
  const page = await openCapture(running);
  await line(page).fill('call with Ana and Raj');
  await expect(page.getByRole('button', { name: /Ana Ruiz/ })).toBeVisible();
  await line(page).press('Tab');
  const chooser = page.getByRole('listbox', { name: 'Who is Ana?' });
  await expect(chooser).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(chooser).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Ana Zimmer/ })).toBeVisible();
  await line(page).press('Enter');
  await expect(saved(page)).toBeVisible();
  await page.keyboard.press('Escape');

  const again = await openCapture(running);
  await line(again).fill('coffee with Ana');
  await expect(again.getByRole('button', { name: 'Ana Zimmer' })).toBeVisible();
  await expect(again.getByText('may mean somebody else')).toHaveCount(0);
  await running.close();
  const answer = await hallway(data, 'add', '--dry-run', '--', 'coffee with Ana');
  expect(answer).toContain('Ana Zimmer');
});

test('a line outlives the crash of its window and of the app', async ({ data, launch }) => {
  const running = await launch({ data, ...preparedAt });
  const page = await openCapture(running);
  await line(page).pressSequentially('coffee with Wei about the harbour');
  await expect(page.getByText('Wei Chen').first()).toBeVisible();
  // Kept within half a second of the last key.
  await expect
    .poll(() => page.evaluate(() => window.bridge.invoke('readDraft', {})), { intervals: [100] })
    .toMatchObject({ value: { line: { text: 'coffee with Wei about the harbour' } } });
  expect(await crash(running, 'capture')).toBe(true);
  await expect
    .poll(() => inPage(running, 'capture', 'document.querySelector("textarea")?.value'))
    .toBe('coffee with Wei about the harbour');

  const ended = new Promise((resolve) => {
    running.app.process().once('exit', resolve);
  });
  // Its engine sees its end a moment later and has the journal until then.
  running.app.process().kill('SIGKILL');
  await ended;
  const next = await launch({ data, ...preparedAt });
  const again = await openCapture(next);
  // The journal has to recover first.
  await expect(line(again)).toHaveValue('coffee with Wei about the harbour', { timeout: 60_000 });
});

test('Alt+Enter saves and writes the thank-you, which names both promises', async ({
  data,
  launch
}) => {
  const running = await launch({ data, ...preparedAt });
  const page = await openCapture(running);
  await line(page).fill(
    "lunch with Wei #budget, I owe Wei the cost sheet by fri, she'll introduce me to Legal"
  );
  await expect(page.getByText('Save and thank')).toBeVisible();
  await line(page).press('Alt+Enter');
  const note = page.getByLabel('Your words');
  await expect(note).toBeFocused();
  await expect(note).toHaveValue(/Hi Wei,/);
  await expect(note).toHaveValue(/talk about budget/);
  await expect(note).toHaveValue(/the cost sheet will follow by Friday/);
  await expect(note).toHaveValue(/thank you for offering to introduce me to Legal/);
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'I thanked them' }).click();
  const main = await running.window('main');
  await main.getByRole('button', { name: 'Journal' }).click();
  await expect(main.getByText('Thanked Wei Chen for the lunch').first()).toBeVisible();
  const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('Hi Wei,');
});

test('a kind put right is a choice of the line, and of the next one', async ({ data, launch }) => {
  const running = await launch({ data, ...preparedAt });
  const page = await openCapture(running);
  await line(page).fill('sync with Raj 15m');
  await page.getByRole('button', { name: 'Meeting' }).click();
  await page.getByRole('option', { name: 'Call' }).click();
  await expect(page.getByRole('button', { name: 'Call' })).toBeVisible();
  await line(page).press('Enter');
  await expect(saved(page)).toBeVisible();
  await page.keyboard.press('Escape');
  const again = await openCapture(running);
  await line(again).fill('sync with Wei');
  await expect(again.getByRole('button', { name: 'Call' })).toBeVisible();
});
