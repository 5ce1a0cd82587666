import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/torture/*.test.ts'],
    // They share the built writer, and the machine: a kill must hit a process that gets to run.
    fileParallelism: false,
    // That the test can fail is shown by `npm run torture`; it would add half a minute to `npm test`.
    exclude:
      process.env['HALLWAY_TORTURE'] === 'long' ? [] : ['tests/torture/without-fsync.test.ts'],
    // One journal lives through all rounds of a test.
    testTimeout: 60 * 60 * 1000,
    hookTimeout: 60_000
  }
});
