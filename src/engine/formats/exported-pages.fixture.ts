import { openVault, type VaultPage } from './write-vault';

/** A page of ours that says so. */
export const page = (path: string, text = 'Hello'): VaultPage => [
  path,
  `---\nhallway: 1\n---\n\n${text}\n`
];

/** Writes pages into a folder as an export does: whatever else it holds of ours is no more. */
export async function exportPages(
  folder: string,
  pages: readonly VaultPage[],
  replaceEdited = false
) {
  const vault = await openVault(
    folder,
    pages.map(([path]) => path),
    { sensitive: false, replaceEdited }
  );
  await vault.write(pages);
  return vault.finish({ journal: 'a journal', stamps: new Map() });
}
