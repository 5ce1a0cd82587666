import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasTrayHost } from './tray-host';

const path = process.env['PATH'];
let programs: string;

beforeEach(() => {
  programs = mkdtempSync(join(tmpdir(), 'hallway-tray-host-'));
  process.env['PATH'] = [programs].join(delimiter);
});

afterEach(() => {
  process.env['PATH'] = path;
  rmSync(programs, { recursive: true });
});

function install(name: string, script: string): void {
  writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(programs, name), 0o700);
}

test('macOS and Windows always show tray icons', async () => {
  expect(await hasTrayHost('darwin')).toBe(true);
  expect(await hasTrayHost('win32')).toBe(true);
});

test('a host that is there is found by either program', async () => {
  install('gdbus', 'echo "(<true>,)"');
  expect(await hasTrayHost('linux')).toBe(true);
  install('busctl', 'echo "b true"');
  expect(await hasTrayHost('linux')).toBe(true);
});

test('a watcher without a host, or none at all, is no tray', async () => {
  install('busctl', 'echo "b false"');
  expect(await hasTrayHost('linux')).toBe(false);
  install('busctl', 'echo "The name is not activatable" >&2; exit 1');
  expect(await hasTrayHost('linux')).toBe(false);
});

test('without a program to ask there is no tray to rely on', async () => {
  expect(await hasTrayHost('linux')).toBe(false);
});

test('a bus that never answers does not hold up the start', async () => {
  install('busctl', 'exec /bin/sleep 30');
  const began = performance.now();
  expect(await hasTrayHost('linux')).toBe(false);
  expect(performance.now() - began).toBeLessThan(3_000);
});
