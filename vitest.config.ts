import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'],
    // Files share a process: what they import, PGlite's engine above all, is compiled once.
    pool: 'forks',
    isolate: false,
    // Usually one core is left free, which on two is half of the machine.
    maxWorkers: '100%',
    // A first PGlite in a process takes seconds on a slow machine.
    testTimeout: 30_000,
    hookTimeout: 60_000
  }
});
