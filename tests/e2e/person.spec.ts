import { expect, test, type Locator, type Page } from '@playwright/test';
import { preparedData } from './prepared-data';
import { openShared, type SharedApp } from './shared-app.fixture';

let running: SharedApp;
let main: Page;
let ana: string;

test.beforeAll(async () => {
  running = await openShared(await preparedData());
  main = running.main;
  ana = await main.evaluate(async () => {
    const { value } = (await window.bridge.invoke('listNames', {})) as { value: Named[] };
    return value.find(({ name }) => name === 'Ana Ruiz')?.id ?? '';
  });
  await main.evaluate((id) => window.bridge.invoke('openPage', { name: 'person', id }), ana);
  await expect(main.getByRole('heading', { level: 1, name: /Ana Ruiz/ })).toBeVisible();
});

test.afterAll(() => running.end());

test('a field is written, refused, left as it was, and taken back, without a mouse', async () => {
  const title = main.getByRole('button', { name: /^Title: / });
  const before = await title.textContent();
  await pressOn(title);
  await main.keyboard.type('Keeper of the pricing page');
  await main.keyboard.press('Enter');
  await expect(title).toHaveText('Keeper of the pricing page');
  await expect(title).toBeFocused();
  await main.keyboard.press('Control+z');
  await expect(title).toHaveText(before ?? '');

  const email = main.getByRole('button', { name: /^E-mail: / });
  await pressOn(email);
  await main.keyboard.type('raj.patel@meridian.example');
  await main.keyboard.press('Enter');
  await expect(main.getByRole('alert')).toContainText('Raj Patel has this e-mail already.');
  await main.keyboard.press('Escape');
  await expect(email).toHaveText('ana.ruiz@meridian.example');

  await addFact('Birthday');
  await main.keyboard.type('29 February');
  await main.keyboard.press('Enter');
  await expect(main.getByRole('button', { name: /^Birthday: 29 February/ })).toBeVisible();
});

test('W has the words ready, of which nothing goes anywhere by itself', async () => {
  await main.keyboard.press('w');
  const hello = main.getByRole('dialog', { name: 'Say hello to Ana Ruiz' });
  await expect(hello.getByLabel('Your words')).toBeFocused();
  await expect(hello.getByLabel('Your words')).toHaveValue(/^Hi Ana,/);
  await main.keyboard.press('Escape');
  await expect(main.getByRole('dialog')).toHaveCount(0);
});

test('the family stays hidden until one asks', async () => {
  await addFact('Family');
  await main.keyboard.type('Two boys, Eetu and Onni');
  await main.keyboard.press('Enter');
  await main.evaluate(() => window.bridge.invoke('openPage', { name: 'people' }));
  await main.evaluate((id) => window.bridge.invoke('openPage', { name: 'person', id }), ana);
  const show = main.getByRole('button', { name: 'Show family' });
  await expect(show).toBeVisible();
  expect(await main.content()).not.toContain('Eetu');
  await pressOn(show);
  await expect(main.getByText('Two boys, Eetu and Onni')).toBeVisible();
});

test('somebody who can introduce is found by name, and taken off again', async () => {
  await pressOn(main.getByRole('button', { name: 'Add somebody around them' }));
  await expect(main.getByRole('menuitem').first()).toBeFocused();
  await main.keyboard.type('Can');
  await main.keyboard.press('Enter');
  await expect(main.getByRole('combobox', { name: 'Can introduce' })).toBeFocused();
  await main.keyboard.type('wei ch');
  await expect(main.getByRole('option', { name: /Wei Chen/ })).toBeVisible();
  await main.keyboard.press('Enter');
  const wei = main.getByRole('button', { name: 'Wei Chen', exact: true });
  await expect(wei).toBeVisible();
  await main.keyboard.press('Control+z');
  await expect(wei).toBeHidden();
});

test('a photo is chosen, shown and taken back; what is none is refused', async () => {
  const add = main.getByRole('button', { name: 'Add a photo' });
  await choose(add, { name: 'ana.png', mimeType: 'image/png', buffer: picture });
  const shown = add.or(main.getByRole('button', { name: 'Change the photo' })).locator('img');
  await expect
    .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(320);
  const address = (await shown.getAttribute('src')) ?? '';
  const served = await running.app.evaluate(async ({ net }, url) => {
    const answer = await net.fetch(url);
    const bytes = Buffer.from(await answer.arrayBuffer());
    return {
      type: answer.headers.get('content-type'),
      cache: answer.headers.get('cache-control'),
      begins: bytes.subarray(0, 2).toString('hex'),
      exif: bytes.includes('Exif')
    };
  }, address);
  expect(served).toEqual({ type: 'image/jpeg', cache: 'no-store', begins: 'ffd8', exif: false });

  const change = main.getByRole('button', { name: 'Change the photo' });
  await choose(change, {
    name: 'ana.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  });
  await expect(main.getByText(/no picture Hallway can read/)).toBeVisible();
  const bomb = Buffer.from(picture);
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  await choose(change, { name: 'bomb.png', mimeType: 'image/png', buffer: bomb });
  await expect(main.getByText(/too many pixels/)).toBeVisible();
  expect(await shown.getAttribute('src')).toBe(address);

  await main.keyboard.press('Control+z');
  await expect(main.getByRole('button', { name: 'Add a photo' })).toBeVisible();
});

test('one prepares for a lunch: questions, what is owed, and a copy of it all', async () => {
  await main.getByRole('main').focus();
  await main.keyboard.press('p');
  const card = main.getByRole('dialog', { name: 'Before you meet Ana' });
  await expect(card.getByRole('heading', { name: 'You owe' })).toBeVisible();
  await expect(card.getByText(/OKR article/).first()).toBeVisible();
  const asked = card.getByRole('button', { name: /^Asked: / });
  const first = await asked.first().getAttribute('aria-label');
  await pressOn(asked.first());
  await expect(asked.first()).not.toHaveAccessibleName(first ?? '');
  await pressOn(card.getByRole('button', { name: 'Copy as Markdown' }));
  await expect
    .poll(() => running.app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/^# Before you meet Ana Ruiz\n[\s\S]*## You owe\n\n- .*OKR article/);
  await main.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('somebody becomes a mentor with a rhythm of their own, and is none after two undos', async () => {
  await pressOn(main.getByRole('button', { name: 'Give a role' }));
  await expect(main.getByRole('menuitem').first()).toBeFocused();
  await main.keyboard.press('Enter');
  const mentor = main.getByRole('button', { name: /^Mentor\b.*Change$/ });
  await expect(mentor).toBeVisible();
  await pressOn(mentor);
  await expect(main.getByRole('menuitem').first()).toBeFocused();
  await main.keyboard.type('Every week');
  await main.keyboard.press('Enter');
  await expect(mentor).toHaveAccessibleName('Mentor, every week. Change');
  await expect(main.getByText('Every week as mentor')).toBeVisible();
  await main.keyboard.press('Control+z');
  await expect(mentor).toHaveAccessibleName('Mentor. Change');
  await main.keyboard.press('Control+z');
  await expect(mentor).toBeHidden();
});

test('somebody who stands there twice is made one from their page, and two again', async () => {
  await main.evaluate(() => window.bridge.invoke('addPerson', { name: 'Anita' }));
  await menuItem('Merge with');
  const who = main.getByRole('dialog', { name: 'Who is Ana Ruiz as well?' });
  await expect(who.getByRole('combobox')).toBeFocused();
  await main.keyboard.type('Anit');
  await expect(who.getByRole('option', { name: /Anita/ })).toBeVisible();
  await main.keyboard.press('Enter');
  const merge = main.getByRole('dialog', { name: 'Make one person of two' });
  await pressOn(merge.getByRole('button', { name: 'Merge' }));
  await expect(main.getByText('Ana Ruiz is one person now')).toBeVisible();
  await expect(main.getByRole('heading', { level: 1, name: /Ana Ruiz/ })).toBeVisible();
  await main.keyboard.press('Control+z');
  await expect(main.getByText('Taken back: Ana Ruiz is one person now')).toBeVisible();
});

test('somebody who has left says so, and is back after one undo', async () => {
  await menuItem('Ana has left');
  await pressOn(main.getByRole('dialog').getByRole('button', { name: 'Change' }));
  const glance = main.getByRole('list', { name: 'At a glance' });
  await expect(glance.getByText(/^Left on /)).toBeVisible();
  await main.keyboard.press('Control+z');
  await expect(glance.getByText(/^Left on /)).toHaveCount(0);
});

test('the department above a name opens its people with the filter on', async () => {
  const path = main.getByRole('navigation', { name: 'Path' });
  const department = path.getByRole('button').nth(2);
  const name = await department.textContent();
  await pressOn(department);
  const grid = main.getByRole('grid', { name: 'People' });
  await expect(grid.getByRole('row', { name: /Ana Ruiz/ })).toBeVisible();
  const cells = grid.getByRole('row').getByRole('gridcell', { name: name ?? '', exact: true });
  await expect(cells).toHaveCount((await grid.getByRole('row').count()) - 1);
  await main.evaluate((id) => window.bridge.invoke('openPage', { name: 'person', id }), ana);
});

test('who is forgotten for good is nowhere any more', async () => {
  const path = main.getByRole('navigation', { name: 'Path' });
  await pressOn(path.getByRole('button', { name: 'More' }));
  await expect(main.getByRole('menuitem').first()).toBeFocused();
  await main.keyboard.type('Forget');
  await main.keyboard.press('Enter');
  const dialog = main.getByRole('dialog', { name: 'Forget Ana Ruiz for good?' });
  await expect(dialog).toContainText('This cannot be taken back.');
  await pressOn(dialog.getByRole('button', { name: 'Forget for good' }));
  await expect(main.getByText(/^Forgotten: one person/)).toBeVisible({ timeout: 30_000 });
  const found = await main.evaluate(async () => {
    const { value } = (await window.bridge.invoke('search', { query: 'Ruiz' })) as {
      value: { groups: unknown[] };
    };
    return value.groups;
  });
  expect(found).toEqual([]);
});

interface Named {
  id: string;
  name: string;
}

/** Goes there with Tab and presses Enter. */
async function pressOn(button: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await button.evaluate((one) => one === document.activeElement)) break;
    await main.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await main.keyboard.press('Enter');
}

/** Opens the field of a fact that is not known yet. */
async function addFact(name: string): Promise<void> {
  await pressOn(main.getByRole('button', { name: 'Add to good to know' }));
  const item = main.getByRole('menuitem', { name });
  await expect(main.getByRole('menuitem').first()).toBeFocused();
  await main.keyboard.type(name);
  await expect(item).toBeFocused();
  await main.keyboard.press('Enter');
  await expect(main.getByRole('textbox', { name })).toBeFocused();
}

async function choose(
  button: Locator,
  file: { name: string; mimeType: string; buffer: Buffer }
): Promise<void> {
  const asked = main.waitForEvent('filechooser');
  await pressOn(button);
  await (await asked).setFiles(file);
}

/** A PNG of two by two pixels. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg==',
  'base64'
);

/** Opens the menu of the person and chooses from it, by keys. */
async function menuItem(name: string): Promise<void> {
  const path = main.getByRole('navigation', { name: 'Path' });
  await pressOn(path.getByRole('button', { name: 'More' }));
  await expect(main.getByRole('menuitem').first()).toBeFocused();
  await main.keyboard.type(name);
  await expect(main.getByRole('menuitem', { name })).toBeFocused();
  await main.keyboard.press('Enter');
}
