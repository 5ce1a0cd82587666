import fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  absent,
  checkFolder,
  look,
  replaceFile,
  sha256,
  someAtATime,
  vaultFolder
} from './vault-files';
import type { VaultFile, VaultFolder } from './vault-folder';
import { manifestFolder, readManifest, writeManifest } from './vault-manifest';

/** Pages as a person wrote them, by hash, whose place a page of ours has taken since. */
const keptFolder = `${manifestFolder}/taken`;

/** What was read back can be taken back for 30 days; a disk that is away may come later. Days. */
const keptDays = 120;

/** Remembers in the folder that these files, as they were looked at, are in the journal. A folder that cannot be written forgets it. */
export async function rememberTaken(
  { root, manifest }: VaultFolder,
  files: readonly VaultFile[],
  nowMs: number
): Promise<void> {
  if (files.length === 0) return;
  const taken = new Map([
    ...manifest.taken,
    ...files.map(({ path, hash }) => [path, hash] as const)
  ]);
  const remember = async (): Promise<void> => {
    await fs.mkdir(join(root, manifestFolder), { recursive: true, mode: 0o700 });
    await writeManifest(root, { ...manifest, taken });
    await forgetOldPages(root, nowMs);
  };
  await remember().catch(() => undefined);
}

/** Keeps a page as a person wrote it, before it becomes one of ours: the import that took it in may be taken back. */
export async function keepTaken(root: string, path: string): Promise<void> {
  const bytes = await fs.readFile(join(root, path)).catch(absent);
  if (!bytes) return;
  await checkFolder(root, manifestFolder);
  await checkFolder(root, keptFolder);
  await fs.mkdir(join(root, keptFolder), { recursive: true, mode: 0o700 });
  await replaceFile(keptPlace(root, sha256(bytes)), bytes);
}

/** What became of pages that a person wrote and the journal holds no more: paths inside the folder, sorted. */
interface PutBack {
  /** In their place again, and to be read back once more. */
  readonly back: readonly string[];
  /** Beside a page that was changed by hand since. */
  readonly beside: readonly string[];
}

/**
 * Remembers that files are not in the journal any more, and puts those back whose place a page of
 * ours has taken: an export leaves them alone from then on.
 *
 * @param taken SHA-256 of what was taken of each path
 * @returns null when the folder is not there or cannot be written; nothing, or not all, was done then
 */
export async function forgetTaken(
  folder: string,
  taken: ReadonlyMap<string, string>
): Promise<PutBack | null> {
  const forget = async (): Promise<PutBack | null> => {
    // Not made when it is missing: it may be on a disk that is not plugged in.
    if (!(await fs.stat(join(folder, manifestFolder)).catch(absent))) return null;
    const root = await vaultFolder(folder);
    const manifest = await readManifest(root);
    if (!manifest) return null;
    const back: string[] = [];
    const beside: string[] = [];
    await someAtATime([...taken], async ([path, hash]) => {
      const place = await putBack(root, path, hash, manifest.files.get(path));
      if (place !== null) (place === path ? back : beside).push(place);
    });
    const left = new Map([...manifest.taken].filter(([path]) => !taken.has(path)));
    const files = new Map(manifest.files);
    // What an export would write as well is a person's own all the same.
    for (const path of back) if (files.get(path) === taken.get(path)) files.set(path, notOurs);
    await writeManifest(root, { ...manifest, files, taken: left });
    return { back: back.sort(), beside: beside.sort() };
  };
  return forget().catch(() => null);
}

/**
 * Puts a page back that was kept when ours took its place.
 *
 * @param written hash of the page of ours
 * @returns where it stands; null when none was kept
 */
async function putBack(
  root: string,
  path: string,
  hash: string,
  written: string | undefined
): Promise<string | null> {
  const kept = keptPlace(root, hash);
  if (!isHash.test(hash) || !(await look(kept))?.isFile()) return null;
  const bytes = await fs.readFile(kept);
  const mayHave = async (at: string): Promise<boolean> => {
    if (!(await isInside(root, at))) return false;
    const found = await look(join(root, at));
    if (!found) return true;
    if (!found.isFile()) return false;
    const now = sha256(await fs.readFile(join(root, at)));
    return now === hash || (at === path && now === written);
  };
  for (const at of placesFor(path)) {
    if (!(await mayHave(at))) continue;
    await replaceFile(join(root, at), bytes);
    await fs.rm(kept, { force: true });
    return at;
  }
  return null;
}

/** Whether its folder is there, and none of it a link to elsewhere. */
async function isInside(root: string, path: string): Promise<boolean> {
  const folder = dirname(join(root, path));
  return (await fs.realpath(folder).catch(absent)) === folder;
}

/** Its own place, then names nobody else has, as programs name the copies of two sides. */
const placesFor = (path: string): string[] => {
  const beside = (mark: string): string =>
    join(dirname(path), `${basename(path, '.md')} (${mark}).md`).replaceAll('\\', '/');
  return [
    path,
    beside('taken back'),
    ...Array.from({ length: 98 }, (_, at) => beside(`taken back ${at + 2}`))
  ];
};

const keptPlace = (root: string, hash: string): string => join(root, keptFolder, `${hash}.md`);

/** Stands where the hash of a page of ours would. */
const notOurs = '';

const isHash = /^[0-9a-f]{64}$/;

/** Takes away kept pages of imports that cannot be taken back any more. */
async function forgetOldPages(root: string, nowMs: number): Promise<void> {
  const names = (await fs.readdir(join(root, keptFolder)).catch(absent)) ?? [];
  await someAtATime(names, async (name) => {
    const found = await look(join(root, keptFolder, name));
    if (found?.isFile() && nowMs - found.mtimeMs > keptDays * 86_400_000)
      await fs.rm(join(root, keptFolder, name), { force: true });
  });
}
