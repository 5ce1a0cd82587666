import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchApp, type RunningApp } from './app.fixture';
import { preparedData } from './prepared-data';

const fridayAfternoon = { now: '2026-11-20T14:00:00Z', zone: 'Europe/Madrid' };
let folder: string;
let data: string;
let running: RunningApp;
let main: Page;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hallway-plans-'));
  data = await preparedData();
  running = await launchApp({ data, ...fridayAfternoon });
  main = await running.window('main');
  await expect(main.getByRole('img', { name: /^Lunch/ })).toBeVisible();
});

test.afterAll(async () => {
  await running.close();
  await rm(data, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

test('a lunch is planned from its card, taken to a calendar, moved and let go', async () => {
  const card = main.getByRole('region', { name: /^Lunch with / });
  const name = await card.getByRole('heading').textContent();
  await card.getByRole('button', { name: 'Plan lunch' }).press('Enter');
  const dialog = main.getByRole('dialog', { name: 'Plan' });
  await expect(dialog.getByLabel('Day')).toBeFocused();
  await dialog.getByLabel('Day').fill('2026-11-23');
  await dialog.getByLabel('If this happens').fill('the stand-up is over');
  await dialog.getByLabel('If this happens').press('Enter');
  const plan = main.getByRole('group', { name: new RegExp(`^Lunch with ${name}, Mon`) });
  await expect(plan).toBeVisible();
  // With whom something is planned is not proposed again.
  await expect(main.getByRole('region', { name: `Lunch with ${name}` })).toBeHidden();

  const file = path.join(folder, 'lunch.ics');
  await running.app.evaluate(({ dialog: dialogs }, place) => {
    dialogs.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: place });
  }, file);
  await choose(plan, 'Save for your calendar');
  await expect(main.getByText(`Saved as ${file}`)).toBeVisible();
  const calendar = new ICAL.Component(ICAL.parse(await readFile(file, 'utf8')) as unknown[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  expect(event.summary).toBe(`Lunch with ${name}`);
  expect(event.startDate.toString()).toBe('2026-11-23T12:15:00');

  await choose(plan, 'Change or move');
  const change = main.getByRole('dialog', { name: 'Change the plan' });
  await change.getByLabel('Day').fill('2026-11-24');
  await change.getByLabel('Day').press('Enter');
  await expect(main.getByRole('group', { name: /^Lunch with .*, Tue/ })).toBeVisible();
  await main.keyboard.press('Control+z');
  await expect(plan).toBeVisible();
  await choose(plan, 'Let go');
  await expect(plan).toBeHidden();
  await expect(main.getByRole('region', { name: `Lunch with ${name}` })).toBeVisible();
  await main.keyboard.press('Control+z');
  await expect(plan).toBeVisible();
  await expect(main.getByRole('region', { name: `Lunch with ${name}` })).toBeHidden();
});

test('somebody who does not fit is exchanged, and comes back', async () => {
  const card = main.getByRole('region', { name: /^Lunch with / });
  const name = (await card.getByRole('heading').textContent()) ?? '';
  await card.getByRole('button', { name: /suggest somebody else/ }).press('Enter');
  await expect(card.getByRole('heading')).not.toHaveText(name);
  await main.keyboard.press('Control+z');
  await expect(card.getByRole('heading')).toHaveText(name);
});

test('a week is planned door by door', async () => {
  await go({ name: 'week-plan', week: '2026-W48' });
  await expect(main.getByRole('heading', { name: 'Plan next week' })).toBeVisible();
  const join = main.getByRole('region', { name: 'Join in' });
  await join.getByRole('button', { name: 'Plan an event or training' }).press('Enter');
  const dialog = main.getByRole('dialog', { name: 'Plan' });
  await dialog.getByLabel('Which event').fill('Winter fair');
  await dialog.getByLabel('Which event').press('Enter');
  await expect(join.getByRole('group', { name: /^Winter fair/ })).toBeVisible();
});

test('a review is left by Esc, found where it was, and becomes an entry', async () => {
  await go({ name: 'today' });
  await main.getByRole('button', { name: 'Review the week' }).press('Enter');
  await expect(main.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await expect(main.getByText(/^Three small moments with four people/)).toBeVisible();
  await main.getByLabel('What stood out').fill('A week of lunches');
  await main.getByRole('button', { name: /^Continue/ }).press('Enter');

  const thanks = main.getByRole('group', { name: /^Ana Ruiz and Raj Patel/ });
  await thanks.focus();
  await main.keyboard.press('2');
  await expect(thanks.getByRole('button', { name: 'Said it' })).toHaveAttribute(
    'aria-pressed',
    'true'
  );
  await main.keyboard.press('Enter');

  const owed = main.getByRole('group', { name: /OKR article/ });
  await expect(owed).toBeVisible();
  await main.keyboard.press('j');
  await expect(owed).toBeFocused();
  await main.keyboard.press('1');
  await expect(owed.getByRole('button', { name: 'Kept' })).toHaveAttribute('aria-pressed', 'true');
  await main.keyboard.press('Escape');
  await expect(main.getByRole('heading', { name: 'Friday' })).toBeVisible();

  await main.getByRole('button', { name: 'Go on' }).press('Enter');
  await expect(main.getByRole('heading', { name: 'Promises' })).toBeVisible();
  await main.getByRole('button', { name: /^Continue/ }).press('Enter');
  await main.getByLabel('What else you learned, one line each').fill('Legal is hiring');
  await main.getByRole('button', { name: /^Continue/ }).press('Enter');
  await expect(main.getByRole('group', { name: /^Winter fair/ })).toBeVisible();
  await main.getByRole('button', { name: 'Finish', exact: true }).press('Enter');
  await expect(main.getByRole('heading', { name: /^A (?:good )?week/ })).toBeVisible();

  await main.getByRole('button', { name: 'Open entry' }).press('Enter');
  await expect(main.getByText('Week 47 in review').first()).toBeVisible();
  await expect(main.getByText('A week of lunches').first()).toBeVisible();
  await go({ name: 'review' });
  await expect(main.getByRole('button', { name: 'Close the week' })).toBeVisible();
});

async function choose(plan: ReturnType<Page['getByRole']>, item: string): Promise<void> {
  await plan.getByRole('button', { name: 'More' }).press('Enter');
  await main.getByRole('menuitem', { name: item }).press('Enter');
}

const go = (page: object) =>
  main.evaluate((to) => window.bridge.invoke('openPage', to), page as { name: 'today' });
