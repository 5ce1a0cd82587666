import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'],
    // A first PGlite in a process takes seconds on a slow machine.
    testTimeout: 30_000,
    hookTimeout: 60_000
  }
});
