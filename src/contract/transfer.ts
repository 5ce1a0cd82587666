import { z } from 'zod';
import { isoDate } from '../domain/calendar/calendar';
import { columnField } from '../domain/transfer/column-words';
import { importId } from '../domain/people/ids';
import { command, query } from './procedure';

/** The largest import, in bytes over all its files (TRUST.md §2). */
export const maxImportBytes = 64 * 1024 * 1024;

/** Files of an import: a name for messages and the raw bytes. */
const importFiles = z.object({
  files: z
    .array(z.object({ name: z.string().max(1000), bytes: z.instanceof(Uint8Array) }))
    .min(1, 'Choose a file first.')
    .max(200)
    .refine(
      (files) => files.reduce((sum, file) => sum + file.bytes.byteLength, 0) <= maxImportBytes,
      {
        message: 'Files of an import have 64 MB at most together.'
      }
    )
});

/** A record that was not taken, with its file, line (1-based) and the reason in one sentence. */
const refusal = z.object({
  source: z.string(),
  line: z.int().positive(),
  reason: z.string()
});

/** What an import does, in counts of people. */
const importCounts = z.object({
  new: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  same: z.int().nonnegative(),
  refused: z.array(refusal)
});
export type ImportCounts = z.infer<typeof importCounts>;

/** A person of the preview; `changes` names the fields that would change. */
const importedPerson = z.object({
  name: z.string(),
  email: z.string().nullable(),
  department: z.string().nullable(),
  title: z.string().nullable(),
  manager: z.string().nullable(),
  site: z.string().nullable(),
  outcome: z.enum(['new', 'changed', 'same']),
  changes: z.array(z.string())
});

const importPreview = importCounts.extend({
  /** One per file: what it was recognised as and how many records it holds. */
  sources: z.array(
    z.object({ name: z.string(), format: z.string(), encoding: z.string(), records: z.int() })
  ),
  /** New departments this import would add, sorted. */
  departments: z.array(z.string()),
  /** At most 200, in the order of the files. */
  people: z.array(importedPerson),
  /** Remarks that lose nothing, such as control characters taken out. */
  notes: z.array(z.string()),
  /** How each column of a table was understood; null = left out. */
  columns: z.array(
    z.object({
      source: z.string(),
      column: z.string(),
      example: z.string(),
      field: columnField.nullable(),
      /** It may hold a password or a government id: it is not read, and the example is empty. */
      isSecret: z.boolean()
    })
  )
});
export type ImportPreview = z.infer<typeof importPreview>;

export const transferApi = {
  /** What an import would do; writes nothing. @throws unsupported-file, too-large */
  previewImport: query({
    input: importFiles,
    output: importPreview,
    reads: ['person', 'department', 'tie']
  }),
  /** Does what the preview says, in one transaction. @throws unsupported-file, too-large */
  applyImport: command({
    input: importFiles,
    output: importCounts.extend({ id: importId.nullable() })
  }),
  /** Takes back a whole import: new people go, changed ones become what they were. @throws not-found, conflict */
  undoImport: command({
    input: z.object({ id: importId }),
    output: z.object({ removed: z.int(), restored: z.int(), kept: z.int() })
  }),
  /** Past imports that can be undone, newest first. */
  listImports: query({
    input: z.object({}),
    output: z.array(
      z.object({
        id: importId,
        on: isoDate,
        sources: z.array(z.string()),
        new: z.int(),
        changed: z.int()
      })
    ),
    reads: ['import_batch']
  }),
  /** When a whole copy of the journal was last written; null: never, or nobody remembers. */
  readLastCopy: query({
    input: z.object({}),
    output: z.object({ on: isoDate.nullable() }),
    reads: ['journal_copy']
  })
} as const;
