import { expect, type Page } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ownerOf } from '../desktop/bus';
import {
  arrivedNotifications,
  clearNotifications,
  clickNotification,
  displayedCount
} from '../desktop/notifications';
import { enterOwnDesktop } from '../desktop/own-desktop.fixture';
import { preparedAt } from './prepared-data';
import { test } from './prepared.fixture';

test.skip(process.platform !== 'linux', 'the notification daemon is one of Linux');

/** Half past one in Madrid: thanks are due for the lunch of the day before, by half past four for a coffee too. */
const dueAt = { ...preparedAt, now: '2026-11-18T12:31:00Z' };
const bothDueAt = { ...preparedAt, now: '2026-11-18T15:31:00Z' };
const daemon = 'org.freedesktop.Notifications';

let leave: () => Promise<void>;
test.beforeAll(async () => {
  ({ leave } = await enterOwnDesktop());
});
test.afterAll(() => leave());
test.beforeEach(clearNotifications);

/** What the inbox says became of each nudge. */
const statesIn = (main: Page): Promise<string[]> =>
  main.evaluate(async () => {
    const { value } = (await window.bridge.invoke('listNudges', {})) as {
      value: { state: string }[];
    };
    return value.map(({ state }) => state);
  });

test('a click on a thank-you opens the lunch with the words ready', async ({ data, launch }) => {
  const running = await launch({ data, ...dueAt, args: ['--hidden'] });
  await expect.poll(arrivedNotifications).toHaveLength(1);
  const [nudge] = await arrivedNotifications();
  expect(nudge).toMatchObject({ app: 'Hallway', title: 'Say thanks to Ana and Raj?' });
  await clickNotification();
  const main = await running.window('main');
  const draft = main.getByRole('dialog', { name: 'Thank Ana Ruiz and Raj Patel' });
  await expect(draft.getByLabel('Your words')).toHaveValue(
    /^Hi Ana and Raj,\n\nthank you for lunch yesterday\. It was good to talk about okr\.[^]*the OKR article will follow by Friday/
  );
  await expect(draft.getByLabel('Your words')).toBeFocused();
  await expect.poll(() => statesIn(main)).toContain('acted');

  await main.keyboard.press('Escape');
  await expect(draft).toBeHidden();
  await expect(main.getByText(/she'll introduce me to Legal/).first()).toBeVisible();
  await main.reload();
  await expect(main.getByRole('img', { name: /^Lunch/ })).toBeVisible();
  await expect(main.getByRole('dialog')).toBeHidden();
});

test('a click on a promise opens the person with it, and one press keeps it', async ({
  data,
  launch
}) => {
  const running = await launch({
    data,
    ...preparedAt,
    now: '2026-11-20T09:05:00Z',
    args: ['--hidden']
  });
  await expect.poll(arrivedNotifications).toHaveLength(1);
  expect((await arrivedNotifications())[0]?.title).toBe('A promise to Ana is due today.');
  await clickNotification();
  const main = await running.window('main');
  await expect(main.getByRole('heading', { name: 'Ana Ruiz', level: 1 })).toBeVisible();
  const promise = main.getByRole('dialog', { name: 'A promise to Ana Ruiz' });
  await expect(promise.getByLabel('Your words')).toHaveValue(/I promised you the OKR article/);
  await promise.getByRole('button', { name: 'Kept', exact: true }).click();
  await expect(promise).toBeHidden();
  await expect(main.getByText('Promise kept')).toBeVisible();
});

test('several come as one, whose click leads to the inbox, where each is logged by name', async ({
  data,
  launch
}) => {
  const running = await launch({ data, ...bothDueAt, args: ['--hidden'] });
  await expect.poll(arrivedNotifications).toHaveLength(1);
  expect((await arrivedNotifications())[0]?.title).toBe('Two small things');
  await clickNotification();
  const main = await running.window('main');
  await expect(main.getByRole('heading', { name: 'Inbox', exact: true })).toBeVisible();
  await expect(main.getByRole('heading', { name: /^Say thanks to/ })).toHaveCount(2);

  await main.getByRole('button', { name: 'Log it: Say thanks to Ana and Raj?' }).click();
  const line = (await running.window('capture')).getByLabel('What happened');
  await expect(line).toHaveValue('thanked Ana Ruiz and Raj Patel ');
  await expect(line).toBeFocused();
  await expect
    .poll(() => line.evaluate((field) => (field as HTMLTextAreaElement).selectionStart))
    .toBe(31);
});

for (const [names, title] of [
  ['none', 'Say thanks after lunch?'],
  ['full', 'Say thanks to Ana Ruiz and Raj Patel?']
] as const) {
  test(`with ${names} names a notification says: ${title}`, async ({ data, launch }) => {
    await writeFile(
      path.join(data, 'settings.json'),
      JSON.stringify({ namesInNotifications: names })
    );
    await launch({ data, ...dueAt, args: ['--hidden'] });
    await expect.poll(arrivedNotifications).toHaveLength(1);
    expect((await arrivedNotifications())[0]?.title).toBe(title);
  });
}

test('a promise that looks like markup and turns the line around is shown as words', async ({
  data,
  launch
}) => {
  const hostile = 'I owe Wei -x <b>bold</b> & <img src=x>\u202e\u2066 today';
  const writing = await launch({ data, ...preparedAt, now: '2026-11-19T07:00:00Z' });
  const page = await writing.window('main');
  await page.evaluate((text) => window.bridge.invoke('addEntry', { text }), hostile);
  await writing.close();
  await launch({ data, ...preparedAt, now: '2026-11-19T09:05:00Z', args: ['--hidden'] });
  await expect.poll(arrivedNotifications).not.toHaveLength(0);
  const said = (await arrivedNotifications()).map(({ title, body }) => `${title} ${body}`).join();
  expect(said).not.toMatch(/\p{Cf}|\p{Cc}/u);
  expect(said.length).toBeLessThan(400);
});

test('a daemon that hangs holds nothing up, and the nudge stands in the inbox', async ({
  data,
  launch
}) => {
  const pid = await ownerOf(daemon);
  process.kill(pid, 'SIGSTOP');
  try {
    const running = await launch({ data, ...dueAt });
    const main = await running.window('main');
    const log = path.join(data, 'logs/hallway.log');
    await expect
      .poll(() => readFile(log, 'utf8').catch(() => ''), { timeout: 30_000 })
      .toContain('notification: Error');
    // The tray's menu and the windows live on the thread that asked for the notification.
    const startedAt = performance.now();
    await running.app.evaluate(() => 'answered');
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(await statesIn(main)).toContain('claimed');
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  // It was asked nothing that it could still show.
  expect(await displayedCount()).toBe(0);
  expect(await arrivedNotifications()).toEqual([]);
});

test('a daemon that was killed is started again by the nudge', async ({ data, launch }) => {
  const running = await launch({ data, ...preparedAt });
  const main = await running.window('main');
  await expect(main.getByRole('img', { name: /^Lunch/ })).toBeVisible();
  await running.close();
  process.kill(await ownerOf(daemon), 'SIGKILL');
  const again = await launch({ data, ...dueAt });
  await expect.poll(displayedCount).toBe(1);
  expect(await statesIn(await again.window('main'))).toContain('shown');
});
