import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from './axe.fixture';
import { chooseFile } from './import.fixture';
import { preparedData } from './prepared-data';
import { openShared, type SharedApp } from './shared-app.fixture';

const table = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n'))
});

const fernhill = ['Nora,Lind', 'Otis,Berg', 'Lena,Hoffmann', 'Henrik,Dahl', 'Eva,Sanz', 'Tom,Hale'];
const connections = table('Connections.csv', [
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  ...fernhill.map((name) => `${name},,,"Fernhill, Inc.",Buyer,14 Mar 2023`),
  'Ida,Moss,,,Oakley,Founder,14 Mar 2023'
]);
const unclear = table('quarter.csv', [
  'Name;Work email;Dept',
  'Nora Lind;nora@meridian.example;Eng',
  'Аna Ruiz;forged@meridian.example;Legal',
  ';;'
]);

let running: SharedApp;
let main: Page;

test.beforeAll(async () => {
  running = await openShared(await preparedData());
  main = running.main;
});

test.afterAll(() => running.end());

test('people of other companies are left out until they are wanted, all by keyboard', async () => {
  await chooseFile(main, connections);
  await expect(main.getByText('6 new colleagues at Fernhill, Inc.')).toBeVisible();
  await main.getByRole('button', { name: /^Include/ }).focus();
  await main.keyboard.press('Enter');
  await expect(main.getByText('7 new colleagues')).toBeVisible();
  await main.getByRole('button', { name: /^Leave out/ }).focus();
  await main.keyboard.press('Enter');
  await main.getByRole('button', { name: 'Add 6 people' }).focus();
  await main.keyboard.press('Enter');
  await expect(main.getByRole('heading', { name: '6 people added' })).toBeVisible();
  await main.getByRole('button', { name: 'Undo' }).focus();
  await main.keyboard.press('Enter');
  await expect(main.getByText('6 people removed')).toBeVisible();
});

test('a department and a look-alike are asked about, and the page keeps what was decided', async () => {
  await chooseFile(main, unclear);
  const department = main.getByLabel('Which department is Eng?');
  await expect(department).toHaveValue('Engineering');
  await department.selectOption('Sales');
  await expect(main.getByText(/looks the same, written with other letters/)).toBeVisible();
  await main.getByRole('button', { name: 'Compare' }).click();
  await expect(main.getByLabel('Who is Аna Ruiz of line 3?')).toBeFocused();

  await main.evaluate(() => window.bridge.invoke('openPage', { name: 'people' }));
  await expect(main.getByRole('heading', { name: 'People' })).toBeVisible();
  await main.evaluate(() => window.bridge.invoke('openPage', { name: 'import' }));
  await expect(department).toHaveValue('Sales');
});

test('a large file is read once, whichever page one looks at meanwhile', async () => {
  const people = Array.from({ length: 60_000 }, (_, n) => `Ana Ruiz-${n},ana.${n}@oakley.example`);
  const open = (name: 'people' | 'import') =>
    main.evaluate((page) => window.bridge.invoke('openPage', { name: page }), name);
  const stage = () =>
    main.evaluate(async () => {
      const reply = await window.bridge.invoke('readImportProgress', {});
      return (reply as { value: { stage: string } | null }).value?.stage ?? 'done';
    });
  await open('import');
  const large = table('all.csv', ['Name,Work email', ...people]);
  await main.getByLabel('Files to import').setInputFiles(large);
  await expect.poll(stage, { intervals: [20] }).toBe('reading');
  await open('people');
  await expect.poll(stage, { timeout: 30_000 }).not.toBe('reading');
  await open('import');
  const seen: string[] = [];
  await expect
    .poll(async () => {
      seen.push(await stage());
      return main.getByText('What will happen').isVisible();
    })
    .toBe(true);
  expect(seen).not.toContain('reading');
  await expect(main.getByText('60,000 records')).toBeVisible();
});

test('nobody is kept out of the page, empty or with a preview', async () => {
  await chooseFile(main, unclear);
  await expectNoViolations(running, main);
  await main.getByRole('button', { name: 'Cancel' }).click();
  await main.getByRole('button', { name: 'LinkedIn CSV' }).click();
  await expectNoViolations(running, main);
});

test('the window stays where it is, however long a page and whatever part of it one goes to', async () => {
  const height = () => main.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await chooseFile(main, unclear);
  expect(await height()).toBe(0);
  await main.evaluate(() => window.bridge.invoke('openPage', { name: 'settings' }));
  await main
    .getByRole('navigation', { name: 'Parts of the settings' })
    .getByText('Your data')
    .click();
  await expect(main.getByRole('heading', { name: 'Your data' })).toBeInViewport();
  expect(await height()).toBe(0);
  await expect(main.getByRole('button', { name: 'Today' })).toBeInViewport();
});
