import fs from 'node:fs/promises';
import { join } from 'node:path';
import { fileKey } from '../../domain/markdown-pages/page-names';
import {
  badTarget,
  checkFolder,
  inChunks,
  isOurs,
  look,
  replaceFile,
  sha256,
  vaultFolder,
  vaultFolders,
  withVaultErrors
} from './vault-files';
import { manifestFolder, readManifest, writeManifest, type VaultManifest } from './vault-manifest';

/** What became of a vault's pages. */
export interface VaultCounts {
  readonly written: number;
  readonly unchanged: number;
  /** Pages of an earlier export that are no more. */
  readonly removed: number;
  /** Paths of pages that were changed by hand since they were written, and left as they are; sorted. */
  readonly edited: readonly string[];
}

/** A page: its path inside the vault with `/`, and its text; or a picture and its bytes. */
export type VaultPage = readonly [path: string, content: string | Uint8Array];

/** A folder of pages being brought up to date. */
export interface Vault {
  /** Writes those that differ from what is on the disk. Only paths the vault was opened with. */
  write(pages: readonly VaultPage[]): Promise<void>;
  /** Takes away pages of an earlier export that are no more, and remembers what is there now. */
  finish(): Promise<VaultCounts>;
}

export interface VaultOptions {
  /** Whether sensitive entries and facts are among the pages. */
  readonly sensitive: boolean;
  /** Whether pages changed by hand are written over. */
  readonly replaceEdited: boolean;
  /** These paths are all that may differ: every other page stays as it is. */
  readonly isPart?: boolean;
}

/**
 * Opens a folder for an export and looks through it before anything is written: each path must be free
 * or hold a page of ours (with our marker, or taken into the journal), no part of it may be a symbolic
 * link. The folder is made when it is missing; what else lies in it is left alone.
 *
 * @throws JournalError bad-target, disk-full; nothing was written then
 */
export async function openVault(
  folder: string,
  paths: readonly string[],
  options: VaultOptions
): Promise<Vault> {
  return withVaultErrors(async () => {
    const root = await vaultFolder(folder);
    const places = [...vaultFolders, manifestFolder];
    for (const name of places) await checkFolder(root, name);
    const before = (await readManifest(root)) ?? nothingYet;
    const present = new Map<string, string>();
    await inChunks(paths, async (path) => {
      const hash = await hashOfOurs(root, path, before);
      if (hash !== null) present.set(path, hash);
    });
    for (const name of places) await fs.mkdir(join(root, name), { recursive: true, mode: 0o700 });
    return createVault(root, present, before, paths, options);
  });
}

const nothingYet: VaultManifest = { sensitive: false, files: new Map(), taken: new Map() };

/** @param present hash of each page that is on the disk */
function createVault(
  root: string,
  present: ReadonlyMap<string, string>,
  before: VaultManifest,
  paths: readonly string[],
  { sensitive, replaceEdited, isPart = false }: VaultOptions
): Vault {
  const hashes = new Map<string, string>();
  const edited: string[] = [];
  let written = 0;
  let unchanged = 0;
  const writeOne = async ([path, content]: VaultPage): Promise<void> => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const hash = sha256(bytes);
    const there = present.get(path);
    if (there === hash) {
      hashes.set(path, hash);
      unchanged += 1;
      return;
    }
    const last = before.files.get(path);
    if (!replaceEdited && last !== undefined && isEdited(path, there, before)) {
      hashes.set(path, last);
      edited.push(path);
      return;
    }
    await replaceFile(join(root, path), bytes);
    hashes.set(path, hash);
    written += 1;
  };
  return {
    write: (pages) => withVaultErrors(() => inChunks(pages, writeOne)),
    finish: () =>
      withVaultErrors(async () => {
        const asked = new Set(paths);
        if (isPart)
          for (const [path, hash] of before.files) if (!asked.has(path)) hashes.set(path, hash);
        const removed = await removeOld(root, before.files, hashes);
        const taken = new Map([...before.taken].filter(([path]) => !hashes.has(path)));
        for (const path of edited) {
          const hash = before.taken.get(path);
          if (hash !== undefined) taken.set(path, hash);
        }
        await writeManifest(root, { sensitive, files: hashes, taken });
        return { written, unchanged, removed, edited: edited.sort() };
      })
  };
}

/** Whether a page was changed by hand since it was written, and that change is not in the journal. */
const isEdited = (
  path: string,
  there: string | undefined,
  { files, taken }: VaultManifest
): boolean => there !== undefined && files.get(path) !== there && taken.get(path) !== there;

/** The hash of a page of ours; null when there is nothing in its place. */
async function hashOfOurs(
  root: string,
  path: string,
  { files, taken }: VaultManifest
): Promise<string | null> {
  const place = join(root, path);
  const found = await look(place);
  if (!found) return null;
  if (!found.isFile()) throw badTarget(place, 'is not a file');
  const bytes = await fs.readFile(place);
  const hash = sha256(bytes);
  if (isOurs(bytes) || files.get(path) === hash || taken.get(path) === hash) return hash;
  throw badTarget(place, 'was not written by Hallway');
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
      if (sha256(bytes) !== hash) return;
      if (path.endsWith('.md') && !isOurs(bytes)) return;
      await fs.rm(place);
      removed += 1;
    }
  );
  return removed;
}

/** A manifest may have been tampered with: only pages directly in our folders are believed. */
const isPagePath = (path: string): boolean =>
  vaultFolders.some((folder) => path.startsWith(`${folder}/`)) &&
  /^[a-z]+\/[^/\\\0]+\.(?:md|jpg)$/.test(path) &&
  !path.includes('/..');
