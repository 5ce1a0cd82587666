import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import fs from 'node:fs/promises';
import { basename, join } from 'node:path';
import { JournalError } from '../../contract/errors';
import { fileKey } from '../../domain/markdown-pages/page-names';
import { sensitiveColumns } from '../own-rows';
import { headOf, isOurs, look, sha256, someAtATime, vaultFolder } from './vault-files';
import { dateByHand, pageByHand } from './page-by-hand';
import { secondCopies } from './vault-copies';
import { nothingWritten, readManifest, type VaultManifest } from './vault-manifest';

/** What a file of a vault is about, by its `type`; `loose`: an entry that a person wrote as a file. */
type PageType = 'person' | 'department' | 'day' | 'week' | 'event' | 'other' | 'loose';

/** A file of a vault that may be read back. */
export interface VaultFile {
  /** Inside the folder, with `/`. */
  readonly path: string;
  readonly type: PageType;
  /** Of the person or department it is about; null when it says none. */
  readonly id: string | null;
  /** Of which day an entry is that is a file of its own. */
  readonly date: string | null;
  /** Whether a person wrote all of it: it has not our marker. */
  readonly isByHand: boolean;
  /** Where it was when it was first read, which is what it is known by where it has no id. */
  readonly origin: string;
  /** What two copies of a page have in common; null when it is only itself. */
  readonly about: string | null;
  readonly hash: string;
  /** Whether it is not as the last export wrote it. */
  readonly isEdited: boolean;
  /** Columns its export left out as sensitive, `table.column`. */
  readonly unsaid: ReadonlySet<string>;
}

/** A folder of pages, looked through. */
export interface VaultFolder {
  readonly root: string;
  readonly manifest: VaultManifest;
  /** In the order of their paths. */
  readonly files: readonly VaultFile[];
  /** Files that are not read, with the reason and what to do. */
  readonly refused: readonly (readonly [path: string, reason: string])[];
  /** Of all files as they are. */
  readonly digest: string;
  /** The photo that a property of a page names by its file; null when there is none. */
  readonly photo: (name: string) => Promise<Buffer | null>;
  readonly text: (file: VaultFile) => Promise<string>;
}

/** A page has some thousand lines; what is longer than this is no page. */
const largestPage = 16 * 1024 * 1024;
const mostFiles = 250_000;

/** Looks through a folder for pages. @throws JournalError unsupported-file when it holds none of ours */
export async function lookThroughVault(folder: string): Promise<VaultFolder> {
  const found = await fs.stat(folder).catch(() => null);
  if (!found?.isDirectory())
    throw new JournalError('unsupported-file', `${folder} is no folder.`, { file: folder });
  const root = await vaultFolder(folder);
  const manifest = await readManifest(root);
  const { paths, photos } = await pathsIn(root);
  const files: VaultFile[] = [];
  const refused: [path: string, reason: string][] = [];
  const known = knownHashes(manifest, paths);
  await someAtATime(paths, async (path) => {
    const file = await lookAt(root, path, manifest, known);
    if (file && 'refused' in file) refused.push([path, file.refused]);
    else if (file) files.push(file);
  });
  if (!manifest && files.every(({ isByHand }) => isByHand))
    throw new JournalError('unsupported-file', 'This folder was not written by Hallway.', {
      file: folder
    });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const digest = createHash('sha256');
  for (const { path, hash } of files) digest.update(`${path}\n${hash}\n`);
  const { pages, copies } = secondCopies(files, manifest);
  for (const [copy, page] of copies)
    refused.push([
      copy.path,
      `This is a second copy of ${page}, which was read instead. Put what you want to keep of it there.`
    ]);
  return {
    root,
    manifest: manifest ?? nothingWritten,
    files: pages,
    refused: refused.sort(([a], [b]) => (a < b ? -1 : 1)),
    digest: digest.digest('hex'),
    photo: (name) => readPhoto(root, photos.get(fileKey(basename(name)))),
    text: ({ path }) => fs.readFile(join(root, path), 'utf8')
  };
}

/** All markdown files below, and pictures by their name, but for hidden folders and what links lead to. */
async function pathsIn(root: string): Promise<{ paths: string[]; photos: Map<string, string> }> {
  const paths: string[] = [];
  const photos = new Map<string, string>();
  const folders = [''];
  while (folders.length > 0) {
    const folder = folders.pop() ?? '';
    for (const entry of await fs.readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isVisibleFolder(entry)) folders.push(path);
      else if (entry.isFile() && /^[^.].*\.md$/i.test(entry.name)) paths.push(path);
      // A link says its name alone, wherever it was moved and however its disk writes it.
      else if (entry.isFile() && /^[^.].*\.jpg$/i.test(entry.name))
        if (folder === 'photos' || !photos.has(fileKey(entry.name)))
          photos.set(fileKey(entry.name), path);
      if (paths.length > mostFiles)
        throw new JournalError('too-large', `This folder holds more than ${mostFiles} pages.`);
    }
  }
  return { paths, photos };
}

const isVisibleFolder = (entry: Dirent): boolean =>
  entry.isDirectory() && !entry.name.startsWith('.');

async function lookAt(
  root: string,
  path: string,
  manifest: VaultManifest | null,
  { written, taken, moved }: KnownHashes
): Promise<VaultFile | { readonly refused: string } | null> {
  const found = await look(join(root, path));
  if (!found?.isFile() || found.size > largestPage) return null;
  const bytes = await fs.readFile(join(root, path));
  const hash = sha256(bytes);
  const head = headOf(bytes);
  const isByHand = !isOurs(bytes);
  const origin = isByHand ? (moved.get(hash) ?? path) : path;
  const isTaken = isByHand ? manifest?.taken.get(origin) === hash : taken.has(hash);
  const isEdited = !isTaken && !written.has(hash);
  const kind = isByHand ? pageByHand(path, head) : pageOfOurs(head, isEdited);
  if (!kind || 'refused' in kind) return kind;
  const { type } = kind;
  const date = type === 'loose' ? dateByHand(path, head) : null;
  const called = /^id: *["']?([\w-]+)["']?\r?$/m.exec(head)?.[1]?.toLowerCase() ?? null;
  const id = called !== null && isUuid.test(called) ? called : null;
  return {
    path,
    type,
    id,
    date,
    isByHand,
    origin,
    about: aboutOf(type, type === 'loose' ? `${date} ${hash}` : called),
    hash,
    isEdited,
    unsaid: manifest?.sensitive === true ? nothing : sensitiveColumns
  };
}

/** Hashes of what is known of a folder: a page that was only moved is as it was. */
interface KnownHashes {
  /** Of pages as exports wrote them. */
  readonly written: ReadonlySet<string>;
  /** Of what was taken into the journal. */
  readonly taken: ReadonlySet<string>;
  /** Where files that were taken in and are gone from there were, by hash: somebody may have moved them. */
  readonly moved: ReadonlyMap<string, string>;
}

function knownHashes(manifest: VaultManifest | null, paths: readonly string[]): KnownHashes {
  const here = new Set(paths);
  const taken = [...(manifest?.taken ?? [])];
  return {
    written: new Set(manifest?.files.values()),
    taken: new Set(taken.map(([, hash]) => hash)),
    moved: new Map(
      taken.flatMap(([path, hash]): [string, string][] => (here.has(path) ? [] : [[hash, path]]))
    )
  };
}

const nothing: ReadonlySet<string> = new Set();

const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** There is one page of everything else; a file written by hand is one with those that say the same of that day. */
const aboutOf = (type: PageType, called: string | null): string | null =>
  type === 'other' ? type : called && `${type} ${called}`;

/** What a page with our marker is; null: there is nothing to read on it. */
function pageOfOurs(
  head: string,
  isEdited: boolean
): { readonly type: PageType } | { readonly refused: string } | null {
  const said = /^type: *["']?([a-z]+)["']?\r?$/m.exec(head)?.[1];
  const type = (['person', 'department', 'day', 'week', 'event', 'other'] as const).find(
    (one) => one === said
  );
  if (type) return { type };
  if (!isEdited) return null;
  return {
    refused:
      'Its property type does not say what this page is about: person, department, day, week or other.'
  };
}

async function readPhoto(root: string, path: string | undefined): Promise<Buffer | null> {
  if (path === undefined) return null;
  const found = await look(join(root, path));
  return found?.isFile() && found.size > 0 && found.size <= 2_097_152
    ? fs.readFile(join(root, path))
    : null;
}

/** What a link to a page names, however its disk writes it. */
export const pageKey = (path: string): string => fileKey(basename(path).replace(/\.md$/i, ''));
