import { defineConfig } from '@playwright/test';
import { takeDesktop } from './tests/desktop/worker-desktop';

takeDesktop();

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/global-setup.ts',
  outputDir: 'test-results/e2e',
  // On a desktop there is one tray and one notification daemon, so one app; Linux has a desktop for each worker.
  workers: process.platform === 'linux' ? 2 : 1,
  fullyParallel: false,
  // A test that needs a second try is a test that lies.
  retries: 0,
  forbidOnly: true,
  // A run that hangs ends with a report.
  globalTimeout: 18 * 60_000,
  // The first PGlite of a folder takes seconds on a slow machine.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { trace: 'retain-on-failure' }
});
