import { z } from 'zod';
import { instant } from '../domain/calendar/calendar';
import { command, query } from './procedure';
import { importId } from '../domain/people/ids';
import { fileFormat, vaultCounts, vaultPreview, vaultReading } from './vault';

/** A folder that follows the journal, and how it stands. */
const mirror = z.object({
  /** Null: there is none. */
  folder: z.string().nullable(),
  /** Whether sensitive entries and facts are in it. */
  sensitive: z.boolean(),
  /** `away`: its disk or folder is not there now, and it will catch up. */
  state: z.enum(['off', 'writing', 'in-step', 'away', 'problem']),
  /** When it was last in step. */
  since: instant.nullable(),
  /** Pages it had when all of them were last looked at. */
  pages: z.int(),
  /** Pages written or changed by hand, which wait to be read; all others are written. */
  edited: z.array(z.string()),
  /** Why it cannot be written, in one sentence. */
  problem: z.string().nullable()
});
export type MirrorState = z.infer<typeof mirror>;

/** What windows may ask of copies outside the journal. The desktop asks for every place; windows name none. */
export const copiesApi = {
  /**
   * Asks for a folder and writes the vault there, or `again` where it was last written, over pages
   * changed by hand too; null when the person chose none.
   */
  exportMarkdown: command({
    input: z.object({ sensitive: z.boolean().default(false), again: z.boolean().default(false) }),
    output: vaultCounts.extend({ folder: z.string() }).nullable()
  }),
  /** Asks where, and writes the journal there as one file; null when the person chose no place. */
  exportFile: command({
    input: z.object({ format: fileFormat, sensitive: z.boolean() }),
    output: z.object({ file: z.string(), bytes: z.int() }).nullable()
  }),
  /** Shows what was last exported in the file manager. */
  revealExport: command({ input: z.object({}), output: z.object({}) }),
  /** Asks for an export, or takes the one that was written last, the mirror or what was dropped, and says what reading it back would do. */
  previewBack: command({
    input: z.object({ from: z.enum(['folder', 'file', 'last', 'mirror', 'dropped']) }),
    output: vaultPreview.extend({ path: z.string() }).nullable()
  }),
  /** Takes in what was looked at last, while it is as it was then. @throws conflict, unsupported-file */
  applyBack: command({
    input: z.object({ digest: z.string() }),
    output: vaultReading.extend({ id: importId.nullable() })
  }),
  readMirror: query({ input: z.object({}), output: mirror, reads: [] }),
  /** Asks for the folder of the mirror and begins it; null when the person chose none. */
  startMirror: command({
    input: z.object({ sensitive: z.boolean() }),
    output: mirror.nullable()
  }),
  /** Ends it; its folder stays as it is. */
  stopMirror: command({ input: z.object({}), output: mirror })
} as const;
