import { chromium, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { until } from '../../scripts/until.mjs';
import type { Stage } from './desktop-bench';
import { startApp } from './started-app';
import { summaryOf, type Summary } from './statistics';

const run = promisify(execFile);
const limitMs = 120_000;

/** Milliseconds from a key to the frame that shows the line marked, and of the work in between. */
export type KeystrokeTimes = Record<'key to painted marks' | 'work of a key', Summary>;

/** The people in it are named as they are invented for the company; what is measured is a whole line growing. */
const line =
  "lunch with Ana and Raj yesterday 45m at Lolo's #pricing, I owe Ana the article on OKRs by fri, she'll introduce me to Legal";

/** Types a line key by key into the capture window of a large company, as fast as a person may. */
export async function measureKeystrokes(stage: Stage): Promise<KeystrokeTimes> {
  const [program = '', ...args] = stage.hallway;
  const command = [program, '--remote-debugging-port=0', ...args];
  const app = startApp(command, { ...process.env, ...stage.env });
  try {
    const address = (await app.says(/DevTools listening on (ws:\S+)/))[1] ?? '';
    // The capture window is made, unseen, a while after the start.
    await wait(8_000);
    const browser = await chromium.connectOverCDP(address);
    const page = await until('the page of the capture window', () =>
      browser
        .contexts()[0]
        ?.pages()
        .find((one) => one.url().includes('/capture.html'))
    );
    await run('xdotool', ['key', 'ctrl+shift+h'], { env: { ...process.env, ...stage.env } });
    const field = page.getByLabel('What happened');
    await field.waitFor();
    // The names of ten thousand people come first.
    await field.fill('lunch with Ana ');
    await page.locator('[data-uncertain]').first().waitFor({ timeout: limitMs });
    await watchKeys(page);
    const times = { painted: [] as number[], work: [] as number[] };
    for (let round = 0; round < 3; round += 1) {
      // eslint-disable-next-line no-await-in-loop
      const keys = await typed(page, line);
      // The first line warms the code up and is not counted.
      if (round === 0) continue;
      times.painted.push(...keys.map(({ painted }) => painted));
      times.work.push(...keys.map(({ work }) => work));
    }
    await browser.close();
    return {
      'key to painted marks': summaryOf(times.painted),
      'work of a key': summaryOf(times.work)
    };
  } finally {
    await app.quit();
  }
}

interface KeyTime {
  painted: number;
  work: number;
}

/** In the page: a key's own time, the end of the work it made, and a task behind the frame that shows it. */
function watchKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    const keys: { painted: number; work: number }[] = [];
    Object.assign(window, { keys });
    document.addEventListener(
      'input',
      ({ timeStamp }) => {
        // React has rendered when the event is over; the marks are in the page then.
        queueMicrotask(() => {
          const work = performance.now() - timeStamp;
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () =>
              keys.push({ painted: performance.now() - timeStamp, work })
            );
            port1.start();
            port2.postMessage(null);
          });
        });
      },
      { capture: false }
    );
  });
}

async function typed(page: Page, text: string): Promise<KeyTime[]> {
  await page.getByLabel('What happened').fill('');
  await page.evaluate(() => {
    (window as unknown as { keys: KeyTime[] }).keys.length = 0;
  });
  await page.keyboard.type(text, { delay: 60 });
  await wait(300);
  return page.evaluate(() => [...(window as unknown as { keys: KeyTime[] }).keys]);
}
