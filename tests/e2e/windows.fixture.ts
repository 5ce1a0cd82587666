import { expect, type Page } from '@playwright/test';
import type { Bridge } from '../../src/contract/desktop';
import { trayItems } from '../desktop/tray';
import { launchApp, type LaunchOptions, type RunningApp, type WindowName } from './app.fixture';

declare global {
  interface Window {
    /** What the preload gives a page, for the code that tests run in one. */
    readonly bridge: Bridge;
  }
}

/** The app with all its windows open, each ready to be used. */
export interface OpenWindows extends RunningApp {
  pages: Record<Exclude<WindowName, 'small'>, Page>;
}

/** Starts the app and opens the two windows that come and go beside the main one. */
export async function launchWithAllWindows(options: LaunchOptions): Promise<OpenWindows> {
  const running = await launchApp(options);
  try {
    const main = await running.window('main');
    await expect(main.getByRole('navigation').first()).toBeVisible();
    return {
      ...running,
      pages: { main, capture: await openCapture(running), popover: await openPopover(running) }
    };
  } catch (error) {
    await running.close();
    throw error;
  }
}

export async function openCapture(running: RunningApp): Promise<Page> {
  const main = await running.window('main');
  await main.getByRole('button', { name: 'Capture', exact: true }).click();
  const capture = await running.window('capture');
  await expect(capture.getByLabel('What happened')).toBeVisible();
  return capture;
}

/** A left click on the tray icon, as the desktop sends it. */
export async function openPopover(running: RunningApp): Promise<Page> {
  await expect.poll(async () => (await trayItems()).length).toBe(1);
  await (await trayItems())[0]?.activate();
  const popover = await running.window('popover');
  await expect(popover.getByLabel('Write a line')).toBeVisible();
  return popover;
}

/** Ends the process of a page, and answers whether it ended. */
export const crash = ({ app }: RunningApp, name: string): Promise<boolean> =>
  app.evaluate(async ({ BrowserWindow }, page) => {
    const crashed = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes(`/${page}.html`)
    )?.webContents;
    if (!crashed) return false;
    const gone = new Promise<boolean>((resolve) => {
      crashed.once('render-process-gone', () => resolve(true));
    });
    crashed.forcefullyCrashRenderer();
    return gone;
  }, name);

/** Asked through main: Playwright gives up a page that crashed, also after it has come back. */
export const inPage = ({ app }: RunningApp, name: string, code: string): Promise<unknown> =>
  app.evaluate(
    ({ BrowserWindow }, asked) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().includes(`/${asked.name}.html`))
        ?.webContents.executeJavaScript(asked.code) as Promise<unknown>,
    { name, code }
  );
