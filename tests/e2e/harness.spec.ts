import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import {
  arrivedNotifications,
  clearNotifications,
  dismissNotifications,
  displayedCount
} from '../desktop/notifications';
import { trayItems } from '../desktop/tray';

test.skip(process.platform !== 'linux', 'the private desktop is a Linux one');

test('the desktop has a tray, and nobody in it yet', async () => {
  expect(await trayItems()).toEqual([]);
});

test('a notification arrives on the desktop and can be dismissed', async () => {
  await clearNotifications();
  const body = 'You met Ana & Raj\nover "lunch" 🍜';
  await promisify(execFile)('notify-send', ['--app-name=Harness', '--', '-5 minutes', body]);

  await expect.poll(displayedCount).toBe(1);
  expect(await arrivedNotifications()).toEqual([
    { app: 'Harness', title: '-5 minutes', body, urgency: 'NORMAL', desktopEntry: '' }
  ]);

  await dismissNotifications();
  await expect.poll(displayedCount).toBe(0);
});
