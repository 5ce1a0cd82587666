import { grouped } from '../grouped';
import type { VaultFile } from './vault-folder';
import type { VaultManifest } from './vault-manifest';

/**
 * Tells pages from second copies of them, which programs that keep folders in step leave where both
 * sides were changed (“Ana Ruiz 2.md”). The page is the file in the place the export wrote it to; where
 * that is gone, one that was changed since, with the shortest name.
 *
 * @returns the pages in their order, and copies that say something else; those that say the same, or what
 *   the export wrote, are neither
 */
export function secondCopies(
  files: readonly VaultFile[],
  manifest: VaultManifest | null
): { pages: VaultFile[]; copies: [copy: VaultFile, page: string][] } {
  const pages = new Set(files);
  const copies: [VaultFile, string][] = [];
  const written = new Set(manifest?.files.values());
  for (const [about, some] of grouped(files, (file) => file.about ?? '')) {
    if (about === '' || some.length < 2) continue;
    const [page, ...others] = some.toSorted(
      (a, b) =>
        Number(manifest?.files.has(b.path) ?? false) -
          Number(manifest?.files.has(a.path) ?? false) ||
        Number(written.has(a.hash)) - Number(written.has(b.hash)) ||
        a.path.length - b.path.length ||
        (a.path < b.path ? -1 : 1)
    );
    for (const other of others) {
      pages.delete(other);
      const isSame = other.hash === page?.hash || written.has(other.hash) || !other.isEdited;
      if (page && !isSame) copies.push([other, page.path]);
    }
  }
  return { pages: [...pages], copies };
}
