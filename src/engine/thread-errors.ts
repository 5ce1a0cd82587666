import { failure, JournalError } from '../contract/errors';

/** What of an error goes from a thread to whoever waits for it; null for one that nobody expected, which may quote content. */
export const sentError = (error: unknown): object | null =>
  error instanceof JournalError
    ? { code: error.code, message: error.message, details: { ...error.details } }
    : null;

/** The error a thread has sent; one that nobody expected says this. */
export function receivedError(sent: unknown, unexpected: string): Error {
  const known = failure.safeParse(sent);
  if (!known.success) return new Error(unexpected);
  const { code, message, details } = known.data;
  return new JournalError(code, message, details);
}

/** Whether a thread ended because its program cannot be started from where it lies. */
export const isProgramMissing = (error: unknown): boolean =>
  codeOf(error).endsWith('MODULE_NOT_FOUND');

/** Whether a thread ended because it needed more memory than it may have. */
export const isOutOfMemory = (error: unknown): boolean =>
  codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
