import type { Stats } from 'node:fs';
import fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  absent,
  badTarget,
  checkFolder,
  isOurs,
  look,
  replaceFile,
  sha256,
  someAtATime,
  sweepDrafts,
  vaultFolder,
  vaultFolders,
  withVaultErrors
} from './vault-files';
import {
  manifestFolder,
  forgetWriting,
  noteWriting,
  nothingWritten,
  writeManifest,
  type VaultManifest
} from './vault-manifest';
import { nothingSeen, readRun, writeRun, writeSeen, type VaultMemory } from './vault-memory';
import { keepKnown, readKnown, type KnownVault } from './vault-known';
import { addNote, type NotedPage, type SeenFile } from './vault-notes';
import { removeOldPages } from './old-pages';
import { keepTaken } from './vault-taken';

/** What became of a vault's pages. */
export interface VaultCounts {
  readonly written: number;
  readonly unchanged: number;
  /** Pages of an earlier export that are no more. */
  readonly removed: number;
  /**
   * Paths where something written or changed by hand stands that the journal does not have: it was left
   * as it is, and the page waits until it is read back. Sorted.
   */
  readonly edited: readonly string[];
}

/** A page: its path inside the vault with `/`, and its text; or a picture and its bytes. */
export type VaultPage = readonly [path: string, content: string | Uint8Array];

/** A folder of pages being brought up to date. */
export interface Vault {
  /** What its pages were made of when they were last written; none without a journal. */
  readonly memory: VaultMemory;
  /** Paths, of those it was opened with, that are not on the disk as they were last written. */
  readonly changed: ReadonlySet<string>;
  /** Writes those that differ from what is on the disk. Only paths the vault was opened with. */
  write(pages: readonly VaultPage[]): Promise<void>;
  /** These would be as they were last written, and are not `changed`. */
  keep(paths: readonly string[]): Promise<void>;
  /** Takes away pages of an earlier export that are no more, and remembers what is there now and what it was made of. */
  finish(memory: VaultMemory): Promise<VaultCounts>;
}

interface VaultOptions {
  /** Whether sensitive entries and facts are among the pages. */
  readonly sensitive: boolean;
  /** Whether pages changed by hand are written over; files that are not ours never are. */
  readonly replaceEdited: boolean;
  /** These paths are all that may differ: every other page stays as it is. */
  readonly isPart?: boolean;
  /** Whether an export of that name was one of this journal; all are when nobody can tell. */
  readonly isOfJournal?: (run: string) => Promise<boolean>;
}

/**
 * Opens a folder for an export and looks through it before anything is written: each path must be free
 * or hold a file, no part of it may be a symbolic link. The folder is made when it is missing; what
 * else lies in it is left alone.
 *
 * @throws JournalError bad-target, disk-full; nothing was written then
 */
export async function openVault(
  folder: string,
  paths: readonly string[],
  options: VaultOptions
): Promise<Vault> {
  return withVaultErrors(folder, async () => {
    const root = await vaultFolder(folder);
    const places = [...vaultFolders, manifestFolder];
    for (const name of places) await checkFolder(root, name);
    const { seen, ...before } = await ownKnown(root, options);
    const empty = await emptyFolders(root);
    const present = new Map<string, PresentPage>();
    const mayBeThere = paths.filter((path) => !empty.has(dirname(path)));
    await someAtATime(mayBeThere, async (path) => {
      const page = await lookAt(root, path, before, seen.files.get(path));
      if (page) present.set(path, page);
    });
    for (const name of places) {
      await fs.mkdir(join(root, name), { recursive: true, mode: 0o700 });
      if (!options.isPart) await sweepDrafts(join(root, name));
    }
    return createVault(root, present, { ...before, seen }, paths, options);
  });
}

/** Folders for pages that hold nothing, or are not there: a first export need not look for each page. */
async function emptyFolders(root: string): Promise<ReadonlySet<string>> {
  const empty = new Set<string>();
  for (const name of vaultFolders) {
    const folder = await fs.opendir(join(root, name)).catch(absent);
    if (!folder || (await folder.read()) === null) empty.add(name);
    await folder?.close();
  }
  return empty;
}

/**
 * What exports of this journal left. Pages of another one, or of this one before it was restored from
 * a backup, may hold what it does not know: they are as good as written by hand.
 */
async function ownKnown(
  root: string,
  { isPart = false, isOfJournal = everyOne }: VaultOptions
): Promise<KnownVault> {
  const known = await readKnown(root, isPart);
  const run = isPart ? null : await readRun(root);
  if (run === null || (await isOfJournal(run))) return known;
  return { ...nothingWritten, taken: known.taken, seen: nothingSeen };
}

const everyOne = (): Promise<boolean> => Promise.resolve(true);

/** A page that is on the disk. */
interface PresentPage {
  readonly hash: string;
  /** Whether it is a page of an export: with our marker, known for one, or taken into the journal. */
  readonly isOurs: boolean;
  readonly seen: SeenFile;
}

function createVault(
  root: string,
  present: ReadonlyMap<string, PresentPage>,
  before: KnownVault,
  paths: readonly string[],
  { sensitive, replaceEdited, isPart = false }: VaultOptions
): Vault {
  const hashes = new Map<string, string>();
  const files = new Map<string, SeenFile>();
  const edited: string[] = [];
  let written = 0;
  let unchanged = 0;
  const leave = (path: string, { hash, seen }: PresentPage): void => {
    hashes.set(path, hash);
    files.set(path, seen);
    unchanged += 1;
  };
  /** What of a page is to be written; null when it stays as it is. */
  const wanted = ([path, content]: VaultPage): [string, Uint8Array, string] | null => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const hash = sha256(bytes);
    const there = present.get(path);
    if (there?.hash === hash) {
      leave(path, there);
      return null;
    }
    if (there && isEdited(path, there.hash, before) && !(replaceEdited && there.isOurs)) {
      const last = before.files.get(path);
      if (last !== undefined) hashes.set(path, last);
      edited.push(path);
      return null;
    }
    return [path, bytes, hash];
  };
  return {
    memory: before.sensitive === sensitive ? before.seen : nothingSeen,
    changed: new Set(paths.filter((path) => present.get(path)?.hash !== before.files.get(path))),
    write: (pages) =>
      withVaultErrors(root, async () => {
        for (const [path] of pages)
          if (isTaken(path, present.get(path)?.hash, before)) await keepTaken(root, path);
        const toWrite = pages.flatMap((page) => [wanted(page)].filter((one) => one !== null));
        if (toWrite.length === 0) return;
        await noteWriting(root, new Map(toWrite.map(([path, , hash]) => [path, hash])));
        await someAtATime(toWrite, async ([path, bytes, hash]) => {
          files.set(path, seenOf(await replaceFile(join(root, path), bytes)));
          hashes.set(path, hash);
          written += 1;
        });
      }),
    async keep(kept) {
      for (const path of kept) {
        const page = present.get(path);
        if (page) leave(path, page);
      }
    },
    finish: (memory) =>
      withVaultErrors(root, async () => {
        const asked = new Set(paths);
        const { seen } = before;
        const pages = isPart
          ? new Map([...before.files].filter(([path]) => asked.has(path)))
          : before.files;
        const isAlone = (path: string): boolean => !isPart || asked.has(path);
        const others = [...before.files.keys()].filter((path) => !isAlone(path));
        const removed = await removeOldPages(root, pages, new Set([...others, ...hashes.keys()]));
        const counts = { written, unchanged, removed, edited: edited.sort() };
        if (isPart && before.sensitive === sensitive && (await noted(memory))) return counts;
        const stamps = new Map(memory.stamps);
        for (const path of others) {
          hashes.set(path, before.files.get(path) ?? '');
          const file = seen.files.get(path);
          if (file) files.set(path, file);
          const stamp = seen.stamps.get(path);
          if (stamp !== undefined) stamps.set(path, stamp);
        }
        const taken = new Map([...before.taken].filter(([path]) => !hashes.has(path)));
        for (const path of edited) {
          const hash = before.taken.get(path);
          if (hash !== undefined) taken.set(path, hash);
        }
        const manifest = await writeManifest(root, { sensitive, files: hashes, taken });
        await writeSeen(root, manifest, { journal: memory.journal, stamps, files });
        await writeRun(root, memory);
        return counts;
      })
  };

  /** Notes what became of a part behind the manifest, which need not be written anew then. */
  async function noted({ stamps }: VaultMemory): Promise<boolean> {
    if (before.hash === null) return false;
    const note = new Map<string, NotedPage | null>();
    for (const path of paths) {
      const [hash, file, stamp] = [hashes.get(path), files.get(path), stamps.get(path)];
      if (hash === undefined) {
        if (before.files.has(path)) note.set(path, null);
      } else if (file) {
        note.set(path, stamp === undefined ? [hash, ...file] : [hash, ...file, stamp]);
      }
    }
    if (!(await addNote(root, before.hash, note))) return false;
    await forgetWriting(root);
    await keepKnown(root, before, note);
    return true;
  }
}

const seenOf = ({ size, mtimeMs }: Stats): SeenFile => [size, mtimeMs];

/** Whether a page was changed by hand since it was written, and that change is not in the journal. */
const isEdited = (path: string, there: string, { files, taken }: VaultManifest): boolean =>
  files.get(path) !== there && taken.get(path) !== there;

/** Whether a person wrote what stands there, and it is in the journal. */
const isTaken = (
  path: string,
  there: string | undefined,
  { files, taken, begun }: VaultManifest
): boolean =>
  there !== undefined && taken.get(path) === there && files.get(path) !== there && !begun.has(path);

/** A file in the place of a page, which is not read when it is as it was last seen; null when there is nothing. */
async function lookAt(
  root: string,
  path: string,
  { files, taken }: VaultManifest,
  seen: SeenFile | undefined
): Promise<PresentPage | null> {
  const place = join(root, path);
  const found = await look(place);
  if (!found) return null;
  if (!found.isFile()) throw badTarget(place, 'is not a file');
  const now = seenOf(found);
  const last = files.get(path);
  if (last !== undefined && seen?.[0] === now[0] && seen[1] === now[1])
    return { hash: last, isOurs: true, seen: now };
  const bytes = await fs.readFile(place);
  const hash = sha256(bytes);
  const isKnown = last !== undefined || taken.get(path) === hash;
  return { hash, isOurs: isKnown || isOurs(bytes), seen: now };
}
