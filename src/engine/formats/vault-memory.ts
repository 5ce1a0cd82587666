import fs from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { absent, replaceFile } from './vault-files';
import { manifestFolder } from './vault-manifest';
import { readNotes, takeNote, type SeenFile } from './vault-notes';

/** What pages were made of, so that the next export makes only those it has to. */
export interface VaultMemory {
  /** Which journal it was, and how it made pages; those of another one say nothing. */
  readonly journal: string;
  /** By path: the same stamp makes the same page. */
  readonly stamps: ReadonlyMap<string, string>;
}

/** What is remembered beside the manifest. All of it may be lost: then everything is looked at. */
export interface SeenVault extends VaultMemory {
  readonly files: ReadonlyMap<string, SeenFile>;
}

const seenPath = `${manifestFolder}/seen.json`;

const runPath = `${manifestFolder}/run.txt`;

/** The name the last whole export gave itself; null: it left none. */
export const readRun = async (root: string): Promise<string | null> =>
  (await fs.readFile(join(root, runPath), 'utf8').catch(absent))?.trim() || null;

/** Leaves the name of the export that made a folder what it is. */
export async function writeRun(root: string, { journal }: VaultMemory): Promise<void> {
  const [run = ''] = journal.split(' ');
  if (run !== '' && run !== (await readRun(root)))
    await replaceFile(join(root, runPath), Buffer.from(`${run}\n`));
}

const seenSchema = z.object({
  hallway: z.literal(1),
  /** Of the manifest it belongs to: with another one it is worth nothing. */
  manifest: z.string(),
  journal: z.string(),
  pages: z.record(
    z.string(),
    z.tuple([z.number(), z.number(), z.string()]).or(z.tuple([z.number(), z.number()]))
  )
});

export const nothingSeen: SeenVault = { journal: '', stamps: new Map(), files: new Map() };

/** What was seen with a manifest of that hash; nothing when it cannot be read. */
export async function readSeen(root: string, manifest: string | null): Promise<SeenVault> {
  try {
    const text = await fs.readFile(join(root, seenPath), 'utf8');
    const seen = seenSchema.parse(JSON.parse(text));
    if (seen.manifest !== manifest) return nothingSeen;
    const stamps = new Map<string, string>();
    const files = new Map<string, SeenFile>();
    for (const [path, [size, changedMs, stamp]] of Object.entries(seen.pages)) {
      files.set(path, [size, changedMs]);
      if (stamp !== undefined) stamps.set(path, stamp);
    }
    for (const note of await readNotes(root, manifest)) takeNote(note, { seen: files, stamps });
    return { journal: seen.journal, stamps, files };
  } catch {
    return nothingSeen;
  }
}

/** Remembers what was seen, where it differs from what is there. */
export async function writeSeen(
  root: string,
  manifest: string,
  { journal, stamps, files }: SeenVault
): Promise<void> {
  const pages = Object.fromEntries(
    [...files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, seen]) => {
        const stamp = stamps.get(path);
        return [path, stamp === undefined ? seen : [...seen, stamp]];
      })
  );
  const bytes = Buffer.from(`${JSON.stringify({ hallway: 1, manifest, journal, pages })}\n`);
  const place = join(root, seenPath);
  const now = await fs.readFile(place).catch(absent);
  if (!now?.equals(bytes)) await replaceFile(place, bytes);
}
