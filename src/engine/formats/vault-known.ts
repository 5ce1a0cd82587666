import { join } from 'node:path';
import { look } from './vault-files';
import { manifestFolder, nothingWritten, readManifest, type VaultManifest } from './vault-manifest';
import { readSeen, type SeenVault } from './vault-memory';
import { takeNote, type PartNote } from './vault-notes';

/** All that earlier exports left in a folder about its pages. */
export interface KnownVault extends VaultManifest {
  readonly seen: SeenVault;
}

/** What a mirror has read of the folder it follows, which has thousands of pages: the next line needs it again. */
let kept: { readonly root: string; readonly mark: string; readonly known: KnownVault } | null =
  null;

/**
 * What earlier exports left in a folder; nothing for one without.
 *
 * @param isPart then it is taken from the last part, when nobody has written there since
 * @throws JournalError bad-target
 */
export async function readKnown(root: string, isPart: boolean): Promise<KnownVault> {
  const mark = isPart ? await markOf(root) : '';
  if (isPart && kept?.root === root && kept.mark === mark) return kept.known;
  kept = null;
  const manifest = (await readManifest(root)) ?? nothingWritten;
  const known = { ...manifest, seen: await readSeen(root, manifest.hash) };
  if (isPart) kept = { root, mark, known };
  return known;
}

/** Keeps what is known for the next part, with what this one has noted. */
export async function keepKnown(root: string, before: KnownVault, note: PartNote): Promise<void> {
  const [files, taken] = [new Map(before.files), new Map(before.taken)];
  const [stamps, seen] = [new Map(before.seen.stamps), new Map(before.seen.files)];
  takeNote(note, { hashes: files, taken, seen, stamps });
  const known = { ...before, files, taken, seen: { ...before.seen, stamps, files: seen } };
  kept = { root, mark: await markOf(root), known };
}

/** Is another one when somebody has written into what exports leave. */
async function markOf(root: string): Promise<string> {
  const names = ['vault.json', 'seen.json', 'parts.log', 'written.log'];
  const found = await Promise.all(names.map((name) => look(join(root, manifestFolder, name))));
  return found.map((file) => file && `${file.ino} ${file.size} ${file.mtimeMs}`).join();
}
