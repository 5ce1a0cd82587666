/**
 * Kills the journal while it writes and cuts its power, far more often than `npm test` does.
 *
 * Usage: npm run torture
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { status } = spawnSync('npx vitest run --config tests/torture/vitest.config.ts', {
  cwd: root,
  shell: true,
  stdio: 'inherit',
  env: { HALLWAY_TORTURE: 'long', HALLWAY_KILLS: '200', HALLWAY_CUTS: '120', ...process.env }
});
process.exitCode = status ?? 1;
