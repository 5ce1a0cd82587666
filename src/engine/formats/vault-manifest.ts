import fs from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { absent, badTarget, look, replaceFile } from './vault-files';

/** What an export remembers in its folder, so that the next one and the way back know what is whose. */
export interface VaultManifest {
  /** Whether sensitive entries and facts were written. */
  readonly sensitive: boolean;
  /** SHA-256 of each page as it was written, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** SHA-256 of each file whose text, written by hand, is in the journal by now. */
  readonly taken: ReadonlyMap<string, string>;
}

const manifestPath = '.hallway/vault.json';
export const manifestFolder = '.hallway';

const hashes = z.record(z.string(), z.string());
const manifestSchema = z.object({
  hallway: z.literal(1),
  sensitive: z.boolean().default(false),
  files: hashes,
  taken: hashes.default({})
});

/** Reads what the last export left; null when there is none that can be read. @throws JournalError bad-target */
export async function readManifest(root: string): Promise<VaultManifest | null> {
  const found = await look(join(root, manifestPath));
  if (found && !found.isFile()) throw badTarget(join(root, manifestPath), 'is not a file');
  try {
    const text = await fs.readFile(join(root, manifestPath), 'utf8');
    const { sensitive, files, taken } = manifestSchema.parse(JSON.parse(text));
    return {
      sensitive,
      files: new Map(Object.entries(files)),
      taken: new Map(Object.entries(taken))
    };
  } catch {
    // Missing or unreadable: nothing is known of earlier pages, so none is removed.
    return null;
  }
}

/** Writes a manifest where it differs from what is there. */
export async function writeManifest(
  root: string,
  { sensitive, files, taken }: VaultManifest
): Promise<void> {
  const text = `${JSON.stringify(
    {
      hallway: 1,
      sensitive,
      files: sorted(files),
      ...(taken.size > 0 && { taken: sorted(taken) })
    },
    null,
    1
  )}\n`;
  const place = join(root, manifestPath);
  const bytes = Buffer.from(text, 'utf8');
  const now = await fs.readFile(place).catch(absent);
  if (!now?.equals(bytes)) await replaceFile(place, bytes);
}

const sorted = (hashesOf: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries([...hashesOf].sort(([a], [b]) => (a < b ? -1 : 1)));
