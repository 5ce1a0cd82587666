import { expect, test } from '@playwright/test';
import { usualChoices } from '../../src/domain/nudges/nudge-choices';
import type { ClockTime } from '../../src/domain/calendar/calendar';
import { arrivedNotifications, clearNotifications } from '../desktop/notifications';
import { enterOwnDesktop } from '../desktop/own-desktop.fixture';
import { arrivedSaying, sitDown, type Desk } from './nudge-time.fixture';

test.skip(process.platform !== 'linux', 'the clock is one that only Linux programs can be given');

/** The two nights in which the clocks of Berlin change, and the Monday after each; instants of UTC. */
const nights = [
  {
    night: 'half past two does not exist',
    sunday: '2027-03-28',
    monday: '2027-03-29',
    evening: '2027-03-27T20:00:00Z',
    // 1:59, and 3:10 a quarter of an hour later.
    tooEarly: ['2027-03-28T00:59:00Z', '2027-03-28T01:10:00Z'],
    // 4:01: half past two came at half past three.
    shut: '2027-03-28T02:01:00Z',
    // The clock set back to 3:35.
    again: ['2027-03-28T01:35:00Z'],
    // Half past two at night, and a minute before ten.
    quiet: ['2027-03-29T00:30:00Z', '2027-03-29T07:59:00Z'],
    morning: '2027-03-29T08:31:00Z'
  },
  {
    night: 'half past two comes twice',
    sunday: '2027-10-31',
    monday: '2027-11-01',
    evening: '2027-10-30T20:00:00Z',
    // 2:29, the first time.
    tooEarly: ['2027-10-31T00:29:00Z'],
    // 2:01, the second time.
    shut: '2027-10-31T01:01:00Z',
    // 2:35, the second time, and the clock set back to the first.
    again: ['2027-10-31T01:35:00Z', '2027-10-31T00:35:00Z'],
    quiet: ['2027-11-01T01:30:00Z', '2027-11-01T08:59:00Z'],
    morning: '2027-11-01T09:31:00Z'
  }
];

let desk: Desk;
let leave: () => Promise<void>;
test.beforeAll(async () => {
  ({ leave } = await enterOwnDesktop());
  desk = await sitDown('2026-11-18T12:00:00Z', 'Europe/Berlin');
  // Who works every day is nudged on Sundays too.
  await desk.ask('changeWeekRule', { start: 1, workingDays: [1, 2, 3, 4, 5, 6, 7] });
  for (const { sunday, monday } of nights)
    for (const due of [sunday, monday])
      await desk.ask('addEntry', { text: `I owe Wei the deck by ${due}` });
});
test.afterAll(async () => {
  await desk.end();
  await leave();
});
test.beforeEach(clearNotifications);

const promise = /promise to Wei is due today/;
const atNight = {
  windows: ['02:30'] as ClockTime[],
  hours: { from: '02:00' as ClockTime, to: '08:00' as ClockTime }
};

for (const { night, evening, tooEarly, shut, again, quiet, morning } of nights) {
  test(`in the night in which ${night}, what is due then comes once, and what is due on Monday not before ten`, async () => {
    await desk.choose(atNight);
    await desk.comeAt(evening);
    for (const moment of tooEarly) {
      await desk.comeAt(moment);
      expect(await desk.due()).toEqual([]);
    }
    expect(await arrivedNotifications()).toEqual([]);
    await desk.comeAt(shut);
    await expect.poll(() => arrivedSaying(promise)).toHaveLength(1);
    for (const moment of again) {
      await desk.comeAt(moment);
      expect((await desk.due()).filter((key) => key.startsWith('promise-mine:'))).toEqual([]);
    }
    expect(await arrivedSaying(promise)).toHaveLength(1);

    await clearNotifications();
    await desk.choose({ windows: usualChoices.windows, hours: usualChoices.hours });
    for (const moment of quiet) {
      await desk.comeAt(moment);
      expect(await desk.due()).toEqual([]);
    }
    expect(await arrivedNotifications()).toEqual([]);
    await desk.comeAt(morning);
    await expect.poll(() => arrivedSaying(promise)).toHaveLength(1);
  });
}
