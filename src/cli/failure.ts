import { JournalError, type ErrorCode } from '../contract/errors';

/** How a command ends that could not do its work. */
export interface Failure {
  /** What stands on the error stream. */
  words: string;
  exitCode: number;
}

/** The exit status of what can be told apart; 1 for all else. */
const exitCodes: Partial<Record<ErrorCode, number>> = {
  'invalid-input': 2,
  'folder-in-use': 3,
  // As a program that is ended by Ctrl+C.
  cancelled: 130
};

/** What each exit status means, as the help says it. */
export const exitMeanings: readonly (readonly [status: number, meaning: string])[] = [
  [0, 'done'],
  [1, 'it failed, and the error stream says why and what is safe'],
  [2, 'the command was written wrong; nothing was done'],
  [3, 'Hallway, or another command, has the journal open; nothing was done'],
  [130, 'called off with Ctrl+C; an import left nothing, an export only whole files']
];

/** An error in words, or with `--json` as one document: code, message, details. */
export function failureOf(error: unknown, asJson: boolean): Failure {
  const known = error instanceof JournalError ? error : null;
  const code = known?.code ?? 'unexpected';
  const reason = known?.message ?? (error instanceof Error ? error.message : String(error));
  const message =
    code === 'folder-in-use'
      ? `${reason} ${/another command/.test(reason) ? waitForIt : howToGoOn}`
      : reason;
  const details = known?.details ?? {};
  const file = typeof details['file'] === 'string' ? details['file'] : '';
  const place = file === '' || message.includes(file) ? '' : `${file}: `;
  return {
    words: asJson
      ? `${JSON.stringify({ error: { code, message, details } })}\n`
      : `hallway: ${code}: ${place}${message}\n`,
    exitCode: exitCodes[code] ?? 1
  };
}

const waitForIt = 'Wait until that one is done, and try again.';

const howToGoOn =
  'If that is Hallway, write in its window, or quit it in the tray menu and try again.';
