import { expect, test, type Locator, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { preparedData } from './prepared-data';
import { openShared, type SharedApp } from './shared-app.fixture';
import { openPopover } from './windows.fixture';

test.skip(process.platform !== 'linux', 'presses the keys of an X11 desktop');

const press = (keys: string) => promisify(execFile)('xdotool', ['key', '--clearmodifiers', keys]);

let running: SharedApp;
let main: Page;

test.beforeAll(async () => {
  running = await openShared(await preparedData());
  main = running.main;
  await running.window('capture');
});

test.afterAll(() => running.end());

test('a line is written, found and followed to its person without a mouse', async () => {
  await main.bringToFront();
  await main.keyboard.press('Control+n');
  const capture = await running.window('capture');
  const field = capture.getByLabel('What happened');
  await expect(field).toBeFocused();
  await capture.keyboard.type('coffee with Dana today 15m about her garden');
  await expect(capture.getByText("Dana O'Connell").first()).toBeVisible();
  await capture.keyboard.press('Enter');
  await expect(capture.getByRole('heading', { name: /^Saved/ })).toBeVisible();
  await capture.keyboard.press('Escape');
  await expect.poll(() => isShown('capture')).toBe(false);

  await main.keyboard.press('Control+2');
  const list = main.getByRole('listbox');
  await expect(list.getByText(/her garden/)).toBeVisible();
  await expect(async () => {
    await main.keyboard.press('k');
    await expect(selected(list)).toContainText('her garden');
  }).toPass();
  await main.keyboard.press('j');
  await expect(selected(list)).not.toContainText('her garden');
  await main.keyboard.press('k');
  await expect(selected(list)).toContainText('her garden');
  await expect(list).toBeFocused();
  await main.keyboard.press('?');
  await expect(main.getByRole('dialog')).toBeVisible();
  await main.keyboard.press('Escape');
  await expect(main.getByRole('dialog')).toBeHidden();

  await main.keyboard.press('Control+3');
  const people = main.getByRole('grid', { name: 'People' });
  await expect(people).toBeVisible();
  await main.keyboard.press('j');
  await expect(people).toBeFocused();
  await expect(async () => {
    if (!(await current(people).textContent())?.includes('Dana')) await main.keyboard.press('j');
    await expect(current(people)).toContainText("Dana O'Connell", { timeout: 100 });
  }).toPass();
  await main.keyboard.press('Enter');
  await expect(main.getByRole('heading', { name: "Dana O'Connell", level: 1 })).toBeVisible();
  await main.keyboard.press('Escape');
  await expect(people).toBeVisible();
  await expect(current(people)).toContainText("Dana O'Connell");
});

test('the shortcut of the desktop opens capture, and Escape gives the keyboard back', async () => {
  await press('ctrl+shift+h');
  await expect.poll(() => isShown('capture')).toBe(true);
  const capture = await running.window('capture');
  await expect(capture.getByLabel('What happened')).toBeFocused();
  await expect.poll(() => focusedWindow()).toBe('capture');
  await capture.keyboard.press('Escape');
  await expect.poll(() => isShown('capture')).toBe(false);
  await expect.poll(() => focusedWindow()).toBe('main');
});

test('Escape closes the popover, and its line can be written at once', async () => {
  const popover = await openPopover(running);
  await expect.poll(() => isShown('popover')).toBe(true);
  await expect(popover.getByLabel('Write a line')).toBeFocused();
  await popover.keyboard.press('Escape');
  await expect.poll(() => isShown('popover')).toBe(false);
  await expect.poll(() => focusedWindow()).toBe('main');
});

test('one Enter saves the line of the popover, and what is not sure is chosen in capture', async () => {
  const popover = await openPopover(running);
  const line = popover.getByLabel('Write a line');
  await expect(line).toBeFocused();
  await popover.keyboard.type('coffee with Wei 20m about kayaks');
  await popover.keyboard.press('Enter');
  await expect(popover.getByText('Saved')).toBeVisible();
  await expect(line).toHaveValue('');
  await popover.keyboard.press('Control+z');
  await expect(popover.getByText('Taken back: Saved')).toBeVisible();
  await expect(line).toHaveValue('coffee with Wei 20m about kayaks');
  await line.fill('coffee with Zora about kayaks');
  await popover.keyboard.press('Enter');
  const capture = await running.window('capture');
  await expect(capture.getByLabel('What happened')).toHaveValue('coffee with Zora about kayaks');
  await expect(capture.getByText(/New person/).first()).toBeVisible();
  await capture.getByLabel('What happened').fill('');
  await capture.keyboard.press('Escape');
  await expect.poll(() => isShown('capture')).toBe(false);
  const kept = await main.evaluate(() => window.bridge.invoke('search', { query: 'kayaks' }));
  expect(kept).toMatchObject({ value: { groups: [] } });
});

test('text grows with everything around it, and rows come closer, by keys', async () => {
  const width = () => main.evaluate(() => innerWidth);
  const usual = await width();
  await main.keyboard.press('Control+=');
  await main.keyboard.press('Control+=');
  await expect.poll(async () => Math.round((await width()) - (usual * 13) / 15)).toBe(0);
  await main.keyboard.press('Control+0');
  await expect.poll(width).toBe(usual);

  await main.keyboard.press('Control+,');
  const compact = main.getByRole('radio', { name: 'Compact' });
  await compact.press('Space');
  await expect(compact).toBeChecked();
  await main.keyboard.press('Control+3');
  const rows = main.getByRole('grid', { name: 'People' }).getByRole('row');
  await expect.poll(async () => (await rows.nth(1).boundingBox())?.height).toBe(30);
  await main.keyboard.press('Control+,');
  await main.getByRole('radio', { name: 'Comfortable' }).press('Space');
});

for (const [name, keys] of [
  ['Today', 'Control+1'],
  ['Journal', 'Control+2'],
  ['People', 'Control+3'],
  ['Settings', 'Control+,']
] as const) {
  test(`each stop of Tab on ${name} can be seen, and they follow the page`, async () => {
    await main.keyboard.press(keys);
    await expect(main.getByRole('heading', { level: 1 }).first()).toBeAttached();
    await main.waitForFunction(() => document.querySelectorAll('main button').length > 0);
    const stops = await walk(main);
    expect(stops.length).toBeGreaterThan(8);
    expect(stops.filter(({ isMarked }) => !isMarked).map(({ what }) => what)).toEqual([]);

    for (const [place, stop] of stops.entries()) {
      const before = stops[place - 1];
      if (before && before.part === stop.part)
        expect(comesAfter(before, stop), `${stop.what}\nafter ${before.what}`).toBe(true);
    }
    // A part of the page is left once, when it is done.
    const parts = stops.filter(({ isWhole }) => isWhole).map(({ part }) => part);
    const visits = parts.filter((part, at) => part !== parts[at - 1]);
    expect(visits).toEqual([...new Set(parts)]);
  });
}

test('what is settled by keys leaves the focus at what comes into its place', async () => {
  const inside = () =>
    main.evaluate(() => {
      const at = document.activeElement;
      return at?.matches('main button') ? (at.getAttribute('aria-label') ?? at.textContent) : null;
    });
  await main.evaluate(() => window.bridge.invoke('openPage', { name: 'goals' }));
  await main.getByRole('button', { name: 'Skip this week' }).press('Enter');
  await expect(main.getByRole('button', { name: 'Skip this week' })).toHaveCount(0);
  await expect.poll(inside).toContain('More about');
});

/** Read from the top, and in a row from the left. */
const comesAfter = (one: Stop, other: Stop): boolean =>
  other.top > one.bottom - 8 || (other.left >= one.left && other.bottom > one.top);

const selected = (list: Locator): Locator => list.locator('[aria-selected="true"]');
const current = (grid: Locator): Locator => grid.locator('[role="row"][data-current]');

interface Stop {
  what: string;
  /** Which landmark, section, row or heading's part of the page it stands in. */
  part: number;
  /** False for a part that holds others, which one comes back to after them. */
  isWhole: boolean;
  /** Whether anything about it, or around it, looks different with the focus. */
  isMarked: boolean;
  top: number;
  bottom: number;
  left: number;
}

/** Presses Tab once around the window, and answers where the focus stood. */
async function walk(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    Object.assign(window, { visited: [] });
    document.querySelector<HTMLElement>('aside button')?.focus();
  });
  // From here on by keys: a focus set by a program need not be seen.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  const stops: Stop[] = [];
  let next = await page.evaluate(lookAtFocus);
  for (; next !== null && stops.length < 150; next = await page.evaluate(lookAtFocus)) {
    stops.push(next);
    await page.keyboard.press('Tab');
  }
  return stops;
}

/** Runs in the page. Null when the focus has been here before, or has left the page. */
async function lookAtFocus(): Promise<Stop | null> {
  const at = document.activeElement;
  const { visited } = window as unknown as { visited: Element[] };
  if (!(at instanceof HTMLElement) || at === document.body || visited.includes(at)) return null;
  visited.push(at);
  // A list shows it on the row that the keys would act on.
  const active = document.getElementById(at.getAttribute('aria-activedescendant') ?? '');
  const around = [at, active, at.parentElement, at.parentElement?.parentElement].filter(
    (element) => element instanceof HTMLElement
  );
  const looks = () =>
    around.flatMap((element) =>
      [null, '::before', '::after'].map((part) => {
        const look = getComputedStyle(element, part);
        const outline = look.outlineStyle === 'none' ? '' : look.outlineWidth;
        return [outline, look.boxShadow, look.borderColor, look.backgroundColor].join();
      })
    );
  const withFocus = looks();
  at.blur();
  // Components put their signs of focus on and off a moment later.
  await new Promise((resolve) => {
    setTimeout(resolve, 40);
  });
  const isMarked = looks().join() !== withFocus.join();
  at.focus();
  const parts =
    'section, nav, header, footer, fieldset, [role="grid"], [role="listbox"], main, aside, body';
  const part = at.closest(parts) ?? document.body;
  const { top, bottom, left } = at.getBoundingClientRect();
  // In the whole page: the focus scrolls it.
  let scrolled = 0;
  for (let box = at.parentElement; box !== null; box = box.parentElement) scrolled += box.scrollTop;
  return {
    what: at.outerHTML.slice(0, 160),
    part: [...document.querySelectorAll('*')].indexOf(part),
    isWhole: part.querySelector(parts) === null,
    isMarked,
    top: top + scrolled,
    bottom: bottom + scrolled,
    left
  };
}

const isShown = (name: string): Promise<boolean> =>
  running.app.evaluate(
    ({ BrowserWindow }, page) =>
      BrowserWindow.getAllWindows().some(
        (window) => window.webContents.getURL().includes(`/${page}.html`) && window.isVisible()
      ),
    name
  );

/** The window of ours that has the keyboard. */
const focusedWindow = (): Promise<string | undefined> =>
  running.app.evaluate(
    ({ BrowserWindow }) =>
      /(\w+)\.html/.exec(BrowserWindow.getFocusedWindow()?.webContents.getURL() ?? '')?.[1]
  );
