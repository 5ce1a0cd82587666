import { expect } from '@playwright/test';
import { arrivedNotifications, clearNotifications } from '../desktop/notifications';
import { enterOwnDesktop } from '../desktop/own-desktop.fixture';
import { sitDown } from './nudge-time.fixture';
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

test('an app that was stopped over its windows, and told nothing of it, lists what it missed and is silent at night', async ({
  data,
  launch
}) => {
  const desk = await sitDown(launch, data, '2026-11-18T12:00:00Z');
  const { pid = 0 } = desk.running.app.process();
  process.kill(pid, 'SIGSTOP');
  await desk.clock.set('2026-11-18T22:30:00Z');
  process.kill(pid, 'SIGCONT');
  // It finds out by itself, at its next step.
  await expect
    .poll(async () => (await desk.inbox()).map(({ state }) => state), { timeout: 45_000 })
    .toContain('missed');
  expect(await arrivedNotifications()).toEqual([]);
});
