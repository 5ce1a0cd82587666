import { chromium } from '@playwright/test';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { until } from '../../scripts/until.mjs';
import { firstAnswersFile } from '../../src/contract/first-answers';
import { pssOf } from './process-tree';
import { startApp, type Command } from './started-app';
import { summaryOf, type Summary } from './statistics';
import { openXScreen, type XScreen } from './x-screen';

const run = promisify(execFile);

/** The two apps on one screen, each with the flags they both need here. */
export interface Stage {
  hello: Command;
  hallway: Command;
  /** Hallway's data folder. */
  data: string;
  env: Record<string, string>;
}

export interface Rounds {
  start: number;
  capture: number;
  memory: number;
}

/** Milliseconds from the spawn of a process, in the order of the rounds summed up. */
export type StartTimes = Record<
  | 'hello: mapped'
  | 'hello: painted'
  | 'hallway: mapped'
  | 'hallway: painted'
  | 'hallway: Today with data'
  | 'hallway: Today with data, nothing kept',
  Summary
>;

const limitMs = 60_000;
/** Wider than a notification, narrower than any window of an app. */
const leastWidth = 600;

/** Starts both apps in turn, so that what else the machine does meets both. */
export async function measureStart(stage: Stage, rounds: number): Promise<StartTimes> {
  const screen = await openXScreen(stage.env);
  const times: Record<keyof StartTimes, number[]> = {
    'hello: mapped': [],
    'hello: painted': [],
    'hallway: mapped': [],
    'hallway: painted': [],
    'hallway: Today with data': [],
    'hallway: Today with data, nothing kept': []
  };
  try {
    // The first of each warms the disk and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      const hello = await windowTimes(stage.hello, stage.env, screen);
      // With what the round before kept, as on every start within four days, and without.
      const hallway = await hallwayTimes(stage, screen);
      await rm(path.join(stage.data, firstAnswersFile), { force: true });
      const first = await hallwayTimes(stage, screen);
      if (round === 0) continue;
      times['hello: mapped'].push(hello.mapped);
      times['hello: painted'].push(hello.painted);
      times['hallway: mapped'].push(hallway.mapped);
      times['hallway: painted'].push(hallway.painted);
      times['hallway: Today with data'].push(hallway.today);
      times['hallway: Today with data, nothing kept'].push(first.today);
    }
  } finally {
    screen.close();
  }
  return summed(times);
}

async function windowTimes(command: Command, env: Record<string, string>, screen: XScreen) {
  const appears = screen.nextMapped(leastWidth, limitMs);
  const app = startApp(command, { ...process.env, ...env });
  try {
    const { window, at } = await appears;
    const painted = await screen.painted(window, limitMs);
    return { mapped: at - app.startedAt, painted: painted - app.startedAt };
  } finally {
    await app.quit();
  }
}

/**
 * The same, and when Today shows its data: the last change of the content. That the data is there
 * then is asked of the page afterwards, because a debugger that is there before holds up the start.
 */
async function hallwayTimes({ hallway, data, env }: Stage, screen: XScreen) {
  const [program = '', ...args] = hallway;
  const appears = screen.nextMapped(leastWidth, limitMs);
  const command = [program, '--remote-debugging-port=0', ...args];
  const app = startApp(command, { ...process.env, ...env });
  try {
    const address = app.says(/DevTools listening on (ws:\S+)/);
    const { window, at } = await appears;
    const painted = await screen.painted(window, limitMs);
    const today = await todayAt((await address)[1] ?? '', () =>
      screen.lastChange(window, 2_500, limitMs)
    );
    await until('Today to be kept', () => existsSync(path.join(data, firstAnswersFile)), {
      limitMs
    });
    return {
      mapped: at - app.startedAt,
      painted: painted - app.startedAt,
      today: today - app.startedAt
    };
  } finally {
    await app.quit();
  }
}

/** The parts of Today that only data brings: the week, a suggestion, a promise. */
const todayParts = [
  'ul[aria-label="This week’s practices"] li',
  'section[aria-label^="Lunch with "]',
  'section li button[role="checkbox"]'
];

/** The change after which the content rested and held all its data. */
async function todayAt(address: string, lastChange: () => Promise<number>): Promise<number> {
  let at = await lastChange();
  const browser = await chromium.connectOverCDP(address);
  const page = await until('the page of the main window', () =>
    browser
      .contexts()[0]
      ?.pages()
      .find((one) => one.url().includes('/main.html'))
  );
  const hasData = async (): Promise<boolean> => {
    for (const part of todayParts) if ((await page.locator(part).count()) === 0) return false;
    return true;
  };
  // It may have rested while it waited for an answer.
  for (let tries = 0; !(await hasData()); tries += 1) {
    if (tries === 10) throw new Error('Today came to rest without its data.');
    at = await lastChange();
  }
  await browser.close();
  return at;
}

/** From the press of the shortcut, with the start of the program that presses it, to the capture window. */
export async function measureCapture(
  stage: Stage,
  rounds: number
): Promise<Record<'mapped' | 'painted', Summary>> {
  const screen = await openXScreen(stage.env);
  const appears = screen.nextMapped(leastWidth, limitMs);
  const app = startApp(stage.hallway, { ...process.env, ...stage.env });
  const press = (key: string) =>
    run('xdotool', ['key', key], { env: { ...process.env, ...stage.env } });
  const times: Record<'mapped' | 'painted', number[]> = { mapped: [], painted: [] };
  try {
    await appears;
    // The capture window is made, unseen, a while after the start.
    await wait(8_000);
    for (let round = 0; round <= rounds; round += 1) {
      const opens = screen.nextMapped(leastWidth, limitMs);
      const pressedAt = performance.now();
      const pressed = press('ctrl+shift+h');
      const { window, at } = await opens;
      const painted = await screen.painted(window, limitMs);
      await pressed;
      if (round > 0) {
        times.mapped.push(at - pressedAt);
        times.painted.push(painted - pressedAt);
      }
      await wait(500);
      const goes = screen.unmapped(window, limitMs);
      await press('Escape');
      await goes;
      await wait(500);
    }
  } finally {
    screen.close();
    await app.quit();
  }
  return summed(times);
}

/** MB of the whole process tree at rest, with the main window and with none. */
export type Memory = Record<
  'hello: no window' | 'hello: window' | 'hallway: tray only' | 'hallway: window',
  Summary
>;

export async function measureMemory(stage: Stage, rounds: number): Promise<Memory> {
  const sizes: Record<keyof Memory, number[]> = {
    'hello: no window': [],
    'hello: window': [],
    'hallway: tray only': [],
    'hallway: window': []
  };
  for (let round = 0; round < rounds; round += 1) {
    sizes['hello: no window'].push(await restingMemory([...stage.hello, '--hidden'], stage.env));
    sizes['hallway: tray only'].push(
      await restingMemory([...stage.hallway, '--hidden'], stage.env)
    );
    sizes['hello: window'].push(await restingMemory(stage.hello, stage.env));
    sizes['hallway: window'].push(await restingMemory(stage.hallway, stage.env));
  }
  return summed(sizes);
}

async function restingMemory(command: Command, env: Record<string, string>): Promise<number> {
  const app = startApp(command, { ...process.env, ...env });
  try {
    // Long enough for the journal to open and for what is prepared after the start.
    await wait(10_000);
    return pssOf(app.pid);
  } finally {
    await app.quit();
  }
}

function summed<Name extends string>(values: Record<Name, number[]>): Record<Name, Summary> {
  const entries = Object.entries<number[]>(values).map(([name, list]) => [name, summaryOf(list)]);
  return Object.fromEntries(entries) as Record<Name, Summary>;
}
