import { expect, test } from '@playwright/test';
import { arrivedNotifications, clearNotifications } from '../desktop/notifications';
import { enterOwnDesktop } from '../desktop/own-desktop.fixture';
import { touchMouse } from '../desktop/presence';
import { startStandIn, type StandIn } from '../desktop/stand-in';
import { arrivedSaying, sitDown, type Desk } from './nudge-time.fixture';

test.skip(process.platform !== 'linux', 'logind is one of Linux');

let desk: Desk;
let logind: StandIn;
let leave: () => Promise<void>;
test.beforeAll(async () => {
  ({ leave } = await enterOwnDesktop());
  // The private desktop's bus is its system bus too, so this is what Electron hears.
  logind = await startStandIn({
    name: 'org.freedesktop.login1',
    path: '/org/freedesktop/login1',
    face: 'org.freedesktop.login1.Manager'
  });
  desk = await sitDown('2026-11-18T12:00:00Z', 'Europe/Madrid');
  await desk.ask('addEntry', { text: 'I owe Wei the deck by 2026-11-19' });
});
test.afterAll(async () => {
  await desk.end();
  await logind.stop();
  await leave();
});

/** What the machine says of its sleep, and how often the app was told of its end. */
const told = (): Promise<number> =>
  desk.running.app.evaluate(() => (globalThis as { resumes?: number }).resumes ?? 0);

const say = (isAsleep: boolean): Promise<void> =>
  logind.signal('PrepareForSleep', 'b', String(isAsleep));

async function sleepUntil(instant: string): Promise<void> {
  const before = await told();
  await say(true);
  await desk.clock.set(instant);
  await touchMouse();
  await say(false);
  await say(false);
  await expect.poll(told).toBeGreaterThan(before);
}

test('a machine that sleeps over one window and then another, and says twice each time that it woke, brings each nudge once', async () => {
  await clearNotifications();
  await desk.running.app.evaluate(({ powerMonitor }) => {
    const counted = globalThis as { resumes?: number };
    powerMonitor.on('resume', () => (counted.resumes = (counted.resumes ?? 0) + 1));
  });
  await sleepUntil('2026-11-18T12:41:00Z');
  await expect.poll(() => arrivedSaying(/Ana and Raj/)).toHaveLength(1);
  await sleepUntil('2026-11-18T15:41:00Z');
  await expect.poll(() => arrivedSaying(/Wei/)).toHaveLength(1);
  expect(await arrivedNotifications()).toHaveLength(2);
  // It wakes at night, too.
  await sleepUntil('2026-11-19T02:00:00Z');
  expect(await desk.due()).toEqual([]);
  expect(await arrivedNotifications()).toHaveLength(2);
});

test('an app that was stopped over its windows, and told nothing of it, lists what it missed and is silent at night', async () => {
  await desk.comeAt('2026-11-19T02:00:00Z');
  await clearNotifications();
  const { pid = 0 } = desk.running.app.process();
  process.kill(pid, 'SIGSTOP');
  await desk.clock.set('2026-11-19T22:30:00Z');
  process.kill(pid, 'SIGCONT');
  // It finds out by itself, at its next step.
  const promised = async () =>
    (await desk.inbox()).filter(({ key }) => key.startsWith('promise-mine:'));
  await expect.poll(promised, { timeout: 45_000 }).toMatchObject([{ state: 'missed' }]);
  expect(await arrivedNotifications()).toEqual([]);
});
