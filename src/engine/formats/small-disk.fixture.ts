import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { emptyFolder } from '../database/fresh-journal.fixture';

/** A real disk of its own, in memory, in an empty folder. Unmounted after the test. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it to the last byte, and frees that again. */
  fill(): void;
  free(): void;
  /** From now on it may only be read, or written again. */
  beReadOnly(isReadOnly: boolean): void;
  /** Takes it away, whatever is open on it; an empty folder is left, as of a drive that was pulled out. */
  unplug(): void;
}

/** Whether this process may mount a disk; else what is tested on one is not proven here. */
export const mayMount = ((): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = fs.mkdtempSync('/tmp/hallway-mount-');
  try {
    mount(folder, 64);
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    fs.rmdirSync(folder);
  }
})();

export function smallDisk(kilobytes: number): SmallDisk {
  const folder = emptyFolder();
  mount(folder, kilobytes);
  let isThere = true;
  const unplug = (): void => {
    if (isThere) execFileSync('umount', ['-l', folder]);
    isThere = false;
  };
  onTestFinished(unplug);
  const filler = join(folder, '.filler');
  return {
    folder,
    fill() {
      for (const bytes of [4096, 1]) {
        try {
          for (;;) fs.appendFileSync(filler, Buffer.alloc(bytes));
        } catch {
          // Full.
        }
      }
    },
    free: () => fs.rmSync(filler, { force: true }),
    beReadOnly: (isReadOnly) =>
      void execFileSync('mount', ['-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder]),
    unplug
  };
}

function mount(folder: string, kilobytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], {
    stdio: 'ignore'
  });
}
