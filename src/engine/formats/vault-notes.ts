import fs from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { absent, badTarget, look } from './vault-files';

/** A page as a part of an export left it: its hash, size in bytes, when it was changed, ms, and what it was made of. */
const notedPage = z
  .tuple([z.string(), z.number(), z.number()])
  .or(z.tuple([z.string(), z.number(), z.number(), z.string()]));
export type NotedPage = z.infer<typeof notedPage>;

/** Pages that a part of an export was about, by path; null: it is no more. */
export type PartNote = ReadonlyMap<string, NotedPage | null>;

/** A file as it was when its hash was known: size in bytes, and when it was changed, ms. */
export type SeenFile = readonly [size: number, changedMs: number];

/** What is known of pages by their path. */
interface KnownPages {
  readonly hashes?: Map<string, string>;
  readonly taken?: Map<string, string>;
  readonly seen?: Map<string, SeenFile>;
  readonly stamps?: Map<string, string>;
}

/** A line is a note, and the hash of the manifest it follows. */
const noteLine = z.tuple([z.string(), z.record(z.string(), notedPage.nullable())]);

/** A mirror notes some pages with every line that is written; beyond this, bytes, all is written anew. */
const mostNoted = 256 * 1024;

const notesPath = (root: string): string => join(root, '.hallway/parts.log');

/** What parts of an export left since a manifest was written, oldest first; a line that was cut off is none. @throws JournalError bad-target */
export async function readNotes(root: string, manifest: string | null): Promise<PartNote[]> {
  const place = notesPath(root);
  const found = await look(place);
  if (found && !found.isFile()) throw badTarget(place, 'is not a file');
  const text = found ? ((await fs.readFile(place, 'utf8').catch(absent)) ?? '') : '';
  return text.split('\n').flatMap((line): PartNote[] => {
    const [of, pages] = noteLine.safeParse(parsed(line)).data ?? [];
    return pages && of === manifest ? [new Map(Object.entries(pages))] : [];
  });
}

/** Brings what is known up to what a note says. A page that was written holds nothing by hand any more. */
export function takeNote(note: PartNote, known: KnownPages): void {
  for (const [path, page] of note) {
    for (const map of [known.hashes, known.taken, known.seen, known.stamps]) map?.delete(path);
    if (!page) continue;
    const [hash, size, changedMs, stamp] = page;
    known.hashes?.set(path, hash);
    known.seen?.set(path, [size, changedMs]);
    if (stamp !== undefined) known.stamps?.set(path, stamp);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Adds a note behind a manifest, safe on the disk; false when there are so many that all is to be written anew. */
export async function addNote(root: string, manifest: string, note: PartNote): Promise<boolean> {
  const line = `${JSON.stringify([manifest, Object.fromEntries(note)])}\n`;
  const file = await fs.open(notesPath(root), 'a', 0o600);
  try {
    const { size } = await file.stat();
    if (size + line.length > mostNoted) return false;
    // What a full disk cut off before stays a line for itself.
    await file.writeFile(`\n${line}`);
    await file.sync();
    return true;
  } finally {
    await file.close();
  }
}

export const forgetNotes = (root: string): Promise<void> => fs.rm(notesPath(root), { force: true });
