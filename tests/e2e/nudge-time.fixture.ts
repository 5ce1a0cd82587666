import { expect, type Page } from '@playwright/test';
import type { NudgePlan } from '../../src/domain/nudges/plan-nudges';
import type { InboxNudge } from '../../src/contract/nudges';
import { createFakeClock, type FakeClock } from '../desktop/fake-clock';
import { arrivedNotifications, type ShownNotification } from '../desktop/notifications';
import { touchMouse } from '../desktop/presence';
import type { launchApp, RunningApp } from './app.fixture';
import { preparedAt } from './prepared-data';

/** The app at a desk whose clock the test sets. */
interface Desk {
  running: RunningApp;
  clock: FakeClock;
  /** What may be shown now, as the journal plans it. */
  due: () => Promise<string[]>;
  inbox: () => Promise<InboxNudge[]>;
  /** Sets the clock; then somebody comes to the desk and looks at Hallway. */
  comeAt: (instant: string) => Promise<void>;
}

/** Starts the app on a journal at an instant, in the zone of who wrote it. */
export async function sitDown(
  launch: typeof launchApp,
  data: string,
  start: string
): Promise<Desk> {
  const clock = createFakeClock(data, start);
  const running = await launch({ data, env: clock.env, zone: preparedAt.zone });
  const main = await running.window('main');
  await expect(main.getByRole('img', { name: /^Lunch/ })).toBeVisible({ timeout: 30_000 });
  const due = async (): Promise<string[]> =>
    (await ask<NudgePlan>(main, 'readNudgePlan')).due.map(({ key }) => key);
  return {
    running,
    clock,
    due,
    inbox: () => ask<InboxNudge[]>(main, 'listNudges'),
    async comeAt(instant) {
      await clock.set(instant);
      await touchMouse();
      await running.app.evaluate(({ app }) => void app.emit('browser-window-focus'));
      // Asked after the runner asked, the plan is answered after the runner was.
      await due();
    }
  };
}

async function ask<T>(page: Page, name: string): Promise<T> {
  const reply = await page.evaluate((call) => window.bridge.invoke(call, {}), name);
  return (reply as { value: T }).value;
}

/** Every notification that said this, alone or among others. */
export async function arrivedSaying(words: RegExp): Promise<ShownNotification[]> {
  const arrived = await arrivedNotifications();
  return arrived.filter(({ title, body }) => words.test(`${title} ${body}`));
}
