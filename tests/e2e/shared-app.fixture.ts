import { expect, type Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { launchApp, type RunningApp } from './app.fixture';
import { preparedAt } from './prepared-data';

/** One app that all tests of a file use, with Today shown. */
export interface SharedApp extends RunningApp {
  main: Page;
  /** Quits it and removes its folder. */
  end: () => Promise<void>;
}

/** Starts it on a folder of the file's own. */
export async function openShared(data: string): Promise<SharedApp> {
  const running = await launchApp({ data, ...preparedAt });
  const main = await running.window('main');
  await expect(main.getByRole('img', { name: /^Lunch/ })).toBeVisible();
  return {
    ...running,
    main,
    async end() {
      await running.close();
      await rm(data, { recursive: true, force: true });
    }
  };
}
