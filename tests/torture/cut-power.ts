import fs from 'node:fs';
import { freshFolder } from '../../src/engine/database/fresh-journal.fixture';
import { judgeRound, runRound } from './rounds';

/**
 * Writes and cuts the power again and again on one journal; after damage, on a new one.
 *
 * @param end `cut-forgetful` for a disk that ignores fsync
 */
export async function cutPower(
  writer: string,
  end: 'cut' | 'cut-forgetful',
  times: number
): Promise<{ damage: string[]; lostSectors: number; acknowledged: number }> {
  let folder = await freshFolder();
  let inThisFolder = 0;
  let inOldFolders = 0;
  let lostSectors = 0;
  const damage: string[] = [];
  // One round more than cuts: each looks at what the one before left.
  for (let round = 0; round <= times; round += 1) {
    const seen = await runRound(writer, folder, 1000 + round, round === times ? 'check' : end);
    const wrong = judgeRound(seen, inThisFolder);
    inThisFolder = Math.max(inThisFolder, seen.found ?? 0, seen.saved ?? 0);
    lostSectors += seen.lostSectors;
    if (wrong.length === 0) continue;
    damage.push(`cut ${round}: ${wrong.join('; ')}`);
    inOldFolders += inThisFolder;
    inThisFolder = 0;
    fs.rmSync(folder, { recursive: true });
    folder = await freshFolder();
  }
  return { damage, lostSectors, acknowledged: inOldFolders + inThisFolder };
}
