import { setTimeout as wait } from 'node:timers/promises';

/**
 * Asks again until `condition` gives something true, and returns that.
 * Throws, naming what did not come, when the time is over.
 *
 * @template T
 * @param {string} what
 * @param {() => T | Promise<T>} condition
 * @param {{ limitMs?: number, everyMs?: number }} [pace]
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(what, condition, { limitMs = 15_000, everyMs = 50 } = {}) {
  const end = performance.now() + limitMs;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited ${limitMs / 1000} s in vain: ${what}.`);
    await wait(everyMs);
  }
}
