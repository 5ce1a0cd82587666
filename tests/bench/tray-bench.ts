import { chromium, type Page } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';
import { until } from '../../scripts/until.mjs';
import type { Bridge } from '../../src/contract/desktop';
import type { Stage } from './desktop-bench';
import { startApp } from './started-app';
import { summaryOf, type Summary } from './statistics';
import { openXScreen, type XScreen } from './x-screen';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

/** Milliseconds from the call that saves a touch to its answer, and to another picture in the panel. */
export type TrayTimes = Record<'saved' | 'changed pixels', Summary>;

/** Where the private desktop's panel shows its first icon. */
const icon = { x: 0, y: 0, width: 40, height: 40 };
const limitMs = 30_000;
/** The Monday after the company's last entry: its week is empty, so that each hello moves the meter. */
const monday = '2026-11-23T11:00:00Z';

/** Writes a hello down and takes it back again and again, and looks at the screen meanwhile. */
export async function measureTray(stage: Stage, rounds: number): Promise<TrayTimes> {
  const screen = await openXScreen(stage.env);
  const [program = '', ...args] = stage.hallway;
  const own = args.map((arg, at) => (args[at - 1] === '--now' ? monday : arg));
  const command = [program, '--remote-debugging-port=0', ...own, '--hidden'];
  const app = startApp(command, { ...process.env, ...stage.env });
  const times = { saved: [] as number[], 'changed pixels': [] as number[] };
  try {
    const address = (await app.says(/DevTools listening on (ws:\S+)/))[1] ?? '';
    // The capture window is made, unseen, a while after the start.
    await wait(10_000);
    const browser = await chromium.connectOverCDP(address);
    const page = await until('the page of the capture window', () =>
      browser
        .contexts()[0]
        ?.pages()
        .find((one) => one.url().includes('/capture.html'))
    );
    const [somebody] = (await invoke(page, 'listNames', {})) as { name: string }[];
    for (let round = 0; round <= rounds; round += 1) {
      const line = { text: `said hi to ${somebody?.name}` };
      const saving = await changeAfter(screen, () => invoke(page, 'addEntry', line));
      const { entry } = saving.answer as { entry: { id: string } };
      await wait(500);
      await changeAfter(screen, () => invoke(page, 'deleteEntry', { id: entry.id }));
      await wait(500);
      // The first warms the code up and is not counted.
      if (round === 0) continue;
      times.saved.push(saving.answeredMs);
      times['changed pixels'].push(saving.changedMs);
    }
    await browser.close();
  } finally {
    screen.close();
    await app.quit();
  }
  return {
    saved: summaryOf(times.saved),
    'changed pixels': summaryOf(times['changed pixels'])
  };
}

async function changeAfter(screen: XScreen, act: () => Promise<unknown>) {
  const before = await screen.picture(icon);
  const startedAt = performance.now();
  const acting = act().then((answer) => ({ answer, answeredMs: performance.now() - startedAt }));
  const changedAt = await screen.pictureChanged(icon, before, limitMs);
  return { ...(await acting), changedMs: changedAt - startedAt };
}

async function invoke(page: Page, name: string, input: unknown): Promise<unknown> {
  const call = { name, input };
  const reply = (await page.evaluate(
    (asked) => window.bridge.invoke(asked.name, asked.input),
    call
  )) as { ok: boolean; value: unknown };
  if (!reply.ok) throw new Error(`${name} failed: ${JSON.stringify(reply)}`);
  return reply.value;
}
