import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watchAttention, type Probes } from './attention';
import { macProbes } from './mac-state';
import { readWindowsState, windowsProbes } from './windows-state';

/** Programs that answer as those of macOS and Windows do, in a folder of their own. */
let folder: string;
let noted: string[];
const before = { PATH: process.env['PATH'], HOME: process.env['HOME'] };

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hallway-desktop-'));
  noted = [];
  Object.assign(process.env, { PATH: `${folder}:${before.PATH}`, HOME: folder });
});
afterEach(async () => {
  Object.assign(process.env, before);
  await rm(folder, { recursive: true });
});

async function put(name: string, content: string): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  await chmod(file, 0o700);
}

const program = (name: string, script: string): Promise<void> =>
  put(name, `#!/bin/sh\n${script}\n`);

const told = { idleSeconds: async () => 3, isLocked: async () => false };

const look = async (probes: Probes) =>
  await watchAttention(
    probes,
    () => 0,
    (what) => noted.push(what)
  ).look();

describe.skipIf(process.platform === 'win32')('Windows’ own shell', () => {
  const powershell = 'System32/WindowsPowerShell/v1.0/powershell.exe';
  const probes = (): Probes => windowsProbes(told, () => readWindowsState(folder));

  test('is given the question as one argument, and believed', async () => {
    await program(
      powershell,
      '[ $# = 5 ] && case $5 in *SHQueryUserNotificationState*) echo "hallway 5 2";; esac'
    );
    expect(await look(probes())).toMatchObject({ isDoNotDisturb: true, isFullScreen: false });
    expect(noted).toEqual([]);
  });

  test.each([
    ['may not answer', 'echo "Definition of new types is not supported" >&2; exit 1'],
    ['says something else', 'echo "hallway 9 9"'],
    ['never stops talking', 'while :; do echo hallway 5 2; done'],
    ['hangs', 'exec sleep 60']
  ])(
    'that %s silences nothing, and that is said',
    async (_what, script) => {
      await program(powershell, script);
      expect(await look(probes())).toMatchObject({
        isLocked: false,
        isDoNotDisturb: null,
        isFullScreen: null,
        isPresenting: null
      });
      expect(noted).toContain('do not disturb is unknown: no answer');
    },
    15_000
  );
});

describe.skipIf(process.platform === 'win32')('macOS', () => {
  const focus = 'Library/DoNotDisturb/DB/Assertions.json';

  test('tells of a Focus, a full screen and a call', async () => {
    await put(focus, '{"data":[{"storeAssertionRecords":[{}]}],"header":{"version":4}}');
    await program('osascript', 'echo 1029');
    await program('pmset', 'echo "   PreventUserIdleDisplaySleep    0"');
    expect(await look(macProbes(told))).toMatchObject({
      isDoNotDisturb: true,
      isFullScreen: true,
      isPresenting: true
    });
    expect(noted).toEqual([]);
  });

  test('silences nothing where it has none of them', async () => {
    expect(await look(macProbes(told))).toMatchObject({
      isDoNotDisturb: null,
      isFullScreen: null,
      isPresenting: null
    });
    expect(noted.toSorted()).toEqual([
      'do not disturb is unknown: cannot be told here',
      'full screen is unknown: no answer',
      'presenting is unknown: no answer'
    ]);
  });

  test('silences nothing when its programs hang, or print garbage', async () => {
    await put(focus, 'bplist00');
    await program('osascript', 'exec sleep 60');
    await program('pmset', 'head -c 3000000 /dev/zero');
    expect(await look(macProbes(told))).toMatchObject({
      isDoNotDisturb: null,
      isFullScreen: null,
      isPresenting: null
    });
    expect(noted).toHaveLength(3);
  });
});
