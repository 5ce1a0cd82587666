import { z } from 'zod';
import { clockTime, isoDate } from '../domain/calendar/calendar';
import { touchKind } from '../domain/journal/touch';
import { occasionKind } from '../domain/occasions/occasion';
import { importId, personId } from '../domain/people/ids';
import { columnField } from '../domain/transfer/column-words';
import { command, query } from './procedure';

/** The largest import, in bytes over all its files (TRUST.md §2). */
export const maxImportBytes = 64 * 1024 * 1024;

/** A line of a file: where a record begins, 1-based. */
const place = z.object({ source: z.string().max(1000), line: z.int().positive() });

/** What the person decided in the preview. What is not said is as the preview proposed, but nothing is accepted unasked. */
const importChoices = z.object({
  /** What columns (0-based) hold; null = left out. They are remembered for the next table with the same headings. */
  columns: z
    .array(
      z.object({
        source: z.string().max(1000),
        column: z.int().nonnegative(),
        field: columnField.nullable()
      })
    )
    .max(10_000)
    .default([]),
  /** Whom doubtful records mean: somebody of the journal, or somebody new. */
  doubtful: z
    .array(place.extend({ means: z.union([personId, z.literal('new')]) }))
    .max(100_000)
    .default([]),
  /** Keys of the meetings and news of the directory that are believed. */
  accepted: z.array(z.string().max(1200)).max(100_000).default([]),
  /** Whether people of meetings who are not in the journal come in too. */
  addAttendees: z.boolean().default(false),
  /** The person's own company, null when people of all companies come in; remembered. Left out: as said before, or as it seems. */
  company: z.string().max(200).nullable().optional(),
  /** Whether people of other companies come in this time. */
  withElsewhere: z.boolean().default(false),
  /** Which departments names in files mean; remembered for files of the same kind. */
  departments: z
    .array(
      z.object({
        source: z.string().max(1000),
        written: z.string().max(200),
        means: z.string().min(1).max(200)
      })
    )
    .max(10_000)
    .default([])
});
export type ImportChoices = z.output<typeof importChoices>;

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
    ),
  choices: importChoices.prefault({})
});

/** A small JPEG a window painted of a picture of the files (decision 0024). */
const paintedPhoto = place.extend({
  picture: z.instanceof(Uint8Array<ArrayBuffer>).refine(({ byteLength }) => byteLength <= 200_000)
});

/** A record that was not taken, with its file, line (1-based) and the reason in one sentence. */
const refusal = place.extend({ reason: z.string() });

/** What an import does, in counts of people. */
const importCounts = z.object({
  new: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  same: z.int().nonnegative(),
  refused: z.array(refusal),
  /** Meetings that become entries and plans, and news of the directory; left out when there are none. */
  contacts: z.int().positive().optional(),
  occasions: z.int().positive().optional()
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

/** A record that may be one of several people, or one of the journal with little in common. */
const doubtfulRecord = place.extend({
  name: z.string(),
  /** Title, department and address, as far as they are known. */
  facts: z.array(z.string()),
  candidates: z.array(z.object({ id: personId, name: z.string(), facts: z.array(z.string()) })),
  /** What it is taken for; null = it is left out until it is decided. */
  means: z.union([personId, z.literal('new')]).nullable()
});

/** A meeting of a calendar and what it would become. */
const proposedMeeting = place.extend({
  key: z.string(),
  /** An entry of one that was, a plan of one to come, a plan moved or taken away. */
  does: z.enum(['entry', 'plan', 'move', 'cancel']),
  kind: touchKind,
  title: z.string(),
  date: isoDate,
  /** Null: the whole day. */
  time: clockTime.nullable(),
  minutes: z.int().nullable(),
  place: z.string().nullable(),
  people: z.array(
    z.object({ name: z.string(), by: z.enum(['email', 'name']), isNew: z.boolean() })
  ),
  /** Names or addresses of those who are not in the journal. */
  unknown: z.array(z.string()),
  /** Whether it is taken unless the person says otherwise, and why not, in a few words. */
  isWanted: z.boolean(),
  why: z.string().nullable()
});

/** Something new in a directory, to be confirmed before it is believed. */
const directoryNews = z.object({
  key: z.string(),
  kind: occasionKind,
  name: z.string(),
  text: z.string(),
  date: isoDate
});

const importPreview = importCounts.extend({
  /** One per file: what it was recognised as and how many records or meetings it holds. */
  sources: z.array(
    z.object({ name: z.string(), format: z.string(), encoding: z.string(), records: z.int() })
  ),
  /** New departments this import would add, sorted. */
  departments: z.array(z.string()),
  /** Names in the files that seem to be other ways to write departments, or are said to be, and what they are taken for. */
  unclearDepartments: z.array(
    z.object({ source: z.string(), written: z.string(), records: z.int(), means: z.string() })
  ),
  /** Departments of the journal, the oldest first. */
  knownDepartments: z.array(z.string()),
  /** The own company as the files write it; null when it is not known. */
  company: z.string().nullable(),
  /** Companies of the files, those of the most records first, at most 50. */
  companies: z.array(z.object({ name: z.string(), records: z.int() })),
  /** Records of other companies: left out, unless they are wanted. */
  elsewhere: z.int(),
  /** At most 200, in the order of the files. */
  people: z.array(importedPerson),
  /** Those who may be somebody else, in the order of the files. */
  doubtful: z.array(doubtfulRecord),
  /** Those to come first, then those that were, the newest first. */
  meetings: z.array(proposedMeeting),
  /** Meetings nobody of the journal takes part in, and how many people they have. */
  strangers: z.object({ meetings: z.int(), people: z.int() }),
  /** Times in which nudges will wait. */
  busy: z.int(),
  news: z.array(directoryNews),
  /** Records whose picture comes in, when the window gives it painted anew. */
  photos: z.array(place),
  /** Remarks that lose nothing, such as control characters taken out. */
  notes: z.array(z.string()),
  /** How each column of a table was understood; null = left out. */
  columns: z.array(
    z.object({
      source: z.string(),
      column: z.string(),
      example: z.string(),
      field: columnField.nullable(),
      /** It may hold a password or a government id: it is not read, and the example is empty. Left out for others. */
      isSecret: z.literal(true).optional()
    })
  )
});
export type ImportPreview = z.infer<typeof importPreview>;

export const transferApi = {
  /** What an import would do; writes nothing. @throws unsupported-file, too-large, cancelled */
  previewImport: query({
    input: importFiles,
    output: importPreview,
    reads: ['person', 'department', 'tie', 'touch', 'plan']
  }),
  /** The pictures that come in, as the files have them, to be painted anew. @throws unsupported-file, too-large, cancelled */
  readImportPhotos: query({
    input: importFiles,
    output: z.array(place.extend({ picture: z.instanceof(Uint8Array<ArrayBuffer>) })),
    reads: ['person', 'photo']
  }),
  /** Does what the preview says, in one transaction. @throws unsupported-file, too-large, cancelled */
  applyImport: command({
    input: importFiles.extend({ photos: z.array(paintedPhoto).max(2_000).default([]) }),
    output: importCounts.extend({ id: importId.nullable(), photos: z.int().positive().optional() }),
    mayTakeMinutes: true
  }),
  /** How far the import or its undo is that is under way; null when none is. Answers also while it writes. */
  readImportProgress: query({
    input: z.object({}),
    output: z
      .object({
        stage: z.enum(['reading', 'comparing', 'writing', 'undoing']),
        /** People written or taken back, of all; 0 of 0 before. */
        done: z.int(),
        of: z.int()
      })
      .nullable(),
    reads: []
  }),
  /** Calls off the preview, import or undo that is under way: it ends with `cancelled` and leaves everything as it was. */
  cancelImport: command({ input: z.object({}), output: z.object({}) }),
  /** Takes back a whole import: new people go, changed ones become what they were. @throws not-found, conflict, cancelled */
  undoImport: command({
    input: z.object({ id: importId }),
    output: z.object({
      removed: z.int(),
      restored: z.int(),
      kept: z.int(),
      /** Entries and plans made of meetings that are gone; left out when there were none. */
      contacts: z.int().positive().optional(),
      /** An export was read back: it counts things of every kind and not people. */
      ofThings: z.literal(true).optional(),
      /** Pages written by hand that stand in their folder again, for an export had taken their place; left out when there were none. */
      pages: z.array(z.string()).optional()
    }),
    mayTakeMinutes: true
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
        changed: z.int(),
        /** Meetings that became entries and plans, and news that were believed; left out when there are none. */
        contacts: z.int().positive().optional(),
        /** An export was read back: it counts things of every kind and not people. */
        ofThings: z.literal(true).optional()
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
