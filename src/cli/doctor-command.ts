import { statfs, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngineClient } from '../contract/engine-api';
import { counted } from '../domain/wording/words';
import { nothingMore, type Answer } from './answer';
import type { Arguments } from './arguments';

/** Whether the journal is sound: its folder, its tables, its indexes. */
export async function doctor(journal: EngineClient, { rest, folder }: Arguments): Promise<Answer> {
  nothingMore('doctor', rest);
  const place = join(folder, 'journal');
  const { problems, rows, endedWell } = await journal.checkJournal({});
  const disk = await statfs(place);
  const freeBytes = disk.bavail * disk.bsize;
  const mode = (await stat(place)).mode & 0o777;
  const isPrivate = process.platform === 'win32' || (mode & 0o077) === 0;
  const found = isPrivate ? problems : [...problems, `${place} can be read by others.`];
  return {
    document: { isSound: found.length === 0, problems: found, folder, rows, endedWell, freeBytes },
    words: wordsOf({ found, folder, rows, endedWell, freeBytes }),
    exitCode: found.length === 0 ? 0 : 1
  };
}

function wordsOf(facts: {
  found: readonly string[];
  folder: string;
  rows: Readonly<Record<string, number>>;
  endedWell: boolean;
  freeBytes: number;
}): string {
  const { found, folder, rows, endedWell, freeBytes } = facts;
  const lines = [
    `Your journal lies in ${folder}, readable for you alone.`,
    `It holds ${counted(rows['person'] ?? 0, 'person', 'people')} and ${counted(rows['entry'] ?? 0, 'entry', 'entries')}; ${(freeBytes / 1e9).toFixed(1)} GB are free on its disk.`,
    endedWell
      ? 'It was closed in good order.'
      : 'It was not closed in good order the last time; nothing that was saved is lost by that.',
    'Every table and index was read: all is well.'
  ];
  if (found.length === 0) return `${lines.join('\n')}\n`;
  const bad = [
    ...lines.slice(1, 3),
    ...found.map((problem) => `  ${problem}`),
    'Change nothing in the folder. Make a copy of it, then: hallway export json FILE --sensitive saves what can be read.'
  ];
  return `${bad.join('\n')}\n`;
}
