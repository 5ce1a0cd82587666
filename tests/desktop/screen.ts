import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Colours of a part of the screen as a person sees it, row by row from the upper left. */
export interface ScreenPart {
  width: number;
  height: number;
  pixels: { red: number; green: number; blue: number }[];
}

/** Takes a part of the screen of `DISPLAY`. */
export async function screenPart(
  x: number,
  y: number,
  width: number,
  height: number
): Promise<ScreenPart> {
  const crop = ['-crop', `${width}x${height}+${x}+${y}`, '+repage', '-depth', '8', 'rgb:-'];
  const { stdout } = await run('import', ['-silent', '-window', 'root', ...crop], {
    encoding: 'buffer',
    maxBuffer: 1 << 26
  });
  const pixels = [];
  for (let at = 0; at + 2 < stdout.length; at += 3)
    pixels.push({ red: stdout[at]!, green: stdout[at + 1]!, blue: stdout[at + 2]! });
  return { width, height, pixels };
}

/** Clicks with a real mouse: 1 is the left button, 3 the right one. */
export async function clickAt(x: number, y: number, button = 1, times = 1): Promise<void> {
  const repeat = ['--repeat', String(times), '--delay', '80', String(button)];
  await run('xdotool', ['mousemove', String(x), String(y), 'click', ...repeat]);
}

/** Presses keys in the window that has them, in X11's words. */
export async function pressKeys(...keys: string[]): Promise<void> {
  await run('xdotool', ['key', ...keys]);
}
