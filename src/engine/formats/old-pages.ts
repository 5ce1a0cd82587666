import fs from 'node:fs/promises';
import { join } from 'node:path';
import { fileKey } from '../../domain/markdown-pages/page-names';
import { isOurs, look, sha256, someAtATime, vaultFolders } from './vault-files';

/** Removes pages the last export wrote, this one did not, and nobody has changed since. */
export async function removeOldPages(
  root: string,
  before: ReadonlyMap<string, string>,
  now: ReadonlySet<string>
): Promise<number> {
  const old = [...before].filter(([path]) => !now.has(path) && isPagePath(path));
  if (old.length === 0) return 0;
  const byKey = new Map([...now].map((path) => [fileKey(path), path]));
  let removed = 0;
  await someAtATime(old, async ([path, hash]) => {
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
  });
  return removed;
}

/** A manifest may have been tampered with: only pages directly in our folders are believed. */
const isPagePath = (path: string): boolean =>
  vaultFolders.some((folder) => path.startsWith(`${folder}/`)) &&
  /^[a-z]+\/[^/\\\0]+\.(?:md|jpg)$/.test(path) &&
  !path.includes('/..');
