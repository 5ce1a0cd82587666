import { v7 as uuidV7 } from 'uuid';

/**
 * A UUID of version 7 whose order is that of making, also when the clock stands still or
 * another process made the one before within the same millisecond of a `--now`.
 */
export function newId(msecs: number): string {
  lastTick = Math.max(
    lastTick + 1,
    Math.trunc(performance.timeOrigin + performance.now()) % 2 ** 31
  );
  return uuidV7({ msecs, seq: lastTick });
}
let lastTick = 0;
