import { expect } from '@playwright/test';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { preparedAt } from './prepared-data';
import { test } from './prepared.fixture';

/** As programs of Windows save: with a mark before the text and their own line ends. */
const asOnWindows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

test('a folder of pages is written, edited by hand, looked at, taken in, written anew and taken back', async ({
  data,
  launch
}) => {
  const { app, ...running } = await launch({ data, ...preparedAt });
  const main = await running.window('main');
  const vault = path.join(data, 'vault');
  await mkdir(vault);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, vault);
  const page = (name: string): string => path.join(vault, name);
  const read = (name: string): Promise<string> => readFile(page(name), 'utf8');
  const byHand = new Map<string, string>();
  const put = async (name: string, text: string): Promise<void> => {
    byHand.set(name, text);
    await writeFile(page(name), text);
  };
  const exportNow = async (): Promise<void> => {
    await main.getByRole('button', { name: 'Settings' }).click();
    await main.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(main.getByText(/\d+ pages? written/)).toBeVisible();
  };
  const [ana, nora, lunch] = ['people/Ana Ruiz.md', 'people/Nora Bell.md', 'days/2026-11-16.md'];

  await test.step('written, then edited in the ways a person does', async () => {
    await exportNow();
    const written = (await read(ana)).replace(/^# Ana Ruiz\n/m, '# Ana Ruiz\n\n> Plays chess\n');
    await put(ana, asOnWindows(written));
    await put(nora, 'Draws the icons.\n');
    await put(
      lunch,
      '---\nkind: lunch\npeople: ["[[Nora Bell]]"]\n---\nNora showed me the new icons.\n'
    );
    await put('events/Offsite.md', 'Bring boots.\n');
  });

  await test.step('dropped on the window, it shows what is new, what differs, and what is not read', async () => {
    await drop(vault);
    const dialog = main.getByRole('dialog', { name: 'Read back' });
    await expect(dialog.getByText(/^2 new things, 1 changed one/)).toBeVisible();
    await expect(dialog.getByText('Plays chess')).toBeVisible();
    await expect(dialog.getByText('Nora Bell')).toBeVisible();
    await expect(dialog.getByText(/Nora showed me the new icons/)).toBeVisible();
    await expect(dialog.getByText(/What stands in events is told again/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Take in 3 changes' }).click();
    await expect(main.getByText('Read back: 3 changes')).toBeVisible();
  });

  await test.step('it stands in the journal, with somebody new', async () => {
    await main.evaluate(() => window.bridge.invoke('openPage', { name: 'journal' }));
    await expect(main.getByText('Nora showed me the new icons.')).toBeVisible();
    await main.evaluate(() => window.bridge.invoke('openPage', { name: 'people' }));
    await expect(main.getByText('Nora Bell', { exact: true })).toBeVisible();
  });

  await test.step('the next export writes its own pages there, and leaves alone what was not read', async () => {
    await exportNow();
    await expect.poll(() => read(nora)).toContain('type: person');
    expect(await read(lunch)).toContain('> Nora showed me the new icons.');
    expect(await read('events/Offsite.md')).toBe('Bring boots.\n');
  });

  await test.step('taken back, all of it is gone from the journal and stands in the folder as it was written', async () => {
    await main.evaluate(() => window.bridge.invoke('openPage', { name: 'import' }));
    await expect(main.getByText(/2 things added, 1 updated/)).toBeVisible();
    await main.getByRole('button', { name: 'Undo the import of vault' }).click();
    await expect(
      main.getByText(
        '2 things removed, 1 thing as before, 3 pages as you wrote them in the folder again'
      )
    ).toBeVisible();
    for (const [name, text] of byHand) expect(await read(name)).toBe(text);
    expect(await readdir(page('.hallway/taken'))).toEqual([]);
    await main.evaluate(() => window.bridge.invoke('openPage', { name: 'journal' }));
    await expect(main.getByText('lunch with Ana and Raj yesterday')).toBeVisible();
    await expect(main.getByText('Nora showed me the new icons.')).toBeHidden();
  });

  /** Lets a folder go over the middle of the window, as the hand does. */
  async function drop(folder: string): Promise<void> {
    await main.evaluate(() => window.bridge.invoke('openPage', { name: 'import' }));
    await expect(main.getByText('Drop files anywhere on this page')).toBeVisible();
    const devtools = await main.context().newCDPSession(main);
    const dragged = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 500, data: dragged });
    await devtools.detach();
  }
});
