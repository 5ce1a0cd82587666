import { z } from 'zod';
import { instant } from '../domain/calendar/calendar';
import { importId } from '../domain/people/ids';
import { command, query } from './procedure';

/** What became of the pages of a vault. */
export const vaultCounts = z.object({
  written: z.int(),
  unchanged: z.int(),
  removed: z.int(),
  /** Pages written or changed by hand that the journal does not have, and left as they are until they are read back: paths inside the folder. */
  edited: z.array(z.string())
});

/** A line of a vault that was not read, with the reason in one sentence. */
const vaultRefusal = z.object({ file: z.string(), line: z.int().positive(), reason: z.string() });

/** Something a vault says otherwise than the journal. */
const vaultChange = z.object({
  /** What it is: `person`, `entry`, or another word for a row of the journal. */
  kind: z.string(),
  title: z.string(),
  /** The page it stands on. */
  file: z.string(),
  outcome: z.enum(['new', 'changed']),
  /** What differs of one that is there already, shortened. */
  changes: z.array(
    z.object({ what: z.string(), before: z.string().nullable(), after: z.string().nullable() })
  )
});
export type VaultChange = z.infer<typeof vaultChange>;

/** What the way back of a vault does, in counts of things. */
export const vaultReading = z.object({
  new: z.int(),
  changed: z.int(),
  same: z.int(),
  /** How many of the new and changed ones are of which kind, most first. */
  kinds: z.array(z.object({ kind: z.string(), new: z.int(), changed: z.int() })),
  refused: z.array(vaultRefusal)
});
export type VaultReading = z.infer<typeof vaultReading>;

export const vaultPreview = vaultReading.extend({
  /** At most 200: changed ones first, then new ones, in the order of the folder. */
  things: z.array(vaultChange),
  /** What the folder was when it was looked at. */
  digest: z.string()
});
export type VaultPreview = z.infer<typeof vaultPreview>;

const folder = z.string().min(1);

/** Up to where a mirror has followed the journal. */
const vaultMark = z.object({
  at: instant,
  /** The first transaction the journal had not made then. */
  transaction: z.string().regex(/^\d+$/)
});
export type VaultMark = z.infer<typeof vaultMark>;

/** What an export into one file can be. */
export const fileFormat = z.enum(['json', 'csv', 'vcard', 'ics', 'sql']);
export type FileFormat = z.infer<typeof fileFormat>;

export const vaultApi = {
  /**
   * Writes the journal into a folder as pages, without what is sensitive unless asked for. Pages changed
   * by hand are left as they are unless `replaceEdited`. @throws bad-target, disk-full, cancelled
   */
  exportMarkdown: command({
    input: z.object({
      folder,
      sensitive: z.boolean().default(false),
      replaceEdited: z.boolean().default(false)
    }),
    output: vaultCounts,
    audience: 'host',
    mayTakeMinutes: true
  }),
  /**
   * Brings a folder of pages up to date after a change. Since a mark, only the days whose entries came,
   * changed or went, with their people and weeks; without one all of it. @throws bad-target, disk-full
   */
  followVault: command({
    input: z.object({ folder, sensitive: z.boolean(), since: vaultMark.nullable() }),
    output: vaultCounts.extend({ mark: vaultMark }),
    audience: 'host',
    mayTakeMinutes: true
  }),
  /**
   * Writes the journal, or what of it the format holds, into one file. A file that is there stays
   * unless `replace`. @throws bad-target, disk-full, cancelled
   */
  exportFile: command({
    input: z.object({
      file: z.string().min(1),
      format: fileFormat,
      sensitive: z.boolean().default(false),
      replace: z.boolean().default(false)
    }),
    output: z.object({ bytes: z.int() }),
    audience: 'host',
    mayTakeMinutes: true
  }),
  /** How far the export is that is under way; null when none is. Answers also while it writes. */
  readExportProgress: query({
    input: z.object({}),
    output: z
      .object({
        unit: z.enum(['page', 'kilobyte']),
        done: z.int(),
        /** 0: nobody knows how many there are. */
        of: z.int()
      })
      .nullable(),
    reads: []
  }),
  /** Calls off the export that is under way: it ends with `cancelled`. Pages written by then stay, each of them whole. */
  cancelExport: command({ input: z.object({}), output: z.object({}) }),
  /**
   * What reading an export back would do: a folder of pages, or the journal as JSON. Writes nothing.
   * @throws unsupported-file when it is no such thing
   */
  previewBack: command({
    input: z.object({ path: z.string().min(1) }),
    output: vaultPreview,
    audience: 'host',
    mayTakeMinutes: true
  }),
  /**
   * Reads an export back in one transaction, which `undoImport` takes back. With the digest of a
   * preview only while the folder or file is as it was then. @throws unsupported-file, conflict
   */
  applyBack: command({
    input: z.object({ path: z.string().min(1), digest: z.string().nullish() }),
    output: vaultReading.extend({ id: importId.nullable() }),
    audience: 'host',
    mayTakeMinutes: true
  })
} as const;
