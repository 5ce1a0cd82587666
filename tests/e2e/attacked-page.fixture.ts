import { expect, test, type Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { launchApp, type RunningApp } from './app.fixture';
import { preparedAt, preparedData } from './prepared-data';

export interface AttackedPage {
  running: RunningApp;
  page: Page;
  /** Where a server on this machine listens, which nobody may reach. */
  address: string;
}

/**
 * One app for all tests of a file, whose main page is attacked. After each of them the
 * page is where it was, and the server was asked by nobody.
 */
export function attackedPage(): AttackedPage {
  let data: string;
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  const attacked = {} as AttackedPage;

  test.beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const at = server.address();
    data = await preparedData();
    const running = await launchApp({ data, ...preparedAt });
    const page = await running.window('main');
    Object.assign(attacked, {
      running,
      page,
      address: `127.0.0.1:${typeof at === 'object' ? at?.port : ''}`
    });
    await expect(page.getByRole('navigation').first()).toBeVisible();
    // Made ahead, a while after the start.
    await running.window('capture');
  });

  test.afterAll(async () => {
    await attacked.running.close();
    server.close();
    await rm(data, { recursive: true, force: true });
  });

  test.afterEach('the page is where it was, and nobody was asked', async () => {
    expect(attacked.page.url()).toBe('app://hallway/main.html');
    // A locator would wait for the end of a navigation that was refused.
    const isThere = () => document.querySelector('nav')?.checkVisibility();
    expect(await attacked.page.evaluate(isThere)).toBe(true);
    expect(connections).toBe(0);
  });

  return attacked;
}

/** Longer than a refusal takes. */
const patienceMs = 1_000;

export interface Tried {
  /** The rules of the policy that it broke. */
  rules: string[];
  wasRun: boolean;
  outcome: string;
}

/** Lets the page itself try something, with the rights of a click. */
export async function tryInPage(page: Page, code: string): Promise<Tried> {
  const devtools = await page.context().newCDPSession(page);
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `(async () => {
      const rules = [];
      const note = (event) => rules.push(event.effectiveDirective.replace(/-(elem|attr)$/, ''));
      const added = [];
      const add = (tag, properties) => {
        const made = Object.assign(document.createElement(tag), properties);
        document.body.append(made);
        added.push(made);
        return made;
      };
      const wait = (ms, then) => new Promise((resolve) => setTimeout(resolve, ms, then));
      document.addEventListener('securitypolicyviolation', note);
      let outcome;
      try {
        const answer = await Promise.race([${code}, wait(${patienceMs}, 'no answer')]);
        outcome = typeof answer === 'string' ? answer : 'given';
      } catch {
        outcome = 'refused';
      }
      await wait(100);
      document.removeEventListener('securitypolicyviolation', note);
      for (const made of added) made.remove();
      return { rules, wasRun: 'wasRun' in window, outcome };
    })()`,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
    // Otherwise the debugger's own eval is let through.
    allowUnsafeEvalBlockedByCSP: false
  });
  await devtools.detach();
  return result.value as Tried;
}
