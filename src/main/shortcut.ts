import { globalShortcut } from 'electron';
import type { Log } from './log';

/** Takes a key for the whole desktop; answers null when another program has it. */
export function takeShortcut(shortcut: string, log: Log, onPressed: () => void): string | null {
  try {
    if (globalShortcut.register(shortcut, onPressed)) return shortcut;
  } catch (error) {
    // Not a key at all: a settings file written by hand.
    log.unexpected(error, 'shortcut');
  }
  log.write('warn', 'the capture shortcut could not be taken');
  return null;
}
