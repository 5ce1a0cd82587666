import { expect, test } from '@playwright/test';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { arrivedNotifications, clearNotifications } from '../desktop/notifications';
import { launchApp } from './app.fixture';
import { preparedAt } from './prepared-data';
import { processTree } from './processes.fixture';
import { openCapture, openPopover } from './windows.fixture';

test.skip(process.platform !== 'linux', 'reads modes, processes and notifications of Linux');

const name = 'Zaphira Quonkel';
const secret = 'her brother breeds axolotls';
const canaries = ['Zaphira', 'Quonkel', 'axolotl'];

let folder: string;
let data: string;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hallway-traces-'));
  data = path.join(folder, 'data');
  await mkdir(path.join(folder, 'tmp'));
});

test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('a name and what was written about it stand in the journal alone (S22, S23)', async () => {
  await clearNotifications();
  await mkdir(data);
  const settings = { namesInNotifications: 'none', theme: 'light' };
  await writeFile(path.join(data, 'settings.json'), JSON.stringify(settings));
  const running = await launchApp({
    data,
    ...preparedAt,
    now: '2026-11-18T15:31:00Z',
    env: { TMPDIR: path.join(folder, 'tmp') }
  });
  const main = await running.window('main');
  await main.evaluate((person) => window.bridge.invoke('addPerson', { name: person }), name);
  const capture = await openCapture(running);
  await capture.getByLabel('What happened').fill(`lunch with ${name} yesterday 45m, ${secret}`);
  await expect(capture.getByText(name).first()).toBeVisible();
  await capture.getByLabel('What happened').press('Enter');
  await expect(capture.getByRole('heading', { name: /^Saved/ })).toBeVisible();
  await openPopover(running);
  for (const page of [/^Journal/, /^People/, /^Inbox/, /^Today/])
    await main.getByRole('button', { name: page }).first().click();
  // Calls that fail quote nothing in the log either.
  for (const call of ['readPerson', 'editEntry', 'search', 'openPage', name])
    await main.evaluate(
      ([failing, text]) => window.bridge.invoke(failing, { id: text, text, query: { text } }),
      [call, secret] as const
    );
  await expect.poll(arrivedNotifications, { timeout: 30_000 }).toHaveLength(1);
  const told = JSON.stringify(await arrivedNotifications());
  const words = processTree(running.app.process().pid!).map(({ command }) => command);
  const title = await main.title();
  await running.close();

  for (const canary of canaries) {
    expect(told, 'the notification').not.toContain(canary);
    expect(words.join('\n'), 'the command lines').not.toContain(canary);
    expect(title, 'the title of the window').not.toContain(canary);
  }
  const holding = filesOf(folder).filter((file) => {
    const bytes = readFileSync(file);
    return canaries.some(
      (canary) => bytes.includes(canary) || bytes.includes(Buffer.from(canary, 'utf16le'))
    );
  });
  const beside = holding.filter((file) => !file.startsWith(path.join(data, 'journal/pg/')));
  expect(holding.length).toBeGreaterThan(0);
  expect(beside.map((file) => path.relative(folder, file))).toEqual([]);
  const home = process.env['HOME'] ?? '';
  const inHome = ['config', 'data', 'cache'].flatMap((part) => filesOf(path.join(home, part)));
  expect(inHome.filter((file) => readFileSync(file).includes('axolotl'))).toEqual([]);
});

test('nothing in the data folder can be read by anybody else (S22)', () => {
  const open = [data, ...entriesOf(data)].filter((entry) => {
    const { mode } = lstatSync(entry);
    return (mode & 0o077) !== 0 && !lstatSync(entry).isSymbolicLink();
  });
  expect(entriesOf(data).length).toBeGreaterThan(100);
  expect(open.map((entry) => path.relative(data, entry))).toEqual([]);
});

const filesOf = (place: string): string[] =>
  entriesOf(place).filter((entry) => lstatSync(entry).isFile());

function entriesOf(place: string): string[] {
  try {
    return readdirSync(place, { recursive: true, encoding: 'utf8' }).map((entry) =>
      path.join(place, entry)
    );
  } catch {
    // Was never made.
    return [];
  }
}
