import type { EngineClient } from '../contract/engine-api';
import { JournalError } from '../contract/errors';
import type { Arguments } from './arguments';

/** What a command answers. */
export interface Answer {
  /** The document of `--json`. */
  document: unknown;
  /** The same in words; `columns`: how wide the terminal is, Infinity in a pipe. */
  words: string | ((columns: number) => string);
  /** Something to know beside the answer, for the error stream. */
  note?: string;
  /** 1: the command did its work, and what it found is not well. */
  exitCode?: number;
}

export type Command = (journal: EngineClient, args: Arguments) => Promise<Answer>;

/** The words behind a command as one text. @throws JournalError invalid-input when there are none */
export function needed(text: string, otherwise: string): string {
  if (text.trim() === '') throw new JournalError('invalid-input', otherwise);
  return text;
}

/** @throws JournalError invalid-input when something stands behind a command that takes no more */
export function nothingMore(command: string, more: readonly string[]): void {
  if (more.length > 0)
    throw new JournalError(
      'invalid-input',
      `${command} takes no more words, not ${more.join(' ')}. See hallway ${command} --help.`
    );
}
