import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setAsideBrokenSettings } from './settings-file';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hallway-settings-'));
  file = join(folder, 'settings.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a first start has no settings, and that is fine', () => {
  expect(setAsideBrokenSettings(file, '2026-11-20T12:00:00Z')).toBeNull();
});

test('sound settings stay, also those of a newer version (U21)', () => {
  const text = JSON.stringify({ theme: 'dark', windowBounds: null, somethingNew: [1] });
  writeFileSync(file, text);
  expect(setAsideBrokenSettings(file, '2026-11-20T12:00:00Z')).toBeNull();
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test.for([
  ['nothing at all', ''],
  ['half a file', '{"theme":"da'],
  ['no JSON', 'theme = dark'],
  ['JSON that is no object', '[]'],
  ['null', 'null'],
  ['a prototype for settings', '{"__proto__":{"theme":"dark"},"theme":[]}'],
  ['as deep a list as a stack', '['.repeat(100_000)],
  ['a wrong type', '{"theme":7}'],
  ['a theme nobody knows', '{"theme":"sepia"}'],
  [
    'a window without a size',
    '{"windowBounds":{"x":1,"y":1,"width":0,"height":-3,"isMaximized":false}}'
  ]
])('a file with %s is kept beside, byte for byte (U21)', ([, text]) => {
  writeFileSync(file, text!);
  const aside = setAsideBrokenSettings(file, '2026-11-20T12:00:00Z');
  expect(aside).toBe(`${file}.broken-20261120T120000Z`);
  expect(existsSync(file)).toBe(false);
  expect(readFileSync(aside!, 'utf8')).toBe(text);
});
