import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureElectron } from '../../scripts/electron-runtime.mjs';
import { until } from '../../scripts/until.mjs';
import { processTree, statusOf } from './processes.fixture';

const root = path.resolve(import.meta.dirname, '../..');

test.skip(process.platform !== 'linux', 'reads the sandbox of a process from /proc');

/** Chromium's filter on system calls (proc_pid_status(5)). */
const filtered = '2';

test("started by an ordinary user, every page's process is in Chromium's sandbox (S2)", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'hallway-sandbox-'));
  const { dist } = await ensureElectron();
  const command = [
    ...asOrdinaryUser(),
    path.join(dist, 'electron'),
    root,
    '--data',
    path.join(folder, 'data'),
    '--disable-gpu'
  ];
  const app = spawn(command[0]!, command.slice(1), { cwd: root, detached: true, stdio: 'ignore' });
  try {
    const all = () => processTree(app.pid!);
    const pages = await until(
      'the sandbox of the pages',
      () => {
        const renderers = all().filter(({ command }) => command.includes('--type=renderer'));
        const isReady = renderers.every(({ pid }) => statusOf(pid, 'Seccomp') === filtered);
        return renderers.length > 0 && isReady ? renderers : undefined;
      },
      { limitMs: 30_000 }
    );
    for (const { pid } of pages) {
      expect(statusOf(pid, 'Seccomp')).toBe(filtered);
      expect(statusOf(pid, 'NoNewPrivs')).toBe('1');
      // No capability is left to a page, not even in its own namespace.
      expect(statusOf(pid, 'CapEff')).toMatch(/^0+$/);
    }
    expect(all().filter(({ command }) => /--(no|disable-\w+)-sandbox/.test(command))).toEqual([]);
  } finally {
    const ended = once(app, 'exit');
    process.kill(-app.pid!, 'SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
});

/**
 * Chromium refuses its sandbox to root. In a user namespace root is somebody else,
 * without a right but to its own files.
 */
function asOrdinaryUser(): string[] {
  if (process.getuid?.() !== 0) return [];
  return ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--'];
}
