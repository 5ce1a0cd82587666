import { setTimeout as wait } from 'node:timers/promises';
import { cpuTicks } from '../../scripts/cpu-ticks.mjs';
import type { Stage } from './desktop-bench';
import { pssOf, switchesOf } from './process-tree';
import { startApp, type Command } from './started-app';

/** What an app costs while nobody does anything with it. */
export interface Idle {
  minutes: number;
  /** Of one core. */
  cpuPercent: number;
  /** How often a second one of its threads was woken to run, all processes together. */
  wakeUps: number;
  /** The same by process, those above one in ten seconds, the busiest first. */
  busiest: { name: string; wakeUps: number }[];
  /** MB of all processes at the end (PSS). */
  memory: number;
}

/** Until then windows are prepared, the journal is opened and caches are filled. */
const settlingMs = 60_000;
/** Hello world does the same all the time: it need not be watched for long. */
const mostHelloMinutes = 2;

/** Lets both apps stand in the tray, one after the other: pages they share would count for half in either. */
export async function measureIdle(
  stage: Stage,
  minutes: number
): Promise<Record<'hello: tray' | 'hallway: tray', Idle>> {
  const hello = [...stage.hello, '--tray'];
  return {
    'hello: tray': await idleOf(hello, stage.env, Math.min(minutes, mostHelloMinutes)),
    'hallway: tray': await idleOf([...stage.hallway, '--hidden'], stage.env, minutes)
  };
}

async function idleOf(
  command: Command,
  env: Record<string, string>,
  minutes: number
): Promise<Idle> {
  const app = startApp(command, { ...process.env, ...env });
  try {
    await wait(settlingMs);
    const before = { at: performance.now(), ticks: await cpuTicks(app.pid) };
    const woken = switchesOf(app.pid);
    await wait(minutes * 60_000);
    const seconds = (performance.now() - before.at) / 1000;
    const ticks = (await cpuTicks(app.pid)) - before.ticks;
    const busiest = [...switchesOf(app.pid)]
      .map(([name, count]) => ({ name, wakeUps: (count - (woken.get(name) ?? 0)) / seconds }))
      .sort((a, b) => b.wakeUps - a.wakeUps);
    return {
      minutes,
      // A tick is a hundredth of a second.
      cpuPercent: ticks / seconds,
      wakeUps: busiest.reduce((sum, one) => sum + one.wakeUps, 0),
      busiest: busiest.filter(({ wakeUps }) => wakeUps > 0.1),
      memory: pssOf(app.pid)
    };
  } finally {
    await app.quit();
  }
}
