import { z } from 'zod';
import { importId } from '../domain/people/ids';
import { command } from './procedure';

/** What became of the pages of a vault. */
const vaultCounts = z.object({
  written: z.int(),
  unchanged: z.int(),
  removed: z.int(),
  /** Pages changed by hand since they were written, and left as they are: paths inside the folder. */
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
const vaultReading = z.object({
  new: z.int(),
  changed: z.int(),
  same: z.int(),
  /** How many of the new and changed ones are of which kind, most first. */
  kinds: z.array(z.object({ kind: z.string(), new: z.int(), changed: z.int() })),
  refused: z.array(vaultRefusal)
});
export type VaultReading = z.infer<typeof vaultReading>;

const vaultPreview = vaultReading.extend({
  /** At most 200: changed ones first, then new ones, in the order of the folder. */
  things: z.array(vaultChange),
  /** What the folder was when it was looked at. */
  digest: z.string()
});
export type VaultPreview = z.infer<typeof vaultPreview>;

const folder = z.string().min(1);

export const vaultApi = {
  /**
   * Writes the journal into a folder as pages, without what is sensitive unless asked for. Pages changed
   * by hand are left as they are unless `replaceEdited`. @throws bad-target, disk-full
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
  /** What reading a folder of pages back would do; writes nothing. @throws unsupported-file when it is no such folder */
  previewVault: command({
    input: z.object({ folder }),
    output: vaultPreview,
    audience: 'host',
    mayTakeMinutes: true
  }),
  /**
   * Reads a folder of pages back in one transaction, which `undoImport` takes back. With the digest of a
   * preview only while the folder is as it was then. @throws unsupported-file, conflict
   */
  applyVault: command({
    input: z.object({ folder, digest: z.string().nullish() }),
    output: vaultReading.extend({ id: importId.nullable() }),
    audience: 'host',
    mayTakeMinutes: true
  })
} as const;
