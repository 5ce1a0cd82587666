import { JournalError, type ErrorCode } from '../../contract/errors';

/**
 * What can keep a journal from being opened or written, as data.
 *
 * - `folder-in-use`: another process holds the folder
 * - `damaged`: the files are not a whole database, or a page failed its checksum
 * - `newer-schema`: written by a newer Hallway
 * - `other-postgres`: written by another major version of Postgres
 * - `disk-full`: no room; never a sign of damage
 * - `read-only`: the folder cannot be written
 * - `interrupted`: the database stopped itself and must be opened again; what was saved is safe
 */
export type DatabaseErrorCode = Extract<
  ErrorCode,
  | 'folder-in-use'
  | 'damaged'
  | 'newer-schema'
  | 'other-postgres'
  | 'disk-full'
  | 'read-only'
  | 'interrupted'
>;

/** An expected failure of the database, ready to cross to a window; `place` is the path it is about. */
export class DatabaseError extends JournalError {
  constructor(
    code: DatabaseErrorCode,
    message: string,
    readonly place: string,
    options?: ErrorOptions
  ) {
    super(code, message, { place }, options);
  }
}

/** The refusal behind a failed file operation on `place`, or null when the error is of another kind. */
export function errnoToDatabaseError(error: unknown, place: string): DatabaseError | null {
  switch (errnoOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(place, error);
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new DatabaseError(
        'read-only',
        `${place} cannot be written. Nothing was changed.`,
        place,
        { cause: error }
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new DatabaseError(
        'damaged',
        `${place} is a file where a folder should be. Nothing was changed.`,
        place,
        { cause: error }
      );
    case undefined:
    default:
      return null;
  }
}

/** The disk has no room left; whatever was acknowledged before is still there. */
export function diskFull(place: string, cause?: unknown): DatabaseError {
  return new DatabaseError(
    'disk-full',
    `The disk that holds ${place} is full. Everything saved before is safe; make room and try again.`,
    place,
    { cause }
  );
}

function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
