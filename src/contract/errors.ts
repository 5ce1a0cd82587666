import { z } from 'zod';

/** The closed list of codes that may cross a process boundary. */
const errorCode = z.enum([
  /** The input does not fit the contract, or is not usable as it is. */
  'invalid-input',
  'not-found',
  /** The thing was changed or exists already in another form. */
  'conflict',
  /** Another process holds the data folder. */
  'folder-in-use',
  /** The data folder was written by a newer Hallway. */
  'newer-schema',
  /** The data folder was written by another Postgres. */
  'other-postgres',
  'damaged',
  'disk-full',
  'read-only',
  /** A file of a kind that cannot be read. */
  'unsupported-file',
  /** A file or text above its cap. */
  'too-large',
  /** The person called it off. */
  'cancelled',
  /** The target of an export is not a folder we may write. */
  'bad-target',
  /** This window may not make this call. */
  'not-allowed',
  /** The engine was stopped in the middle and has come back. */
  'interrupted',
  /** Not foreseen; logged under an id. */
  'unexpected'
]);
export type ErrorCode = z.infer<typeof errorCode>;

/** An expected failure: a code, a sentence for the person that says what is safe, and where it was. */
export class JournalError extends Error {
  override readonly name: string = 'JournalError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Where: a field, file or line; never content of the journal. */
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions
  ) {
    super(message, options);
  }
}

/** What crosses a process boundary for a failure. */
export const failure = z.object({
  code: errorCode,
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()]))
});

/** The answer to a call, as data. */
export const reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: failure })
]);
export type Reply = z.infer<typeof reply>;
