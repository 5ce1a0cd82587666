import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Each program reads the file anew after a second, which it counts in whole ones. */
const seenAfterMs = 2_500;

/** The machine's clock as a program sees it that was started with `env`; what counts on evenly stays true (libfaketime). */
export interface FakeClock {
  env: Record<string, string>;
  /** Sets it, as a person or a time server would; it runs on from there. Answers when every program has seen it. */
  set: (instant: string) => Promise<void>;
}

/** A clock that starts at an ISO instant; `folder` holds its file. */
export function createFakeClock(folder: string, start: string): FakeClock {
  const file = path.join(folder, 'faketime');
  const write = (instant: string): void => {
    const seconds = Math.round((Date.parse(instant) - Date.now()) / 1000);
    writeFileSync(file, `${seconds < 0 ? '' : '+'}${seconds}\n`);
  };
  write(start);
  return {
    async set(instant) {
      write(instant);
      await delay(seenAfterMs);
    },
    env: {
      LD_PRELOAD: libraryPath(),
      FAKETIME_TIMESTAMP_FILE: file,
      // In seconds: read at each look at the clock, the file would slow down everything.
      FAKETIME_CACHE_DURATION: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      // Debian's has a fix on that breaks Chromium's waits, which follow the monotonic clock: nothing is painted.
      FAKETIME_FORCE_MONOTONIC_FIX: '0'
    }
  };
}

/** Where Debian keeps the library for programs of many threads: below the folder of the machine's kind. */
function libraryPath(): string {
  const places = readdirSync('/usr/lib').map((kind) =>
    path.join('/usr/lib', kind, 'faketime/libfaketimeMT.so.1')
  );
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error('libfaketime is not installed.');
  return found;
}
