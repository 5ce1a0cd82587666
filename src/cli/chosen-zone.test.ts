import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArguments } from './arguments';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'hallway-zone-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const zoneOf = (...more: string[]): string => readArguments(['--data', folder, ...more], 0).zone;
const machine = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const choose = (settings: string): void =>
  writeFileSync(path.join(folder, 'settings.json'), settings);

test('the days of the command line are those of the zone chosen in the app', () => {
  choose('{"zone":"Pacific/Apia"}');
  expect(zoneOf()).toBe('Pacific/Apia');
  expect(zoneOf('--zone', 'Asia/Tokyo')).toBe('Asia/Tokyo');
});

test('without a choice, or with one that cannot be read, they are the machine’s', () => {
  expect(zoneOf()).toBe(machine);
  for (const settings of ['{"zone":null}', '{"zone":"Nowhere/Land"}', 'null', '{'])
    expect([settings, (choose(settings), zoneOf())]).toEqual([settings, machine]);
});
