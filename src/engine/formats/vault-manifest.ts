import fs from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { absent, badTarget, look, replaceFile, sha256 } from './vault-files';
import { forgetNotes, readNotes, takeNote } from './vault-notes';

/** What an export remembers in its folder, so that the next one and the way back know what is whose. */
export interface VaultManifest {
  /** Whether sensitive entries and facts were written. */
  readonly sensitive: boolean;
  /** SHA-256 of each page as it was written, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** SHA-256 of each file whose text, written by hand, is in the journal by now. */
  readonly taken: ReadonlyMap<string, string>;
  /** Of `taken`, those an export that was cut off wrote, or was about to. */
  readonly begun: ReadonlySet<string>;
  /** SHA-256 of the manifest itself; null: it is not on the disk. */
  readonly hash: string | null;
}

/** Of a folder no export has written to. */
export const nothingWritten: VaultManifest = {
  sensitive: false,
  files: new Map(),
  taken: new Map(),
  begun: new Set(),
  hash: null
};

export const manifestFolder = '.hallway';
const manifestPath = `${manifestFolder}/vault.json`;
const logPath = `${manifestFolder}/written.log`;

const hashes = z.record(z.string(), z.string());
const manifestSchema = z.object({
  hallway: z.literal(1),
  sensitive: z.boolean().default(false),
  files: hashes,
  taken: hashes.default({})
});

/**
 * Reads what the last export left, and what one that was cut off wrote after it; null when there is
 * none that can be read. @throws JournalError bad-target
 */
export async function readManifest(root: string): Promise<VaultManifest | null> {
  for (const path of [manifestPath, logPath]) {
    const found = await look(join(root, path));
    if (found && !found.isFile()) throw badTarget(join(root, path), 'is not a file');
  }
  const last = await readLast(root);
  const log = await readLog(root);
  if (!last && log.size === 0) return null;
  const { sensitive = false, hash = null } = last ?? {};
  const files = new Map(Object.entries(last?.files ?? {}));
  const taken = new Map(Object.entries(last?.taken ?? {}));
  for (const note of await readNotes(root, hash)) takeNote(note, { hashes: files, taken });
  for (const [path, written] of log) {
    taken.set(path, written);
    // A page that was written for the first time is a page of ours like all others.
    if (!files.has(path)) files.set(path, written);
  }
  return { sensitive, hash, files, taken, begun: new Set(log.keys()) };
}

/** What was about to be written is written and known. */
export const forgetWriting = (root: string): Promise<void> =>
  fs.rm(join(root, logPath), { force: true });

async function readLast(
  root: string
): Promise<(z.infer<typeof manifestSchema> & { hash: string }) | null> {
  try {
    const bytes = await fs.readFile(join(root, manifestPath));
    return { ...manifestSchema.parse(JSON.parse(bytes.toString('utf8'))), hash: sha256(bytes) };
  } catch {
    // Missing or unreadable: nothing is known of earlier pages, so none is removed.
    return null;
  }
}

/**
 * Notes what is about to be written, before it is. A page of an export that was cut off is then
 * known for ours, and not taken for one that was changed by hand.
 */
export async function noteWriting(
  root: string,
  hashes: ReadonlyMap<string, string>
): Promise<void> {
  const file = await fs.open(join(root, logPath), 'a', 0o600);
  try {
    // A line that a full disk cut off before stays for itself.
    await file.writeFile(`\n${[...hashes].map(([path, hash]) => `${hash} ${path}\n`).join('')}`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The last note of each page; a line that was cut off is none. */
async function readLog(root: string): Promise<Map<string, string>> {
  const text = (await fs.readFile(join(root, logPath), 'utf8').catch(absent)) ?? '';
  const lines = text.matchAll(/^([0-9a-f]{64}) (.+)\n/gm);
  return new Map([...lines].map(([, hash = '', path = '']) => [path, hash]));
}

/** Writes a manifest where it differs from what is there, and answers its hash. What was noted before is in it. */
export async function writeManifest(
  root: string,
  { sensitive, files, taken }: Omit<VaultManifest, 'hash' | 'begun'>
): Promise<string> {
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
  await forgetWriting(root);
  await forgetNotes(root);
  return sha256(bytes);
}

const sorted = (hashesOf: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries([...hashesOf].sort(([a], [b]) => (a < b ? -1 : 1)));
