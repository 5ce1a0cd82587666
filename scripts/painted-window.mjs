import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { cpuTicks } from './cpu-ticks.mjs';
import { until } from './until.mjs';

const run = promisify(execFile);

/** Frames around content have a few colours; text alone has dozens of shades. */
const FEWEST_COLOURS = 12;

/** A tenth of a second's computing, in the kernel's hundredths (proc(5), CLK_TCK). */
const RESTING_TICKS = 10;

/**
 * Waits until a window shows something and the app has come to rest: its picture stays
 * and nobody in its family computes, so that what it was loading is there.
 *
 * @param {number} pid the app's first process
 * @param {Record<string, string>} env of the X display
 */
export async function paintedWindow(pid, env) {
  const pace = { limitMs: 120_000, everyMs: 200 };
  const window = await until('a window with something in it', () => findPainted(env), pace);
  let last = { picture: '', ticks: 0 };
  const isAtRest = async () => {
    const before = last;
    last = { picture: (await pixels(window, env)).toString('latin1'), ticks: await cpuTicks(pid) };
    return last.picture === before.picture && last.ticks - before.ticks <= RESTING_TICKS;
  };
  // A picture that keeps moving is as good as it gets.
  await until('rest', isAtRest, { limitMs: 45_000, everyMs: 1_000 }).catch(() => undefined);
  return window;
}

/** @param {Record<string, string>} env */
async function findPainted(env) {
  for (const window of await visibleWindows(env)) {
    if (countColours(await pixels(window, env)) >= FEWEST_COLOURS) return window;
  }
  return undefined;
}

/**
 * Larger than the tray's bar and a notification, which are windows too.
 *
 * @param {Record<string, string>} env
 */
async function visibleWindows(env) {
  const search = 'search --onlyvisible --name . getwindowgeometry --shell %@'.split(' ');
  // xdotool fails when it finds nothing.
  const found = await run('xdotool', search, { env: { ...process.env, ...env } }).catch(() => null);
  const listing = found?.stdout ?? '';
  return [...listing.matchAll(/WINDOW=(\d+)[^]*?WIDTH=(\d+)\s+HEIGHT=(\d+)/g)].flatMap(
    ([, window = '', width, height]) =>
      Number(width) >= 240 && Number(height) >= 160 ? [window] : []
  );
}

/**
 * The window shrunk to 96 by 96, three bytes a pixel; empty if it has gone by now.
 *
 * @param {string} window
 * @param {Record<string, string>} env
 */
async function pixels(window, env) {
  const small = ['-window', window, '-resize', '96x96!', '-depth', '8', 'rgb:-'];
  return run('import', small, {
    env: { ...process.env, ...env },
    encoding: 'buffer',
    maxBuffer: 1 << 24
  }).then(
    ({ stdout }) => stdout,
    () => Buffer.alloc(0)
  );
}

/** @param {Buffer} rgb */
function countColours(rgb) {
  const colours = new Set();
  for (let at = 0; at + 2 < rgb.length; at += 3) colours.add(rgb.readUIntBE(at, 3));
  return colours.size;
}
