import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { callBus, readBus } from './bus';

const dunst = { name: 'org.freedesktop.Notifications', path: '/org/freedesktop/Notifications' };
const commands = 'org.dunstproject.cmd0';

export interface ShownNotification {
  app: string;
  title: string;
  body: string;
  urgency: string;
  desktopEntry: string;
}

/** Every notification since the desktop started or was last cleared, the oldest first. */
export async function arrivedNotifications(): Promise<ShownNotification[]> {
  const fields = (await readFile(logFile(), 'utf8').catch(() => '')).split('\0').slice(0, -1);
  const arrived = [];
  for (let at = 0; at < fields.length; at += 6) {
    const [, app = '', title = '', body = '', urgency = '', desktopEntry = ''] = fields.slice(at);
    arrived.push({ app, title, body, urgency, desktopEntry });
  }
  return arrived;
}

/** How many are on the screen now. */
export async function displayedCount(): Promise<number> {
  return z.number().parse(await readBus(dunst, commands, 'displayedLength'));
}

/** Clicks the newest one that is on the screen. */
export async function clickNotification(): Promise<void> {
  await callBus(dunst, commands, 'NotificationAction', 'u', '0');
}

export async function dismissNotifications(): Promise<void> {
  await callBus(dunst, commands, 'NotificationCloseAll');
}

/** Dismisses what is shown and forgets what arrived, so that a test begins with none. */
export async function clearNotifications(): Promise<void> {
  await dismissNotifications();
  await writeFile(logFile(), '');
}

/** Written by the private desktop's dunst (scripts/desktop-config.mjs). */
function logFile(): string {
  return path.join(process.env['XDG_RUNTIME_DIR'] ?? '', 'notifications');
}
