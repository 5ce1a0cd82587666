import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { preparedData } from './prepared-data';
import { openShared, type SharedApp } from './shared-app.fixture';

let running: SharedApp;
let main: Page;

test.beforeAll(async () => {
  running = await openShared(await preparedData());
  main = running.main;
  await invoke('addPerson', { name: 'Ruiz, Ana', title: 'Senior counsel' });
  await main.bringToFront();
});

test.afterAll(() => running.end());

test('somebody who stands there twice is found, made one and taken apart again, without a mouse', async () => {
  const before = await everybody();
  await main.keyboard.press('Control+3');
  await expect(grid()).toBeVisible();
  await tabTo(main.getByRole('button', { name: '1 possible duplicate' }));
  await main.keyboard.press('Enter');
  const pairs = main.getByRole('dialog', { name: 'The same person twice?' });
  await expect(pairs.getByText('They have the same name.')).toBeVisible();
  await expectNoViolations();
  await tabTo(pairs.getByRole('button', { name: /^Merge/ }));
  await main.keyboard.press('Enter');
  const merge = main.getByRole('dialog', { name: 'Make one person of two' });
  await expect(merge.getByRole('group', { name: 'Title' })).toBeVisible();
  await expectNoViolations();
  await tabTo(merge.getByRole('group', { name: 'Title' }).getByRole('radio').first());
  await main.keyboard.press('ArrowRight');
  await tabTo(merge.getByRole('button', { name: 'Merge' }));
  await main.keyboard.press('Enter');
  await expect(main.getByText('Ana Ruiz is one person now')).toBeVisible();
  await expect.poll(async () => (await everybody()).length).toBe(before.length - 1);
  expect(await everybody()).toContainEqual(
    expect.objectContaining({ name: 'Ana Ruiz', title: 'Senior counsel' })
  );
  await main.keyboard.press('Escape');
  await expect(main.getByRole('dialog')).toHaveCount(0);
  await main.keyboard.press('Control+z');
  await expect.poll(everybody).toEqual(before);
});

test('three people get another rhythm at once, and have their old one after one undo', async () => {
  const before = await everybody();
  await main.keyboard.press('Control+1');
  await main.keyboard.press('Control+3');
  await expect(grid().getByRole('row')).toHaveCount(before.length + 1);
  await main.keyboard.press('j');
  await expect(grid()).toBeFocused();
  await main.keyboard.press('Home');
  await main.keyboard.press('x');
  await main.keyboard.press('j');
  await main.keyboard.press('j');
  await main.keyboard.press('Shift+X');
  await expect(grid().locator('[aria-selected="true"]')).toHaveCount(3);
  await expectNoViolations();
  await tabTo(main.getByRole('button', { name: 'Rhythm', exact: true }).last());
  await main.keyboard.press('Enter');
  await main.keyboard.type('Inner');
  await main.keyboard.press('Enter');
  await expect(main.getByText('3 people: every week')).toBeVisible();
  const rhythms = async () => (await everybody()).map(({ rhythmDays }) => rhythmDays);
  await expect.poll(rhythms).toEqual([7, 7, 7, ...before.slice(3).map(() => 90)]);
  await main.keyboard.press('Control+z');
  await expect.poll(everybody).toEqual(before);
  await tabTo(main.getByRole('button', { name: 'Clear the selection' }));
  await main.keyboard.press('Enter');
  await expect(grid()).toBeFocused();
});

test('W has words ready for the person in the list, and leaves the list as it was', async () => {
  await main.keyboard.press('Home');
  await main.keyboard.press('j');
  await main.keyboard.press('w');
  await expect(main.getByRole('dialog', { name: /^Say hello to / })).toBeVisible();
  await expectNoViolations();
  await main.keyboard.press('Escape');
  await expect(grid()).toBeFocused();
  await expect(grid().locator('[aria-selected="true"]')).toHaveCount(0);
});

test('the list is filtered while one types, with a slip of the keyboard too, and looked through', async () => {
  await main.keyboard.press('Control+1');
  await main.keyboard.press('Control+3');
  await expect(grid()).toBeVisible();
  await main.keyboard.press('/');
  await main.keyboard.type('zeilinski');
  await expect(grid().getByRole('row')).toHaveCount(2);
  await main.keyboard.press('Enter');
  await expect(grid()).toBeFocused();
  const preview = main.getByRole('complementary', { name: 'Preview of Tomasz Zieliński' });
  await expect(preview).toBeVisible();
  await main.keyboard.press('Space');
  await expect(preview).toBeHidden();
  await main.keyboard.press('Space');
  await expect(preview).toBeVisible();
  await main.keyboard.press('Enter');
  await expect(main.getByRole('heading', { name: 'Tomasz Zieliński', level: 1 })).toBeVisible();
  await main.keyboard.press('Escape');
  await main.keyboard.press('/');
  await main.keyboard.press('Escape');
  await expect(grid().getByRole('row')).toHaveCount((await everybody()).length + 1);
});

test('mentors stand on a page of their own, open to everybody', async () => {
  const [first] = await everybody();
  await invoke('setRole', { person: first?.id, role: 'mentor', rhythmDays: 28 });
  await main.getByRole('button', { name: /^Mentors, sponsors/ }).click();
  const card = main.getByRole('article', { name: `${first?.name}, mentor` });
  await expect(card.getByText(/^Every 4 weeks/)).toBeVisible();
  await expect(main.getByText('Nobody speaks for you yet')).toBeVisible();
  await expectNoViolations();
});

const grid = () => main.getByRole('grid', { name: 'People' });

interface Person {
  id: string;
  name: string;
  title: string | null;
  rhythmDays: number;
}

/** Everybody by name, as the list has them. */
async function everybody(): Promise<Person[]> {
  const reply = await invoke('browsePeople', { filter: {}, order: { by: 'name', down: false } });
  return (reply as { value: { people: Person[] } }).value.people;
}

const invoke = (name: string, input: unknown): Promise<unknown> =>
  main.evaluate(([call, given]) => window.bridge.invoke(call as string, given), [name, input]);

/** Walks on with Tab until the focus is there. */
async function tabTo(target: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await main.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function expectNoViolations(): Promise<void> {
  const { violations } = await new AxeBuilder({ page: main })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // React Aria tells there for seconds of a busy button that is gone by then.
    .exclude('[data-live-announcer]')
    .setLegacyMode()
    .analyze();
  expect(
    violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html, target }) => [html.slice(0, 200), target])
    ])
  ).toEqual([]);
}
