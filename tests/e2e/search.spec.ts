import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { hallway, preparedData } from './prepared-data';
import { openShared, type SharedApp } from './shared-app.fixture';

const told =
  'lunch with Tomasz 3 weeks ago, learned: a re-forecast starts with headcount, not revenue #budget';

let running: SharedApp;
let main: Page;
let palette: Locator;
let field: Locator;

test.beforeAll(async () => {
  const data = await preparedData();
  await hallway(data, 'add', '--', told);
  running = await openShared(data);
  main = running.main;
  palette = main.getByRole('dialog', { name: 'Search or jump' });
  field = palette.getByRole('combobox', { name: 'Search or jump' });
});

test.afterAll(() => running.end());

test('who told me about re-forecasting is found by keyboard alone', async () => {
  await ask('who told me about re-forecasting');
  await expect(option(/Lunch with Tomasz Zieliński/)).toBeVisible();
  await expect(palette.getByRole('group', { name: 'Learned' })).toContainText('headcount');
  await expectNoViolations('[role="dialog"]');
  await main.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(main.getByText(/not revenue/).first()).toBeVisible();
});

test('a question mark asks who knows, and Enter opens the person', async () => {
  await ask('?budget');
  await expect(option(/Tomasz Zieliński/)).toHaveAttribute('aria-selected', 'true');
  await main.keyboard.press('Enter');
  await expect(main.getByRole('heading', { name: 'Tomasz Zieliński' })).toBeVisible();
});

test('a name with a slip is found among people, and Escape leaves all as it was', async () => {
  await ask('@Watanbe');
  await expect(option(/Kenji Watanabe/)).toBeVisible();
  await main.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(main.getByRole('heading', { name: 'Tomasz Zieliński' })).toBeVisible();
});

test('an action is done by its name', async () => {
  await ask('>sett');
  await main.keyboard.press('Enter');
  await expect(main.getByRole('heading', { name: 'Settings' })).toBeVisible();
});

test('a kind of contact and a name begin a line', async () => {
  await ask('coffee dan');
  await expect(option(/Log coffee with Dana O'Connell/)).toHaveAttribute('aria-selected', 'true');
  await main.keyboard.press('Enter');
  const capture = await running.window('capture');
  await expect(capture.getByLabel('What happened')).toHaveValue("coffee with Dana O'Connell ");
  await capture.keyboard.press('Escape');
  await main.bringToFront();
});

test('all results stand on a page with their conditions as chips', async () => {
  await ask('dept:design lunch');
  await main.keyboard.press('Control+Enter');
  const found = main.getByRole('listbox', { name: 'Found' });
  await expect(found.getByRole('option', { name: /Tomasz/ }).first()).toBeVisible();
  await expectNoViolations('main');
  await main.getByRole('button', { name: 'Take away dept:design' }).press('Enter');
  await expect(found.getByRole('option', { name: /Ana Ruiz/ })).toBeVisible();
  await main.keyboard.press('Control+f');
  await main.keyboard.type('hedcount');
  await expect(main.getByRole('button', { name: 'headcount' })).toBeVisible();
  await main.keyboard.press('ArrowDown');
  await main.keyboard.press('Enter');
  await expect(main.getByText(/not revenue/).first()).toBeVisible();
});

test('the page of topics says whom to ask', async () => {
  await ask('>who');
  await main.keyboard.press('Enter');
  await expect(main.getByRole('heading', { name: 'Who knows what' })).toBeVisible();
  await main.keyboard.press('/');
  await main.keyboard.type('budget');
  await expect(main.getByRole('region', { name: 'Who knows about #budget' })).toContainText(
    'a re-forecast starts with headcount'
  );
  await expectNoViolations('main');
});

/** Opens the palette and types. */
async function ask(text: string): Promise<void> {
  await main.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await main.keyboard.type(text);
}

const option = (name: RegExp): Locator => palette.getByRole('option', { name }).first();

async function expectNoViolations(part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: main })
    .setLegacyMode()
    .include(part)
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}
