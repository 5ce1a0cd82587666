import { expect, test } from 'vitest';
import { readOptions } from './options';

const trial = { packaged: false };

test('the data folder is taken from --data, else from --user-data-dir', () => {
  expect(readOptions(['.', '--user-data-dir=/p', '--data', '/d'], trial).dataFolder).toBe('/d');
  expect(readOptions(['--user-data-dir=/p'], trial).dataFolder).toBe('/p');
  expect(readOptions([], trial).dataFolder).toBeUndefined();
});

test('a trial chooses its clock and zone', () => {
  const { startAtMs, zone } = readOptions(
    ['--now', '2026-11-20T13:00:00+01:00', '--zone=Europe/Madrid'],
    trial
  );
  expect(startAtMs).toBe(Date.UTC(2026, 10, 20, 12));
  expect(zone).toBe('Europe/Madrid');
});

test('a packaged app takes both from the machine alone', () => {
  const options = readOptions(['--now=2020-01-01T00:00:00Z', '--zone', 'Asia/Tokyo'], {
    packaged: true
  });
  expect(options).toMatchObject({ startAtMs: undefined, zone: undefined });
});

test('what is no time or zone is said, not guessed', () => {
  expect(() => readOptions(['--now=tomorrow'], trial)).toThrow(/--now takes an instant/);
  expect(() => readOptions(['--zone', 'Mars/Olympus'], trial)).toThrow(/--zone takes a time zone/);
});

test("flags of Chromium's pass", () => {
  const argv = ['--no-sandbox', '--inspect=0', '--remote-debugging-port=0', '.', '--hidden'];
  expect(readOptions(argv, trial)).toEqual({
    dataFolder: undefined,
    startAtMs: undefined,
    zone: undefined,
    hidden: true
  });
});

test('a path, an address or a megabyte on the command line means nothing (U18)', () => {
  const nothing = {
    dataFolder: undefined,
    startAtMs: undefined,
    zone: undefined,
    hidden: false
  };
  for (const argv of [
    ['hallway://open?x=--data=/etc&--hidden'],
    ['https://x.example/ --hidden --data /etc'],
    ['/etc/passwd', '../../journal'],
    ['x'.repeat(1_000_000)],
    [`--${'y'.repeat(1_000_000)}`],
    ['--__proto__=x', '--constructor', '--toString=1'],
    ['--', '--hidden', '--data=/etc']
  ])
    expect(readOptions(argv, trial)).toEqual(nothing);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});
