import { createHash, randomBytes } from 'node:crypto';
import { fstatSync, type Stats } from 'node:fs';
import fs from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { JournalError } from '../../contract/errors';
import { marker } from '../../domain/markdown-pages/front-matter';

/** Folders a vault may have pages in. */
export const vaultFolders = ['people', 'departments', 'events', 'days', 'weeks', 'photos'] as const;

/** Files handled at once: enough to keep a disk busy, few enough for every limit on open files. */
const atOnce = 32;

/** The real place of the folder; a link to a folder is followed here once, and nowhere below. Made when missing. */
export async function vaultFolder(folder: string): Promise<string> {
  const place = resolve(folder);
  const found = await fs.stat(place).catch(absent);
  if (found && !found.isDirectory()) throw badTarget(place, 'is a file, not a folder');
  if (!found) await fs.mkdir(place, { recursive: true, mode: 0o700 });
  return fs.realpath(place);
}

/** @throws JournalError bad-target when something else has the place of a folder */
export async function checkFolder(root: string, name: string): Promise<void> {
  const found = await look(join(root, name));
  if (found && !found.isDirectory()) throw badTarget(join(root, name), 'is not a folder');
}

/** The beginning of a page as text, its properties as a rule, without the mark some programs begin UTF-8 with. */
export const headOf = (bytes: Buffer): string =>
  bytes.toString('utf8', 0, 16_384).replace(/^\uFEFF/, '');

/** Whether a file begins with front matter that has our marker. */
export function isOurs(bytes: Buffer): boolean {
  const [open, ...lines] = headOf(bytes).split(/\r?\n/);
  const end = lines.indexOf('---');
  return open === '---' && lines.slice(0, end === -1 ? undefined : end).includes(marker);
}

/** Puts bytes in a file's place, all or nothing; a symbolic link there is replaced and not followed. */
export async function replaceFile(place: string, bytes: Uint8Array): Promise<Stats> {
  const draft = draftBeside(place);
  try {
    // `wx` makes a new file and follows no link.
    const file = await fs.open(draft, 'wx', 0o600);
    let written: Stats;
    try {
      await file.writeFile(bytes);
      await file.sync();
      // What was just written is known without another way to the disk.
      written = fstatSync(file.fd);
    } finally {
      await file.close();
    }
    await fs.rename(draft, place);
    return written;
  } catch (error) {
    await fs.rm(draft, { force: true });
    throw error;
  }
}

/** Where a file is written before it takes its place: short, for the name it will have may be as long as a name can be. */
export const draftBeside = (place: string): string =>
  join(dirname(place), `.${randomBytes(8).toString('hex')}.hallway-draft`);

/** Takes away what a program that was ended left half written in a folder. */
export async function sweepDrafts(folder: string): Promise<void> {
  for (const name of await fs.readdir(folder))
    if (/^\.[0-9a-f]{16}\.hallway-draft$/.test(name))
      await fs.rm(join(folder, name), { force: true });
}

/** What stands in a place, itself and not what it leads to; null when nothing does. */
export const look = (place: string): Promise<Stats | null> => fs.lstat(place).catch(absent);

/** Null for a file that is not there; any other error goes on. */
export function absent(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

export const badTarget = (place: string, why: string): JournalError =>
  new JournalError('bad-target', `${place} ${why}. It was left as it is.`, { file: place });

/** Does something with each of many files, some at a time; once one has failed no other is begun. */
export async function someAtATime<T>(
  all: readonly T[],
  each: (item: T) => Promise<void>
): Promise<void> {
  const rest = inTurn(all);
  const work = async (): Promise<void> => {
    for (const item of rest) await each(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** For several to take from; a loop over it that fails ends it for all of them. */
function* inTurn<T>(all: readonly T[]): Generator<T> {
  yield* all;
}

/**
 * Does work on files; what a disk refuses becomes a JournalError: bad-target or disk-full.
 *
 * @param place where somebody wanted it, for what a disk refuses without saying of which file
 */
export async function withVaultErrors<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof JournalError || !(error instanceof Error)) throw error;
    const code = codeOf(error);
    if (code === undefined) throw error;
    const file = placeOf(error) || place;
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new JournalError('disk-full', `The disk of ${file} is full. Your journal is safe.`, {
        file
      });
    throw new JournalError(
      'bad-target',
      `${file} ${reasons.get(code) ?? `cannot be written (${code})`}. Your journal is safe.`,
      { file }
    );
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EROFS', 'is on a disk that can only be read'],
  ['EACCES', 'may not be written by you'],
  ['EPERM', 'may not be written by you'],
  ['ENOENT', 'is not there any more'],
  ['ENODEV', 'is not there any more'],
  ['EIO', 'cannot be reached: its disk does not answer']
]);

/** What an error is about: of a draft, or of our notes, the folder somebody knows. */
function placeOf(error: Error): string {
  if (!('path' in error) || typeof error.path !== 'string') return '';
  const place = error.path.endsWith('.hallway-draft') ? dirname(error.path) : error.path;
  return place.replace(/[\\/]\.hallway(?:[\\/].*)?$/, '');
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
