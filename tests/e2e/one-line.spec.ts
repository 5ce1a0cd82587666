import { expect, test, type Page } from '@playwright/test';
import { hallway, preparedData } from './prepared-data';
import { openShared, type SharedApp } from './shared-app.fixture';
import { openPopover } from './windows.fixture';

test.skip(process.platform !== 'linux', 'opens the popover through the Linux tray');

const line =
  'lunch with Wei yesterday 45m at Lolo’s #okr, I owe Wei the deck by fri, learned: they plan in May';

let running: SharedApp;
let main: Page;

test.beforeAll(async () => {
  const data = await preparedData();
  await hallway(data, 'add', '--', line);
  running = await openShared(data);
  main = running.main;
});

test.afterAll(() => running.end());

test('a line means the same from the command line, tray, palette, a person’s page and the journal', async () => {
  const [said] = await meanings();
  expect(said).toMatchObject({
    kind: 'lunch',
    date: '2026-11-17',
    minutes: 45,
    place: 'Lolo’s',
    people: ['Wei Chen'],
    topics: ['okr'],
    learned: ['they plan in May from Wei Chen about Engineering'],
    promises: ['me the deck Wei Chen 2026-11-20']
  });

  await test.step('from the tray', async () => {
    const popover = await openPopover(running);
    await popover.getByLabel('Write a line').fill(line);
    await popover.keyboard.press('Enter');
    await expect(popover.getByText('Saved')).toBeVisible();
    await popover.keyboard.press('Escape');
    expect(await meanings()).toEqual([said, said]);
  });

  await test.step('from the palette', async () => {
    await main.bringToFront();
    await main.keyboard.press('Control+k');
    await main.getByRole('combobox', { name: 'Search or jump' }).fill(line);
    const palette = main.getByRole('dialog', { name: 'Search or jump' });
    const writes = palette.getByRole('option', { name: /^Write/ });
    await expect(writes).toBeVisible();
    await main.keyboard.press('End');
    await writes.click();
    const capture = await running.window('capture');
    await expect(capture.getByLabel('What happened')).toHaveValue(line);
    await capture.keyboard.press('Enter');
    await expect(capture.getByRole('heading', { name: /^Saved/ })).toBeVisible();
    await capture.keyboard.press('Escape');
    expect(await meanings()).toEqual([said, said, said]);
  });

  await test.step('from the page of a person', async () => {
    await main.evaluate(async () => {
      const { value } = (await window.bridge.invoke('listNames', {})) as { value: Named[] };
      const id = value.find(({ name }) => name === 'Wei Chen')?.id;
      await window.bridge.invoke('openPage', { name: 'person', id });
    });
    const field = main.getByLabel('What happened with Wei Chen');
    await field.focus();
    await expect(field).toHaveValue('lunch with Wei Chen ');
    await expect.poll(() => main.evaluate(selectedText)).toBe('lunch');
    await main.keyboard.press('Control+a');
    await main.keyboard.insertText(line);
    await main.keyboard.press('Enter');
    await expect.poll(meanings).toEqual([said, said, said, said]);
  });

  await test.step('from the journal, when what it now reads as is used', async () => {
    await main.keyboard.press('Control+2');
    const list = main.getByRole('listbox', { name: 'Entries, newest first' });
    await expect(list).toBeVisible();
    await list.press('w');
    const text = main.getByRole('textbox', { name: 'Text of the entry' });
    await expect(text).toBeFocused();
    await main.keyboard.insertText(line);
    await main.getByRole('button', { name: 'Use', exact: true }).click();
    await expect.poll(meanings).toEqual([said, said, said, said, said]);
  });
});

/** In the page: what the next key replaces. */
const selectedText = () => window.getSelection()?.toString();

interface Named {
  id: string;
  name: string;
}

interface Meant {
  text: string;
  kind: string | null;
  date: string;
  minutes: number | null;
  place: string | null;
  begunByMe: boolean;
  asked: boolean;
  practice: string | null;
  people: Named[];
  topics: string[];
  promises: { by: string; person: Named | null; text: string; due: string | null }[];
  learnings: { text: string; person: Named | null; department: Named | null }[];
}

/** What the journal made of every entry with that text. */
async function meanings(): Promise<object[]> {
  const reply = await main.evaluate(() => window.bridge.invoke('listEntries', {}));
  return (reply as { value: Meant[] }).value
    .filter(({ text }) => text.trim() === line)
    .map(({ kind, date, minutes, place, begunByMe, asked, ...rest }) => ({
      kind,
      date,
      minutes,
      place,
      begunByMe,
      asked,
      people: rest.people.map(({ name }) => name),
      topics: rest.topics,
      promises: rest.promises.map(({ by, text, person, due }) =>
        [by, text, person?.name, due].join(' ')
      ),
      learned: rest.learnings.map(
        ({ text, person, department }) => `${text} from ${person?.name} about ${department?.name}`
      )
    }));
}
