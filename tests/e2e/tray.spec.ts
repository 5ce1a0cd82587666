import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { sandboxFlags } from '../../scripts/sandbox.mjs';
import { until } from '../../scripts/until.mjs';
import { countSignals, type SignalCount } from '../desktop/signals';
import { setPanelDark } from '../desktop/panel';
import { clickAt, pressKeys, screenPart } from '../desktop/screen';
import { trayItems, type TrayIcon, type TrayItem, type TrayMenuItem } from '../desktop/tray';
import { launchApp, type RunningApp } from './app.fixture';
import { preparedAt, preparedData } from './prepared-data';
import { processTree } from './processes.fixture';

test.skip(process.platform !== 'linux', 'looks at the icon in a Linux panel');
test.describe.configure({ mode: 'serial' });

/** The panel's only icon, on the screen. */
const onIcon = [20, 20] as const;

let data: string;
let running: RunningApp;
let tray: TrayItem;
/** How often the panel was told of another picture. */
let pictures: SignalCount;

test.beforeAll(async () => {
  data = await preparedData();
  pictures = await countSignals('org.kde.StatusNotifierItem', 'NewIcon');
  running = await launchApp({ data, ...preparedAt, args: ['--hidden'] });
  tray = await until('the icon', async () => (await trayItems())[0]);
  await expect.poll(() => tray.tooltip()).toMatch(/^2 of 3 this week/);
  // Made ahead, a while after the start; the tests make their calls from it.
  await running.window('capture');
});

test.afterAll(async () => {
  pictures.stop();
  await running.close();
  await rm(data, { recursive: true, force: true });
});

test('a start at login shows no window, and the doorway stands lit in the panel', async () => {
  expect(await visibleWindows()).toEqual([]);
  const icon = await tray.icon();
  expect([icon.width, icon.height]).toEqual([22, 22]);
  expect(count(icon, isLamp)).toBeGreaterThan(60);
  await expect.poll(async () => count(await panel(), isLamp)).toBeGreaterThan(60);
  await expect.poll(async () => count(await panel(), isInk)).toBeGreaterThan(20);
});

test('its menu says the same in words and holds what one came for', async () => {
  const menu = await tray.menu();
  expect(menu[0]).toMatchObject({ label: await tray.tooltip(), isEnabled: false });
  const labels = menu.map(({ label, isSeparator }) => (isSeparator ? '–' : label));
  expect(labels).toEqual([
    expect.stringMatching(/^2 of 3 this week/),
    'Open this week',
    'Quick capture',
    'Write down',
    '–',
    expect.stringMatching(/^Lunch, /),
    expect.stringMatching(/^Touch base, /),
    expect.stringMatching(/^Appreciate, 0 of 1/),
    expect.stringMatching(/^Introduce, /),
    expect.stringMatching(/^Join in, /),
    '–',
    'Pause nudges',
    'Hide names',
    '–',
    'Open Hallway',
    'Settings',
    '–',
    'Quit Hallway'
  ]);
  expect(labelsOf(menu[3])).toContain('Praise or thanks');
});

test('a line is begun from it', async () => {
  await tray.choose('Write down', 'Praise or thanks');
  const capture = await running.window('capture');
  await expect(capture.getByLabel('What happened')).toHaveValue('praised ');
  await capture.getByLabel('What happened').fill('');
  await capture.keyboard.press('Escape');
  await expect.poll(visibleWindows).toEqual([]);
});

test('nudges are paused from it and heard again', async () => {
  await tray.choose('Pause nudges', 'Until Monday');
  const labels = async () => (await tray.menu()).map(({ label }) => label);
  await expect.poll(labels).toContain('Nudges are paused until Monday, 10:00');
  await tray.choose('End the pause');
  await expect.poll(labels).toContain('Pause nudges');
});

test('a left click opens the week at the icon, another or Esc closes it', async () => {
  await clickAt(...onIcon);
  await expect.poll(visibleWindows).toEqual(['popover']);
  const popover = await running.window('popover');
  await expect(popover.getByText('2 of 3')).toBeVisible();
  const { x, y } = await boundsOf('popover');
  expect(x).toBeLessThan(60);
  expect(y).toBeLessThan(80);
  await settled();
  await clickAt(...onIcon);
  await expect.poll(visibleWindows).toEqual([]);
  await settled();
  await clickAt(...onIcon);
  await expect.poll(visibleWindows).toEqual(['popover']);
  await popover.keyboard.press('Escape');
  await expect.poll(visibleWindows).toEqual([]);
});

test('a double click opens it once', async () => {
  await settled();
  await clickAt(...onIcon, 1, 2);
  await expect.poll(visibleWindows).toEqual(['popover']);
  await settled();
  await expect.poll(visibleWindows).toEqual(['popover']);
});

test('it goes when the person turns elsewhere', async () => {
  await tray.choose('Quick capture');
  await expect.poll(visibleWindows).toEqual(['capture']);
  await (await running.window('capture')).keyboard.press('Escape');
  await expect.poll(visibleWindows).toEqual([]);
});

test('a right click opens the menu', async () => {
  const before = await screenPart(0, 44, 300, 300);
  await clickAt(...onIcon, 3);
  await expect.poll(async () => differs(await screenPart(0, 44, 300, 300), before)).toBe(true);
  await pressKeys('Escape');
  await expect.poll(async () => differs(await screenPart(0, 44, 300, 300), before)).toBe(false);
});

test('a panel that turns dark gets a pale doorway, and a dark one when it turns light', async () => {
  expect(await inks()).toEqual({ isDark: true, isPale: false });
  await setPanelDark(true);
  await expect.poll(inks).toEqual({ isDark: false, isPale: true });
  await setPanelDark(false);
  await expect.poll(inks).toEqual({ isDark: true, isPale: false });
});

test('what leaves the meter as it is draws no new picture, what moves it draws one', async () => {
  const before = pictures.count();
  await save('a note about the budget');
  await save('hi to Wei');
  expect(pictures.count()).toBe(before);
  await save('praised Ana for the release in front of the team');
  await expect.poll(() => tray.tooltip()).toMatch(/^3 of 3 this week/);
  await expect.poll(() => pictures.count()).toBe(before + 1);
});

test('the switch in the settings writes the file that starts it at login', async () => {
  const file = path.join(process.env['XDG_CONFIG_HOME'] ?? '', 'autostart/hallway.desktop');
  await tray.choose('Settings');
  const main = await running.window('main');
  const startAtLogin = main.getByRole('switch', { name: 'Start when I log in' });
  await expect(startAtLogin).not.toBeChecked();
  await startAtLogin.press('Space');
  await expect(startAtLogin).toBeChecked();
  await expect.poll(() => existsSync(file)).toBe(true);
  const entry = await readFile(file, 'utf8');
  expect(entry).toMatch(/^Exec="[^"]+electron" "[^"]+" "--data" "[^"]+" "--hidden"$/m);
  await startAtLogin.press('Space');
  await expect.poll(() => existsSync(file)).toBe(false);
  await main.getByRole('button', { name: 'Close' }).click();
  await expect.poll(visibleWindows).toEqual([]);
});

test('a start at login beside it changes nothing, a second start opens its window', async () => {
  expect(await startAgain('--hidden')).toBe(0);
  expect(await visibleWindows()).toEqual([]);
  expect(await startAgain()).toBe(0);
  await expect.poll(visibleWindows).toEqual(['main']);
});

test('Quit ends every process of it', async () => {
  const child = running.app.process();
  const pids = processTree(child.pid ?? 0).map(({ pid }) => pid);
  expect(pids.length).toBeGreaterThan(3);
  const ended = once(child, 'exit');
  await tray.choose('Quit Hallway');
  expect(await ended).toEqual([0, null]);
  await expect.poll(() => pids.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
  expect(await trayItems()).toEqual([]);
});

async function inks(): Promise<{ isDark: boolean; isPale: boolean }> {
  const icon = await tray.icon();
  return { isDark: count(icon, isInk) > 20, isPale: count(icon, isPale) > 20 };
}

/** By the names of their pages. */
const visibleWindows = (): Promise<string[]> =>
  running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.isVisible())
      .map(({ webContents }) => /(\w+)\.html/.exec(webContents.getURL())?.[1] ?? '')
  );

const boundsOf = (name: string): Promise<{ x: number; y: number }> =>
  running.app.evaluate(
    ({ BrowserWindow }, page) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().includes(`/${page}.html`))
        ?.getBounds() ?? { x: -1, y: -1 },
    name
  );

/** Longer than what belongs to one double click, or to the focus of a window just shown or left. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

async function save(text: string): Promise<void> {
  const capture = await running.window('capture');
  const reply = await capture.evaluate(
    (line) => window.bridge.invoke('addEntry', { text: line }),
    text
  );
  expect(reply).toMatchObject({ ok: true });
  // The icon follows within that time, if it does at all.
  await settled();
}

async function startAgain(...args: string[]): Promise<number | null> {
  const program = running.app.process().spawnfile;
  const root = path.resolve(import.meta.dirname, '../..');
  const flags = [...sandboxFlags(), root, '--data', data, ...args];
  const [code] = (await once(spawn(program, flags, { stdio: 'ignore' }), 'exit')) as [
    number | null
  ];
  return code;
}

const labelsOf = (item: TrayMenuItem | undefined): string[] =>
  item?.children.map(({ label }) => label) ?? [];

interface Colour {
  red: number;
  green: number;
  blue: number;
}
const isLamp = ({ red, green, blue }: Colour): boolean => red > 200 && green > 120 && blue < 100;
const isInk = ({ red, green, blue }: Colour): boolean => red < 80 && green < 80 && blue < 80;
const isPale = ({ red, green, blue }: Colour): boolean => red > 230 && green > 225 && blue > 220;
const count = (
  { pixels }: Pick<TrayIcon, 'pixels'> | { pixels: Colour[] },
  is: (colour: Colour) => boolean
): number =>
  pixels.filter((pixel) => (!('alpha' in pixel) || pixel.alpha === 255) && is(pixel)).length;

const panel = () => screenPart(0, 0, 40, 40);
const differs = (one: { pixels: Colour[] }, other: { pixels: Colour[] }): boolean =>
  JSON.stringify(one.pixels) !== JSON.stringify(other.pixels);
