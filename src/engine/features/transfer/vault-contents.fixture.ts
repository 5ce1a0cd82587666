import fs from 'node:fs';
import { join } from 'node:path';

/**
 * Every file of a vault with its text, or the bytes of a picture as latin-1, sorted by path; without what it remembers of files
 * on this disk, which is no part of it.
 */
export const vaultContents = (folder: string): [string, string][] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !['seen.json', 'run.txt'].includes(entry.name))
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [
        path.slice(folder.length + 1),
        fs.readFileSync(path, path.endsWith('.jpg') ? 'latin1' : 'utf8')
      ];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
