import { createHash, randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import fs from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { JournalError } from '../../contract/errors';
import { marker } from '../../domain/markdown-pages/front-matter';
import { fileKey } from '../../domain/markdown-pages/page-names';

/** What became of a vault's pages. */
export interface VaultCounts {
  readonly written: number;
  readonly unchanged: number;
  /** Pages of an earlier export that are no more. */
  readonly removed: number;
}

/** A page: its path inside the vault with `/`, and its text. */
export type VaultPage = readonly [path: string, text: string];

/** A folder of pages being brought up to date. */
export interface Vault {
  /** Writes those that differ from what is on the disk. Only paths the vault was opened with. */
  write(pages: readonly VaultPage[]): Promise<void>;
  /** Takes away pages of an earlier export that are no more, and remembers what is there now. */
  finish(): Promise<VaultCounts>;
}

/** Folders a vault may have pages in. */
const folders = ['people', 'departments', 'days', 'weeks'] as const;
const manifestPath = '.hallway/vault.json';

/** Files handled at once: enough to keep a disk busy, few enough for every limit on open files. */
const atOnce = 32;

const manifestSchema = z.object({
  hallway: z.literal(1),
  /** SHA-256 of each page as it was written, by path. */
  files: z.record(z.string(), z.string())
});

/**
 * Opens a folder for an export and looks through it before anything is written: each path must be free
 * or hold a page of ours (with our marker), no part of it may be a symbolic link. The folder is made
 * when it is missing; what else lies in it is left alone.
 *
 * @throws JournalError bad-target, disk-full; nothing was written then
 */
export async function openVault(folder: string, paths: readonly string[]): Promise<Vault> {
  return withVaultErrors(async () => {
    const root = await vaultFolder(folder);
    for (const name of [...folders, dirname(manifestPath)]) await checkFolder(root, name);
    const present = new Map<string, string>();
    await inChunks(paths, async (path) => {
      const hash = await hashOfOurs(join(root, path));
      if (hash !== null) present.set(path, hash);
    });
    for (const name of [...folders, dirname(manifestPath)])
      await fs.mkdir(join(root, name), { recursive: true, mode: 0o700 });
    return createVault(root, present, await readManifest(root));
  });
}

/**
 * @param present hash of each page that is on the disk
 * @param before hash of each page the last export left there
 */
function createVault(
  root: string,
  present: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>
): Vault {
  const hashes = new Map<string, string>();
  let written = 0;
  let unchanged = 0;
  const writeOne = async ([path, text]: VaultPage): Promise<void> => {
    const bytes = Buffer.from(text, 'utf8');
    const hash = sha256(bytes);
    hashes.set(path, hash);
    if (present.get(path) === hash) {
      unchanged += 1;
      return;
    }
    await replaceFile(join(root, path), bytes);
    written += 1;
  };
  return {
    write: (pages) => withVaultErrors(() => inChunks(pages, writeOne)),
    finish: () =>
      withVaultErrors(async () => {
        const removed = await removeOld(root, before, hashes);
        const files = Object.fromEntries([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)));
        const manifest = `${JSON.stringify({ hallway: 1, files }, null, 1)}\n`;
        await writeManifest(join(root, manifestPath), Buffer.from(manifest, 'utf8'));
        return { written, unchanged, removed };
      })
  };
}

/** The real place of the folder; a link to a folder is followed here once, and nowhere below. */
async function vaultFolder(folder: string): Promise<string> {
  const place = resolve(folder);
  const found = await fs.stat(place).catch(absent);
  if (found && !found.isDirectory()) throw badTarget(place, 'is a file, not a folder');
  if (!found) await fs.mkdir(place, { recursive: true, mode: 0o700 });
  return fs.realpath(place);
}

async function checkFolder(root: string, name: string): Promise<void> {
  const found = await look(join(root, name));
  if (found && !found.isDirectory()) throw badTarget(join(root, name), 'is not a folder');
}

/** The hash of a page of ours; null when there is nothing in its place. */
async function hashOfOurs(place: string): Promise<string | null> {
  const found = await look(place);
  if (!found) return null;
  if (!found.isFile()) throw badTarget(place, 'is not a file');
  const bytes = await fs.readFile(place);
  if (!isOurs(bytes)) throw badTarget(place, 'was not written by Hallway');
  return sha256(bytes);
}

/** Whether a file begins with front matter that has our marker. */
function isOurs(bytes: Buffer): boolean {
  const [open, ...lines] = bytes.toString('utf8', 0, 4096).split(/\r?\n/);
  const end = lines.indexOf('---');
  return open === '---' && lines.slice(0, end === -1 ? undefined : end).includes(marker);
}

/** Puts bytes in a file's place, all or nothing; a symbolic link there is replaced and not followed. */
async function replaceFile(place: string, bytes: Buffer): Promise<void> {
  const draft = join(dirname(place), `.${randomBytes(8).toString('hex')}.hallway-draft`);
  try {
    // `wx` makes a new file and follows no link.
    const file = await fs.open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await fs.rename(draft, place);
  } catch (error) {
    await fs.rm(draft, { force: true });
    throw error;
  }
}

async function writeManifest(place: string, bytes: Buffer): Promise<void> {
  const now = await fs.readFile(place).catch(absent);
  if (!now?.equals(bytes)) await replaceFile(place, bytes);
}

/** Removes pages the last export wrote, this one did not, and nobody has changed since. */
async function removeOld(
  root: string,
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>
): Promise<number> {
  const byKey = new Map([...now.keys()].map((path) => [fileKey(path), path]));
  let removed = 0;
  await inChunks(
    [...before].filter(([path]) => !now.has(path) && isPagePath(path)),
    async ([path, hash]) => {
      const place = join(root, path);
      const found = await look(place);
      if (!found?.isFile()) return;
      // On many disks a name that differs in case only is the same file.
      const twin = byKey.get(fileKey(path));
      if (twin !== undefined && (await look(join(root, twin)))?.ino === found.ino) return;
      const bytes = await fs.readFile(place);
      if (sha256(bytes) !== hash || !isOurs(bytes)) return;
      await fs.rm(place);
      removed += 1;
    }
  );
  return removed;
}

/** A manifest may have been tampered with: only pages directly in our folders are believed. */
const isPagePath = (path: string): boolean =>
  folders.some((folder) => path.startsWith(`${folder}/`)) &&
  /^[a-z]+\/[^/\\\0]+\.md$/.test(path) &&
  !path.includes('/..');

async function readManifest(root: string): Promise<ReadonlyMap<string, string>> {
  await checkManifest(root);
  try {
    const text = await fs.readFile(join(root, manifestPath), 'utf8');
    return new Map(Object.entries(manifestSchema.parse(JSON.parse(text)).files));
  } catch {
    // Missing or unreadable: nothing is known of earlier pages, so none is removed.
    return new Map();
  }
}

async function checkManifest(root: string): Promise<void> {
  const found = await look(join(root, manifestPath));
  if (found && !found.isFile()) throw badTarget(join(root, manifestPath), 'is not a file');
}

const look = (place: string): Promise<Stats | null> => fs.lstat(place).catch(absent);

function absent(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const badTarget = (place: string, why: string): JournalError =>
  new JournalError('bad-target', `${place} ${why}. It was left as it is.`, { file: place });

async function inChunks<T>(all: readonly T[], each: (item: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += atOnce)
    await Promise.all(all.slice(from, from + atOnce).map(each));
}

async function withVaultErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof JournalError || !(error instanceof Error)) throw error;
    const code = codeOf(error);
    if (code === undefined) throw error;
    const file = 'path' in error && typeof error.path === 'string' ? error.path : '';
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new JournalError('disk-full', 'The disk is full. Your journal is safe.', { file });
    throw new JournalError('bad-target', `${file || 'The folder'} cannot be written (${code}).`, {
      file
    });
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
