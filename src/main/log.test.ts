import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLog } from './log';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => openLog(folder, () => '2026-11-20T12:00:00Z');
const read = (name = 'hallway.log'): string => readFileSync(join(folder, name), 'utf8');

test('an unforeseen error is logged by its id and place, never by its words', () => {
  const id = open().unexpected(new TypeError('cannot greet Ana Ruiz'), 'readWeek');
  expect(read()).toMatch(new RegExp(`^2026-11-20T12:00:00Z error ${id} readWeek: TypeError +at `));
  expect(read()).not.toContain('Ana');
});

test('an error whose words fill several lines leaves none of them', () => {
  open().unexpected(new Error('first Ana\nsecond Ana\n    third Ana'), 'tray');
  expect(read()).not.toContain('Ana');
});

test('what is thrown but is no error leaves only its type', () => {
  open().unexpected('Ana Ruiz', 'tray');
  expect(read()).toMatch(/tray: string\n$/);
});

test('a line stays a line', () => {
  open().write('warn', 'one\ntwo');
  expect(read()).toBe('2026-11-20T12:00:00Z warn one two\n');
});

test('the log never grows beyond two files of 512 kB', () => {
  const log = open();
  for (let line = 0; line < 3_000; line += 1) log.write('info', 'x'.repeat(900));
  expect(statSync(join(folder, 'hallway.log')).size).toBeLessThanOrEqual(512 * 1024);
  expect(statSync(join(folder, 'hallway.old.log')).size).toBeLessThanOrEqual(512 * 1024);
});

test('nobody else may read it', () => {
  open().write('info', 'start');
  expect(statSync(join(folder, 'hallway.log')).mode & 0o077).toBe(0);
});
