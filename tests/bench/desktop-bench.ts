import { chromium } from '@playwright/test';
import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { pssOf } from './process-tree';
import { startApp, type Command } from './started-app';
import { summaryOf, type Summary } from './statistics';
import { todayParts } from './today-parts';
import { openXScreen, type XScreen } from './x-screen';

const run = promisify(execFile);

/** The two apps on one screen, each with the flags they both need here. */
export interface Stage {
  hello: Command;
  hallway: Command;
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
  | 'today: week'
  | 'today: suggestions'
  | 'today: promises'
  | 'today: all painted',
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
    'today: week': [],
    'today: suggestions': [],
    'today: promises': [],
    'today: all painted': []
  };
  try {
    // The first of each warms the disk and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      const hello = await windowTimes(stage.hello, stage.env, screen);
      const hallway = await windowTimes(stage.hallway, stage.env, screen);
      const today = await todayTimes(stage.hallway, stage.env);
      if (round === 0) continue;
      times['hello: mapped'].push(hello.mapped);
      times['hello: painted'].push(hello.painted);
      times['hallway: mapped'].push(hallway.mapped);
      times['hallway: painted'].push(hallway.painted);
      times['today: week'].push(today.week);
      times['today: suggestions'].push(today.suggestions);
      times['today: promises'].push(today.promises);
      times['today: all painted'].push(today.painted);
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

/** When the parts of Today show their data; the page itself looks, by the clock both share. */
async function todayTimes([program = '', ...args]: Command, env: Record<string, string>) {
  const command = [program, '--remote-debugging-port=0', ...args];
  const app = startApp(command, { ...process.env, ...env });
  try {
    const [, address = ''] = await app.says(/DevTools listening on (ws:\S+)/);
    const browser = await chromium.connectOverCDP(address);
    const context = browser.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    const seen = await page?.evaluate(todayParts);
    await browser.close();
    if (!seen) throw new Error('The window has no page.');
    const startedAt = performance.timeOrigin + app.startedAt;
    return {
      week: seen.week - startedAt,
      suggestions: seen.suggestions - startedAt,
      promises: seen.promises - startedAt,
      painted: seen.painted - startedAt
    };
  } finally {
    await app.quit();
  }
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
