import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  autostartFile,
  isStale,
  isStarted,
  removeAutostart,
  writeAutostart
} from './autostart-file';

let home: string;
let file: string;
const command = { program: '/opt/Hallway/hallway', args: ['--hidden'] };

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'hallway-autostart-'));
  file = autostartFile({ HOME: home });
});
afterEach(() => rmSync(home, { recursive: true }));

test('stands where the desktop looks for it', () => {
  expect(file).toBe(join(home, '.config/autostart/hallway.desktop'));
  expect(autostartFile({ HOME: home, XDG_CONFIG_HOME: '/etc/mine' })).toBe(
    '/etc/mine/autostart/hallway.desktop'
  );
  expect(autostartFile({ HOME: home, XDG_CONFIG_HOME: 'not/absolute' })).toBe(file);
});

test('is off until it is switched on, and off again afterwards', () => {
  expect(isStarted(file)).toBe(false);
  writeAutostart(file, command);
  expect(isStarted(file)).toBe(true);
  expect(readdirSync(join(file, '..'))).toEqual(['hallway.desktop']);
  removeAutostart(file);
  removeAutostart(file);
  expect(isStarted(file)).toBe(false);
});

test('starts the app hidden', () => {
  writeAutostart(file, command);
  expect(readFileSync(file, 'utf8')).toContain('Exec="/opt/Hallway/hallway" "--hidden"\n');
});

test("what the desktop's own settings switched off is off", () => {
  for (const line of ['Hidden=true', 'X-GNOME-Autostart-enabled=false']) {
    writeAutostart(file, command);
    const own = readFileSync(file, 'utf8').replace(/X-GNOME.*\n/, '');
    writeFileSync(file, `${own}${line}\n`);
    expect(isStarted(file)).toBe(false);
  }
});

test('a file of another kind in its place starts nothing', () => {
  mkdirSync(file, { recursive: true });
  expect(isStarted(file)).toBe(false);
});

test('an app that was moved is noticed, one that is there or switched off is not', () => {
  const program = join(home, 'Hallway 1.0.AppImage');
  writeFileSync(program, '');
  chmodSync(program, 0o700);
  writeAutostart(file, { program, args: [] });
  expect(isStale(file)).toBe(false);
  rmSync(program);
  expect(isStale(file)).toBe(true);
  writeFileSync(file, `${readFileSync(file, 'utf8')}Hidden=true\n`);
  expect(isStale(file)).toBe(false);
});

test('any path is started as it is', () => {
  const odd = String.raw`/home/o'brien/50% "done"/$HOME \ ${'`'}x${'`'}/ünï`;
  writeAutostart(file, { program: odd, args: ['--data', '/a b', '--hidden'] });
  const exec = /^Exec=(.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  // As a desktop reads it: the string first, then field codes, then the words, which are a shell's.
  const words = exec.replaceAll(String.raw`\\`, '\\').replaceAll('%%', '%');
  const said = execFileSync('/bin/sh', ['-c', `printf '%s\\n' ${words}`], { encoding: 'utf8' });
  expect(said.split('\n')).toEqual([odd, '--data', '/a b', '--hidden', '']);
});
