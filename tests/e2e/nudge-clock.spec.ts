import { expect, test } from '@playwright/test';
import type { NudgePlan } from '../../src/domain/nudges/plan-nudges';
import { arrivedNotifications, clearNotifications } from '../desktop/notifications';
import { enterOwnDesktop } from '../desktop/own-desktop.fixture';
import { arrivedSaying, sitDown, type Desk } from './nudge-time.fixture';

test.skip(process.platform !== 'linux', 'the clock is one that only Linux programs can be given');

let desk: Desk;
let leave: () => Promise<void>;
test.beforeAll(async () => {
  ({ leave } = await enterOwnDesktop());
  desk = await sitDown('2026-11-18T12:00:00Z', 'Europe/Madrid');
  await desk.ask('addEntry', { text: 'I owe Wei the deck by 2026-12-02' });
});
test.afterAll(async () => {
  await desk.end();
  await leave();
});
test.beforeEach(clearNotifications);

test('a clock set four days ahead and back again costs no nudge its time, and none comes twice', async () => {
  await desk.comeAt('2026-11-22T03:00:00Z');
  expect(await desk.inbox()).toEqual([]);
  await desk.comeAt('2026-11-18T12:10:00Z');
  expect(await arrivedNotifications()).toEqual([]);
  await desk.comeAt('2026-11-18T13:01:00Z');
  await expect.poll(() => arrivedSaying(/Ana and Raj/)).toHaveLength(1);
  await desk.comeAt('2026-11-18T12:31:00Z');
  await desk.comeAt('2026-11-18T13:02:00Z');
  expect(await desk.due()).toEqual([]);
  expect(await arrivedSaying(/Ana and Raj/)).toHaveLength(1);
});

test('who flies west is spoken to in the windows of the new place, not in its night, and not again at home', async () => {
  const fly = async (zone: string, next: string): Promise<void> => {
    await desk.running.app.evaluate((_electron, there) => {
      process.env['TZ'] = there;
    }, zone);
    // Whoever opens the setting of the zone has the app look at once, and not at its next step.
    await desk.ask('setZone', { zone: null });
    await expect.poll(async () => (await desk.ask<NudgePlan>('readNudgePlan')).next).toBe(next);
  };
  // Nine in Madrid, and three in New York.
  await desk.comeAt('2026-12-02T08:00:00Z');
  await fly('America/New_York', '2026-12-02T15:00:00Z');
  // Half past ten in Madrid.
  await desk.comeAt('2026-12-02T09:31:00Z');
  expect(await desk.due()).toEqual([]);
  expect(await arrivedNotifications()).toEqual([]);
  await desk.comeAt('2026-12-02T15:31:00Z');
  await expect.poll(() => arrivedSaying(/promise to Wei/)).toHaveLength(1);
  await fly('Europe/Madrid', '2026-12-03T09:00:00Z');
  expect(await desk.due()).toEqual([]);
  expect(await arrivedSaying(/promise to Wei/)).toHaveLength(1);
});
