import { expect } from '@playwright/test';
import { arrivedNotifications, clearNotifications } from '../desktop/notifications';
import { enterOwnDesktop } from '../desktop/own-desktop.fixture';
import { arrivedSaying, sitDown } from './nudge-time.fixture';
import { test } from './prepared.fixture';

test.skip(process.platform !== 'linux', 'the clock is one that only Linux programs can be given');

// Starts are slow under a clock of their own, and steps come by themselves, 30 s apart.
test.describe.configure({ timeout: 120_000 });

let leave: () => Promise<void>;
test.beforeAll(async () => {
  ({ leave } = await enterOwnDesktop());
});
test.afterAll(() => leave());
test.beforeEach(clearNotifications);

test('a clock set four days ahead and back again costs no nudge its time, and none comes twice', async ({
  data,
  launch
}) => {
  const desk = await sitDown(launch, data, '2026-11-18T12:00:00Z');
  await desk.comeAt('2026-11-22T03:00:00Z');
  expect(await desk.inbox()).toEqual([]);
  await desk.comeAt('2026-11-18T12:10:00Z');
  expect(await arrivedNotifications()).toEqual([]);
  await desk.comeAt('2026-11-18T13:01:00Z');
  await expect.poll(() => arrivedSaying(/Ana and Raj/)).toHaveLength(1);
  await desk.comeAt('2026-11-18T12:31:00Z');
  await desk.comeAt('2026-11-18T13:02:00Z');
  expect(await arrivedSaying(/Ana and Raj/)).toHaveLength(1);
});
