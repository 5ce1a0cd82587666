import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Instant } from '../../src/domain/calendar/calendar';
import { mayMount, smallDisk } from '../../src/engine/formats/small-disk.fixture';
import { shareJournal } from '../../src/engine/journal.fixture';
import { createMirror, type Mirror } from '../../src/main/mirror';
import { settingsSchema } from '../../src/main/settings';

const opened = shareJournal();
let mirror: Mirror | undefined;
afterEach(() => void mirror?.stop());

/** The app's mirror on a real journal; how it stands is asked as the window asks. */
function mirrorInto(folder: string) {
  let settings = settingsSchema.parse({});
  const made = createMirror({
    engine: opened.journal,
    settings: {
      read: () => settings,
      change: (part) => {
        settings = { ...settings, ...part };
      }
    },
    now: () => '2026-11-18T11:00:00Z' as Instant,
    quietMs: 5,
    onFailure: (error) => {
      throw error;
    }
  });
  mirror = made;
  made.start(folder, false);
  const write = async (text: string): Promise<void> => {
    await opened.journal.addEntry({ text });
    made.follow({ tables: ['entry'] });
  };
  const until = (state: string) =>
    vi.waitFor(() => expect(made.read().state).toBe(state), { timeout: 10_000 });
  return { made, write, until };
}

const day = (folder: string): string => fs.readFileSync(join(folder, 'days/2026-11-18.md'), 'utf8');

// Only who may mount a disk can fill one or pull it out; elsewhere that is not proven.
describe.runIf(mayMount)('a mirror', () => {
  it('on a disk that fills up says so, and catches up by itself when there is room', async () => {
    const disk = smallDisk(512);
    const { made, write, until } = mirrorInto(disk.folder);
    await write('note #first');
    await until('in-step');
    disk.fill();
    await write(`note #second ${'long '.repeat(2_000)}`);
    await until('problem');
    expect(made.read().problem).toMatch(`The disk of ${disk.folder}`);
    made.step();
    await until('problem');
    disk.free();
    made.step();
    await until('in-step');
    expect(day(disk.folder)).toContain('#second');
    expect(made.read().edited).toEqual([]);
  });

  it('on a disk that only reads says so, and catches up by itself when it may be written', async () => {
    const disk = smallDisk(512);
    const { made, write, until } = mirrorInto(disk.folder);
    await write('note #first');
    await until('in-step');
    disk.beReadOnly(true);
    await write('note #second');
    await until('problem');
    expect(made.read().problem).toMatch(/can only be read/);
    disk.beReadOnly(false);
    made.step();
    await until('in-step');
    expect(day(disk.folder)).toContain('#second');
  });

  it('on a disk that is pulled out is away, fills nothing in its place, and goes on with everything', async () => {
    const disk = smallDisk(512);
    const { made, write, until } = mirrorInto(disk.folder);
    await write('note #first');
    await until('in-step');
    disk.unplug();
    await write('note #second');
    await until('away');
    expect(fs.readdirSync(disk.folder)).toEqual([]);
    expect(made.read().problem).toBeNull();
  });

  it('of which a page was replaced by a folder, or by a link, names it, and catches up when that is gone', async () => {
    const disk = smallDisk(512);
    const { made, write, until } = mirrorInto(disk.folder);
    await write('note #first');
    await until('in-step');
    const place = join(disk.folder, 'days/2026-11-18.md');
    for (const take of [() => fs.mkdirSync(place), () => fs.symlinkSync('/etc/hostname', place)]) {
      fs.rmSync(place, { recursive: true });
      take();
      await write('note #again');
      await until('problem');
      expect(made.read().problem).toMatch(place);
      fs.rmSync(place, { recursive: true });
      made.step();
      await until('in-step');
      expect(day(disk.folder)).toContain('#again');
    }
  });
});
