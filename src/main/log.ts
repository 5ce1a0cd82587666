import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

type Level = 'info' | 'warn' | 'error';

/** What the app writes about itself: codes and ids, never a name or a text of the journal. */
export interface Log {
  write: (level: Level, message: string) => void;
  /** Notes an error that was not foreseen, without its message, which may quote content; answers the id it stands under. */
  unexpected: (error: unknown, where: string) => string;
}

const maxBytes = 512 * 1024;

/** A log file that gives way to a fresh one at 512 kB; the one before it is kept. */
export function openLog(folder: string, now: () => string): Log {
  const file = join(folder, 'hallway.log');
  mkdirSync(folder, { recursive: true, mode: 0o700 });

  function write(level: Level, message: string): void {
    const line = `${now()} ${level} ${message.replace(/\s+/g, ' ').slice(0, 1000)}\n`;
    try {
      if (sizeOf(file) + line.length > maxBytes) renameSync(file, join(folder, 'hallway.old.log'));
      appendFileSync(file, line, { mode: 0o600 });
    } catch {
      // A full disk must not stop the app from saying so in its window.
    }
  }

  return {
    write,
    unexpected(error, where) {
      const id = randomUUID().slice(0, 8);
      write('error', `${id} ${where}: ${describe(error)}`);
      return id;
    }
  };
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** The kind of error and where in our code it arose: the first line of a stack holds the message. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return `${error.name}${code} ${frames.slice(0, 6).join(' ')}`;
}
