import fs from 'node:fs/promises';
import { resolve } from 'node:path';
import { badTarget, draftBeside, look, withVaultErrors } from './vault-files';

/**
 * Writes a file of text a piece at a time, all or nothing, for its owner alone. A link in its place
 * is not followed, and what is there already is only replaced when that is wanted.
 *
 * @returns how many bytes it has
 * @throws JournalError bad-target, disk-full
 */
export function writeFile(
  file: string,
  pieces: AsyncIterable<string> | Iterable<string>,
  { replace, told }: { readonly replace: boolean; readonly told?: (bytes: number) => Promise<void> }
): Promise<number> {
  return withVaultErrors(file, async () => {
    const place = resolve(file);
    const found = await look(place);
    if (found && !found.isFile()) throw badTarget(place, 'is not a file');
    if (found && !replace) throw badTarget(place, 'is there already');
    const draft = draftBeside(place);
    try {
      const handle = await fs.open(draft, 'wx', 0o600);
      let bytes = 0;
      try {
        for await (const piece of pieces) {
          const written = Buffer.from(piece, 'utf8');
          await handle.writeFile(written);
          bytes += written.byteLength;
          await told?.(bytes);
        }
        await handle.sync();
      } finally {
        await handle.close();
      }
      await fs.rename(draft, place);
      return bytes;
    } catch (error) {
      await fs.rm(draft, { force: true });
      throw error;
    }
  });
}
