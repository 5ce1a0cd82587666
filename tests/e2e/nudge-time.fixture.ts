import { expect } from '@playwright/test';
import { rm } from 'node:fs/promises';
import type { NudgeChoices } from '../../src/domain/nudges/nudge-choices';
import type { NudgePlan } from '../../src/domain/nudges/plan-nudges';
import type { InboxNudge } from '../../src/contract/nudges';
import { createFakeClock, type FakeClock } from '../desktop/fake-clock';
import { arrivedNotifications, type ShownNotification } from '../desktop/notifications';
import { touchMouse } from '../desktop/presence';
import { launchApp, type RunningApp } from './app.fixture';
import { preparedData } from './prepared-data';
import { engineOf } from './processes.fixture';

/** The app at a desk whose clock the test sets. */
export interface Desk {
  running: RunningApp;
  clock: FakeClock;
  /** Answers a call of the app's own page. */
  ask: <T>(name: string, input?: object) => Promise<T>;
  /** What may be shown now, as the journal plans it. */
  due: () => Promise<string[]>;
  inbox: () => Promise<InboxNudge[]>;
  choose: (choices: Partial<NudgeChoices>) => Promise<void>;
  /** Sets the clock; then somebody comes to the desk and looks at Hallway. */
  comeAt: (instant: string) => Promise<void>;
  /** Quits it and removes its folder. */
  end: () => Promise<void>;
}

/** Starts the app on a prepared journal at an instant, in a zone. */
export async function sitDown(start: string, zone: string): Promise<Desk> {
  const data = await preparedData();
  const clock = createFakeClock(data, start);
  const running = await launchApp({ data, env: clock.env, zone });
  const main = await running.window('main');
  await expect(main.getByRole('img', { name: /^Lunch/ })).toBeVisible({ timeout: 30_000 });
  // Today may stand as it was kept, and the journal answer, before anybody watches the clock.
  await expect
    .poll(() => running.app.evaluate(({ app }) => app.listenerCount('browser-window-focus')))
    .toBeGreaterThan(0);
  const ask = <T>(name: string, input: object = {}): Promise<T> =>
    answerOf<T>(running, name, input);
  const due = async (): Promise<string[]> =>
    (await ask<NudgePlan>('readNudgePlan')).due.map(({ key }) => key);
  return {
    running,
    clock,
    ask,
    due,
    inbox: () => ask<InboxNudge[]>('listNudges'),
    choose: (choices) => ask('changeNudgeChoices', choices),
    async comeAt(instant) {
      // Programs look at the clock a second apart: none goes on before all have seen it.
      const programs = [running.app.process().pid!, engineOf(running.app.process().pid!).pid];
      for (const pid of programs) process.kill(pid, 'SIGSTOP');
      await clock.set(instant);
      for (const pid of programs) process.kill(pid, 'SIGCONT');
      await touchMouse();
      // Not while the debugger speaks: what is begun then may never go on.
      await running.app.evaluate(
        ({ app }) => void setImmediate(() => app.emit('browser-window-focus'))
      );
      // Asked after the runner asked, the plan is answered after the runner was.
      await due();
    },
    async end() {
      await running.close();
      await rm(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    }
  };
}

/** Through the main process: when the machine sleeps, Chromium ends the talk with whoever debugs its pages. */
async function answerOf<T>({ app }: RunningApp, name: string, input: object): Promise<T> {
  const call = `window.bridge.invoke(${JSON.stringify(name)}, ${JSON.stringify(input)})`;
  const reply: unknown = await app.evaluate(({ BrowserWindow }, code) => {
    const main = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes('/main.html')
    );
    const answer = main?.webContents.executeJavaScript(code);
    // Held until the next one, or V8 may collect it before it is settled.
    Object.assign(globalThis, { answer });
    return answer;
  }, call);
  expect(reply).toHaveProperty('value');
  return (reply as { value: T }).value;
}

/** Every notification that said this, alone or among others. */
export async function arrivedSaying(words: RegExp): Promise<ShownNotification[]> {
  const arrived = await arrivedNotifications();
  return arrived.filter(({ title, body }) => words.test(`${title} ${body}`));
}
