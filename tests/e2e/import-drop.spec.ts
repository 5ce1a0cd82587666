import { expect, test, type Page } from '@playwright/test';
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hallway, preparedData } from './prepared-data';
import { openShared, type SharedApp } from './shared-app.fixture';

const samples = path.resolve(import.meta.dirname, '../samples');

let running: SharedApp;
let main: Page;
let vault: string;

test.beforeAll(async () => {
  const data = await preparedData();
  vault = await mkdtemp(path.join(tmpdir(), 'hallway-vault-'));
  await hallway(data, 'export', 'markdown', vault);
  running = await openShared(data);
  main = running.main;
});

test.afterAll(async () => {
  await running.end();
  await rm(vault, { recursive: true, force: true });
});

/** Lets files and folders go over the middle of the window, as the hand does. */
async function drop(...files: string[]): Promise<void> {
  await main.evaluate(() => window.bridge.invoke('openPage', { name: 'import' }));
  await expect(main.getByText('Drop files anywhere on this page')).toBeVisible();
  const devtools = await main.context().newCDPSession(main);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 500, data });
  await devtools.detach();
}

const closeDialog = async (name: string): Promise<void> => {
  await main.getByRole('dialog').getByRole('button', { name }).click();
  await expect(main.getByRole('dialog')).toBeHidden();
};

test('files dropped anywhere on the page are looked at together', async () => {
  await drop(
    path.join(samples, 'csv/org-directory-next-quarter.csv'),
    path.join(samples, 'vcard/gmail-list.vcf')
  );
  await expect(main.getByText('org-directory-next-quarter.csv and 1 more file')).toBeVisible();
  await expect(main.getByText('What will happen')).toBeVisible();
  await main.getByRole('button', { name: 'Cancel' }).click();
});

test('a vault as it was written has nothing new', async () => {
  await drop(vault);
  const dialog = main.getByRole('dialog', { name: 'Read back' });
  await expect(dialog.getByText(vault)).toBeVisible();
  await expect(dialog.getByText(/^0 new things, 0 changed ones/)).toBeVisible();
  await closeDialog('Done');
});

test('what was written by hand in a vault is shown, taken in as one change, and taken back', async () => {
  const [day] = await readdir(path.join(vault, 'days'));
  await appendFile(path.join(vault, 'days', day ?? ''), '\n## 18:00 Thought\n\nRaj keeps bees.\n');
  await drop(vault);
  const dialog = main.getByRole('dialog', { name: 'Read back' });
  await expect(dialog.getByText(/^1 new thing, 0 changed ones/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Take in 1 change' }).click();
  await expect(main.getByText('Read back: 1 change')).toBeVisible();
  await main.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(main.getByText('Taken back: Read back: 1 change')).toBeVisible();
});

test('any other folder says what it is not, and the journal stays as it was', async () => {
  await drop(samples);
  const dialog = main.getByRole('dialog', { name: 'Read back' });
  await expect(dialog.getByText('This was not read. Your journal is as it was.')).toBeVisible();
  await closeDialog('Cancel');
});

test('a word dragged over the page is taken for nothing', async () => {
  await main.evaluate(() => window.bridge.invoke('openPage', { name: 'import' }));
  const devtools = await main.context().newCDPSession(main);
  const items = [{ mimeType: 'text/plain', data: 'Name,Email' }];
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 500,
      data: { items, files: [], dragOperationsMask: 1 }
    });
  await devtools.detach();
  await expect(main.getByText('Drop files anywhere on this page')).toBeVisible();
  await expect(main.getByText('Past imports')).toBeVisible();
});
