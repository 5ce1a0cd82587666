import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations, narrow } from './axe.fixture';
import { preparedData } from './prepared-data';
import { openShared, type SharedApp } from './shared-app.fixture';
import { openCapture } from './windows.fixture';

test.describe.configure({ timeout: 180_000 });

let running: SharedApp;
let main: Page;

test.beforeAll(async () => {
  running = await openShared(await preparedData());
  main = running.main;
  await invoke('addEntry', {
    text: 'lunch with Raj yesterday, learned: they plan Q3 in May #pricing'
  });
  const note = await invoke<{ entry: { id: string } }>('addEntry', { text: 'a thought for later' });
  await invoke('deleteEntry', { id: note.entry.id });
});

test.afterAll(() => running.end());

test('what a search found is open to everybody', async () => {
  await openPage({ name: 'search', query: 'pricing' });
  await expect(main.getByRole('option').first()).toBeVisible();
  await expect(main.getByRole('status').filter({ hasText: 'Journal: 1' })).toBeAttached();
  await expectOpen(main);
  await openPage({ name: 'search', query: 'nothing is called so' });
  await expect(main.getByText('Nothing found')).toBeVisible();
  await expectOpen(main);
});

test('who knows what and the trash are open to everybody', async () => {
  await openPage({ name: 'who-knows', about: 'pricing' });
  await expect(main.getByRole('button', { name: /^Ask/ }).first()).toBeVisible();
  await expectOpen(main);
  await openPage({ name: 'trash' });
  await expect(main.getByRole('button', { name: 'Bring back' })).toBeVisible();
  await expectOpen(main);
});

test('the palette is open to everybody: empty, and with words', async () => {
  await main.keyboard.press('Control+k');
  await expect(main.getByRole('dialog')).toBeVisible();
  await expectOpen(main);
  await main.keyboard.type('lunch ra');
  await expect(main.getByText(/^Log lunch with/).first()).toBeVisible();
  await expectOpen(main);
  await leave();
});

test('the filters of the journal are open to everybody', async () => {
  await openPage({ name: 'journal' });
  await expect(main.getByLabel('Text of the entry')).toBeVisible();
  await main.getByRole('button', { name: 'Kind', exact: true }).click();
  await expect(main.getByRole('menu')).toBeVisible();
  await expectOpen(main);
  await leave();
  await main
    .getByRole('button', { name: /People$/ })
    .last()
    .click();
  await expectOpen(main);
  await leave();
});

test('adding somebody is open to everybody', async () => {
  await openPage({ name: 'people' });
  await main
    .getByRole('button', { name: /^Add (a person|someone)/ })
    .first()
    .click();
  await expect(main.getByRole('dialog')).toBeVisible();
  await expectOpen(main);
  await leave();
});

test('a fact being written, and forgetting somebody, are open to everybody', async () => {
  const [raj] = await named('Raj Patel');
  await openPage({ name: 'person', id: raj });
  await main.getByRole('button', { name: /^Title: / }).click();
  await expectOpen(main);
  await openPage({ name: 'person', id: raj });
  await main
    .getByRole('navigation', { name: 'Path' })
    .getByRole('button', { name: 'More' })
    .click();
  await main.getByRole('menuitem', { name: /^Forget/ }).click();
  await expect(main.getByRole('dialog')).toBeVisible();
  await expectOpen(main);
  await leave();
});

test('goals in use and a pause to add are open to everybody', async () => {
  await openPage({ name: 'goals' });
  await expect(main.getByRole('heading', { name: 'Goals' })).toBeVisible();
  await expectOpen(main);
  await main.getByRole('button', { name: 'Add a pause' }).click();
  await expect(main.getByRole('dialog', { name: 'Add a pause' })).toBeVisible();
  await expectOpen(main);
  await leave();
});

test('the choice of whom a name means is open to everybody', async () => {
  await invoke('addPerson', { name: 'Ana Rossi' });
  const capture = await openCapture(running);
  await capture.getByLabel('What happened').fill('lunch with Ana');
  await expect(capture.getByText(/^also Ana/)).toBeVisible();
  await capture.keyboard.press('Tab');
  await expect(capture.getByRole('listbox', { name: 'Who is Ana?' })).toBeVisible();
  await expectOpen(capture);
});

/** Dialogs and menus look the same in a wider window. */
const expectOpen = (page: Page): Promise<void> => expectNoViolations(running, page, [narrow]);

async function leave(): Promise<void> {
  await main.keyboard.press('Escape');
  await expect(main.getByRole('dialog').or(main.getByRole('menu'))).toHaveCount(0);
}

const openPage = (page: object): Promise<unknown> => invoke('openPage', page);

async function named(name: string): Promise<string[]> {
  const people = await invoke<{ id: string; name: string }[]>('listNames', {});
  return people.filter((person) => person.name === name).map(({ id }) => id);
}

const invoke = <Answer>(call: string, input: object): Promise<Answer> =>
  main.evaluate(
    async ([name, given]) =>
      ((await window.bridge.invoke(name as never, given)) as { value: unknown }).value,
    [call, input] as const
  ) as Promise<Answer>;
