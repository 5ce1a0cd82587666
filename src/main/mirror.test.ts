import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { VaultMark } from '../contract/vault';
import { JournalError } from '../contract/errors';
import type { Instant } from '../domain/calendar/calendar';
import { createMirror } from './mirror';
import { settingsSchema, type Settings } from './settings';

const noon = '2026-11-18T11:00:00Z' as Instant;
const mark: VaultMark = { at: noon, transaction: '7' };

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'hallway-mirror-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** A mirror whose journal notes what it is asked, and writes what a vault is known by. */
function mirrorOf(stored: Partial<Settings> = {}) {
  let settings = settingsSchema.parse(stored);
  const asked: { since: VaultMark | null }[] = [];
  let refuses: Error | null = null;
  let edited: string[] = [];
  const mirror = createMirror({
    engine: {
      followVault(input) {
        asked.push({ since: input.since as VaultMark | null });
        if (refuses) return Promise.reject(refuses);
        fs.mkdirSync(join(input.folder, '.hallway'), { recursive: true });
        fs.writeFileSync(join(input.folder, '.hallway/vault.json'), '{}');
        return Promise.resolve({ written: 2, unchanged: 5, removed: 0, edited, mark });
      }
    },
    settings: {
      read: () => settings,
      change: (part) => {
        settings = { ...settings, ...part };
      }
    },
    now: () => noon,
    quietMs: 5,
    onFailure: (error) => {
      throw error;
    }
  });
  const until = (state: string) =>
    vi.waitFor(() => expect(mirror.read().state).toBe(state), { timeout: 4_000 });
  return {
    mirror,
    asked,
    until,
    refuse: (error: Error | null) => (refuses = error),
    wait: (...paths: string[]) => (edited = paths)
  };
}

describe('a mirror', () => {
  test('goes on while a page waits for what somebody wrote in its place, and looks again when that is moved away', async () => {
    const { mirror, asked, until, wait } = mirrorOf();
    fs.writeFileSync(join(folder, 'mine.md'), 'mine');
    wait('mine.md');
    mirror.start(folder, false);
    await until('in-step');
    expect(mirror.read()).toMatchObject({ edited: ['mine.md'], problem: null });
    mirror.step();
    mirror.follow({ tables: ['entry'] });
    await vi.waitFor(() => expect(asked).toEqual([{ since: null }, { since: mark }]));
    await until('in-step');
    wait();
    fs.rmSync(join(folder, 'mine.md'));
    mirror.step();
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    expect(asked[2]).toEqual({ since: null });
    await until('in-step');
    expect(mirror.read().edited).toEqual([]);
  });

  test('writes everything once, then follows lines by their days, and all of it after any other change', async () => {
    const { mirror, asked, until } = mirrorOf();
    expect(mirror.read()).toMatchObject({ folder: null, state: 'off' });
    expect(mirror.start(folder, false)).toMatchObject({ folder, state: 'writing' });
    await until('in-step');
    expect(mirror.read()).toMatchObject({ pages: 7, since: noon });
    mirror.follow({ tables: ['nudge', 'journal_copy'] });
    mirror.follow({ tables: ['entry', 'touch', 'topic'] });
    await vi.waitFor(() => expect(asked).toHaveLength(2), { timeout: 4_000 });
    await until('in-step');
    mirror.follow({ tables: ['person'] });
    await vi.waitFor(() => expect(asked).toHaveLength(3), { timeout: 4_000 });
    expect(asked.map(({ since }) => since)).toEqual([null, mark, null]);
  });

  test('says calmly that its disk is away, fills no empty folder in its place, and catches up when it is back', async () => {
    const { mirror, asked, until } = mirrorOf();
    mirror.start(folder, false);
    await until('in-step');
    fs.renameSync(folder, `${folder}-elsewhere`);
    fs.mkdirSync(folder);
    mirror.follow({ tables: ['entry'] });
    await until('away');
    expect(fs.readdirSync(folder)).toEqual([]);
    expect(asked).toHaveLength(1);
    fs.rmSync(folder, { recursive: true });
    fs.renameSync(`${folder}-elsewhere`, folder);
    mirror.step();
    await until('in-step');
    expect(asked.at(-1)).toEqual({ since: null });
  });

  test('says why it cannot write, tries again, and stops when it is told to', async () => {
    const { mirror, asked, until, refuse } = mirrorOf();
    refuse(new JournalError('disk-full', 'The disk of /media/usb is full. Your journal is safe.'));
    mirror.start(folder, false);
    await until('problem');
    expect(mirror.read().problem).toContain('/media/usb is full');
    refuse(null);
    mirror.step();
    await until('in-step');
    expect(mirror.stop()).toMatchObject({ folder: null, state: 'off' });
    mirror.follow({ tables: ['entry'] });
    mirror.step();
    expect(asked).toHaveLength(2);
  });

  test('goes on after a new start of the app, with everything', async () => {
    fs.mkdirSync(join(folder, '.hallway'));
    fs.writeFileSync(join(folder, '.hallway/vault.json'), '{}');
    const { mirror, asked, until } = mirrorOf({
      mirror: { folder, sensitive: false, isBegun: true }
    });
    expect(mirror.read().state).toBe('writing');
    mirror.step();
    await until('in-step');
    expect(asked).toEqual([{ since: null }]);
  });
});
