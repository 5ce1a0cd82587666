import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { askProgram } from './ask-program';
import type { Probes } from './attention';
import { NotAllowed } from './probe';
import { yesOfEither } from './whoever-answers';

/** What macOS is asked beside what Electron tells of it. */
export const macProbes = (told: Pick<Probes, 'idleSeconds' | 'isLocked'>): Probes => ({
  ...told,
  isDoNotDisturb: readFocus,
  isFullScreen: readFullScreenOfMac,
  isPresenting: () => yesOfEither(readPresentingOfMac(), readFullScreenOfMac())
});

/**
 * Whether a Focus is on, by the file in which macOS 12 and later keep what was switched on. Null
 * where there is none. A Focus that a timetable switched on does not stand in it.
 *
 * @throws NotAllowed without full disk access, which Hallway does not ask for
 */
async function readFocus(home = homedir()): Promise<boolean | null> {
  try {
    return isFocusOn(
      await readFile(path.join(home, 'Library/DoNotDisturb/DB/Assertions.json'), 'utf8')
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    if (code === 'EPERM' || code === 'EACCES') throw new NotAllowed();
    throw error;
  }
}

/** @throws Error when the file has another shape */
export function isFocusOn(assertions: string): boolean {
  const { data } = JSON.parse(assertions) as { data?: unknown };
  if (!Array.isArray(data)) throw new Error('What is switched on stands elsewhere.');
  return data.some((store: unknown) => recordsOf(store).length > 0);
}

function recordsOf(store: unknown): readonly unknown[] {
  const { storeAssertionRecords: records = [] } = Object(store) as Record<string, unknown>;
  if (!Array.isArray(records)) throw new Error('What is switched on has another shape.');
  return records;
}

/** AppKit's own word for what the program in front does with the screen; it needs no permission. */
const presentation =
  'ObjC.import("AppKit"); Number($.NSApplication.sharedApplication.currentSystemPresentationOptions)';

/** Whether the program in front fills the screen. @throws Error when macOS does not say */
const readFullScreenOfMac = async (): Promise<boolean> =>
  hidesMenuBar(await askProgram('osascript', '-l', 'JavaScript', '-e', presentation));

/** `NSApplication.PresentationOptions`: the menu bar comes on demand or not at all, or the program has a screen of its own. */
const menuBarHidden = (1 << 2) | (1 << 3) | (1 << 10);

/** @throws Error for anything but a number */
export function hidesMenuBar(printed: string): boolean {
  if (!/^\d{1,9}$/.test(printed)) throw new Error('macOS said something else.');
  return (Number(printed) & menuBarHidden) !== 0;
}

/**
 * Whether a program keeps the screen awake: a call, a presentation, a film. As on Linux, read too
 * widely it costs a name in a notification.
 *
 * @throws Error when macOS does not say
 */
const readPresentingOfMac = async (): Promise<boolean> =>
  keepsScreenAwake(await askProgram('pmset', '-g', 'assertions'));

/** @throws Error when there is no such line */
export function keepsScreenAwake(assertions: string): boolean {
  const [, count] = /^ *PreventUserIdleDisplaySleep +(\d+)$/m.exec(assertions) ?? [];
  if (count === undefined) throw new Error('macOS said something else.');
  return count !== '0';
}
