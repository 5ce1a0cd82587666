import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'],
    // Files share a process: what they import, PGlite's engine above all, is compiled once.
    pool: 'forks',
    isolate: false,
    // A first PGlite in a process takes seconds on a slow machine.
    testTimeout: 30_000,
    hookTimeout: 60_000
  }
});
