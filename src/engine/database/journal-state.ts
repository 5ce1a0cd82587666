import fs from 'node:fs';
import { z } from 'zod';
import { writeFileDurably } from './durable-files';

const journalStateSchema = z.object({
  /** number of the newest migration that was applied, 0 before the first */
  schema: z.int().min(0),
  /** false while the journal is open: found false at start means it ended without closing */
  clean: z.boolean(),
  /** process that opened it last */
  pid: z.int(),
  /** rows a table had when the journal was last closed */
  counts: z.record(z.string(), z.int().min(0)),
  /** UTC milliseconds of the last VACUUM, null before the first */
  vacuumedMs: z.number().nullable(),
  /** UTC milliseconds of the last full check of the files, null before the first */
  checkedMs: z.number().nullable()
});

/**
 * The sentinel beside the Postgres folder: what the folder is supposed to hold.
 *
 * PGlite silently starts an empty database where PG_VERSION is missing; without a witness outside
 * that folder an emptied journal would look like a new one.
 */
export type JournalState = z.infer<typeof journalStateSchema>;

/** What lies at the sentinel's place; `unreadable` still says that a journal was here. */
export type FoundState =
  { kind: 'none' } | { kind: 'unreadable' } | { kind: 'state'; state: JournalState };

export function readJournalState(path: string): FoundState {
  let text: string;
  try {
    text = fs.readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { kind: 'none' };
    return { kind: 'unreadable' };
  }
  const parsed = journalStateSchema.safeParse(jsonOrNull(text));
  return parsed.success ? { kind: 'state', state: parsed.data } : { kind: 'unreadable' };
}

export function writeJournalState(path: string, state: JournalState): void {
  writeFileDurably(path, `${JSON.stringify(state, null, 2)}\n`);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
