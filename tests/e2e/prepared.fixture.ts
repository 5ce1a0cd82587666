import { rm } from 'node:fs/promises';
import { test as base } from './app.fixture';
import { preparedData } from './prepared-data';

/** With `data`, a prepared folder of the test's own; named before `launch`, it outlives the app. */
export const test = base.extend<{ data: string }>({
  // Playwright reads the names of its fixtures from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  data: async ({}, provide) => {
    const folder = await preparedData();
    await provide(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
});
