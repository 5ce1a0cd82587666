import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Somebody is at the desk: what tests do to a page moves no mouse, and a desk left for minutes is not nudged. */
export async function touchMouse(): Promise<void> {
  if (process.platform !== 'linux') return;
  await run('xdotool', ['mousemove_relative', '1', '0', 'mousemove_relative', '--', '-1', '0']);
}
