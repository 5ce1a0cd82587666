import { expect } from '@playwright/test';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { preparedAt } from './prepared-data';
import { test } from './prepared.fixture';

test('the journal goes out as pages, comes back changed by hand, and a folder keeps in step with it', async ({
  data,
  launch
}) => {
  const running = await launch({ data, ...preparedAt });
  const main = await running.window('main');
  const vault = path.join(data, 'vault');
  await mkdir(vault);
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: false, filePath: `${chosen}/journal.json` });
  }, vault);
  await main.getByRole('button', { name: 'Settings' }).click();
  const exportNow = main.getByRole('button', { name: 'Export', exact: true });

  await test.step('as a folder of pages, where what was changed by hand stays until it is looked at', async () => {
    await exportNow.click();
    await expect(main.getByText(/\d+ pages written/)).toBeVisible();
    const people = await readdir(path.join(vault, 'people'));
    expect(people).toContain('Ana Ruiz.md');
    const ana = path.join(vault, 'people', 'Ana Ruiz.md');
    const text = await readFile(ana, 'utf8');
    await writeFile(ana, text.replace(/^# Ana Ruiz\n/m, '# Ana Ruiz\n\n> Plays chess\n'));
    await exportNow.click();
    await main.getByRole('button', { name: 'See what changed' }).click();
    await expect(main.getByRole('dialog').getByText('Plays chess')).toBeVisible();
    await main.getByRole('button', { name: 'Take in 1 change' }).click();
    await expect(main.getByText('Read back: 1 change')).toBeVisible();
    expect(await noteOfAna()).toBe('Plays chess');
    await main.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(noteOfAna).toBeNull();
  });

  await test.step('as one file', async () => {
    await main.getByRole('combobox', { name: 'Format' }).selectOption('json');
    await exportNow.click();
    await expect(main.getByText(/kB written/)).toBeVisible();
    expect(JSON.parse(await readFile(path.join(vault, 'journal.json'), 'utf8'))).toMatchObject({
      hallway: 1,
      sensitive: false
    });
  });

  await test.step('and is known by what it holds, among files to bring in', async () => {
    const renamed = path.join(vault, 'from my old computer.txt');
    await copyFile(path.join(vault, 'journal.json'), renamed);
    await main.evaluate(() => window.bridge.invoke('openPage', { name: 'import' }));
    await main.getByLabel('Files to import').setInputFiles(renamed);
    const dialog = main.getByRole('dialog', { name: 'Read back' });
    await expect(dialog.getByText(/0 new things, 0 changed ones, \d+ as they are/)).toBeVisible();
    await expect(dialog.getByText(renamed)).toBeVisible();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await main.getByRole('button', { name: 'Settings' }).click();
  });

  await test.step('a line stands in the folder within five seconds, also after its disk was away', async () => {
    const mirror = main.getByRole('switch', { name: 'Keep a folder of Markdown files' });
    await mirror.press('Space');
    await expect(main.getByText(/in step since/)).toBeVisible();
    await write('coffee with Ana Ruiz #first');
    await expect.poll(() => today(), { timeout: 5_000 }).toContain('#first');
    await rename(vault, `${vault}-away`);
    await mkdir(vault);
    await write('call with Raj Patel #second');
    await expect(main.getByText(/The folder is not there right now/)).toBeVisible();
    expect(await readdir(vault)).toEqual([]);
    await rename(vault, `${vault}-empty`);
    await rename(`${vault}-away`, vault);
    await write('note #third');
    await expect.poll(() => today(), { timeout: 5_000 }).toContain('#third');
    expect(await today()).toContain('#second');
    await mirror.press('Space');
    await expect(mirror).not.toBeChecked();
    expect(existsSync(path.join(vault, 'Hallway.md'))).toBe(true);
  });

  async function today(): Promise<string> {
    const days = await readdir(path.join(vault, 'days'));
    const texts = await Promise.all(
      days.map((name) => readFile(path.join(vault, 'days', name), 'utf8'))
    );
    return texts.join('');
  }

  function write(text: string): Promise<unknown> {
    return main.evaluate((line) => window.bridge.invoke('addEntry', { text: line }), text);
  }

  async function noteOfAna(): Promise<unknown> {
    return main.evaluate(async () => {
      const listed = (await window.bridge.invoke('listPeople', {})) as {
        value: { id: string; name: string }[];
      };
      const ana = listed.value.find(({ name }) => name === 'Ana Ruiz');
      const { value: page } = (await window.bridge.invoke('readPerson', { id: ana!.id })) as {
        value: { person: { note: unknown } };
      };
      return page.person.note;
    });
  }
});
