import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createClient } from '../contract/client';
import { engineApi, type EngineClient } from '../contract/engine-api';
import { JournalError } from '../contract/errors';
import { dateAt } from '../domain/calendar/calendar';
import { counted } from '../domain/wording/words';
import { openEngine } from '../engine/open-engine';
import { needed, nothingMore, type Answer } from './answer';
import type { Arguments } from './arguments';
import { withProgress } from './with-progress';
import { exportProgress } from './print';

/** All there is into one file, read back into a journal beside and compared with it. @throws JournalError bad-target, disk-full, damaged */
export async function backup(journal: EngineClient, args: Arguments): Promise<Answer> {
  const [written = '', ...more] = args.rest;
  const target = needed(
    written,
    'backup needs a file or a folder, such as: hallway backup /media/usb.'
  );
  nothingMore('backup', more);
  const place = resolve(target);
  const isFolder = (await stat(place).catch(() => null))?.isDirectory() === true;
  const file = isFolder ? join(place, `hallway-${dateAt(args.now, args.zone)}.json`) : place;
  const { bytes } = await withProgress(
    () => journal.exportFile({ file, format: 'json', sensitive: true, replace: args.force }),
    {
      ask: () => journal.readExportProgress({}),
      words: exportProgress,
      stop: () => journal.cancelExport({})
    }
  );
  if (!(await comesBackEqual(file, args)))
    throw new JournalError(
      'damaged',
      `${file} was written, but what is read back from it differs from the journal. Your journal is as it was; keep the backups you have.`,
      { file }
    );
  const { rows } = await journal.checkJournal({});
  return {
    document: { file, bytes, rows },
    words: `${file}: ${Math.ceil(bytes / 1024)} kB, read back and found equal. ${counted(rows['person'] ?? 0, 'person', 'people')}, ${counted(rows['entry'] ?? 0, 'entry', 'entries')}.\n`
  };
}

/** A backup into a journal that holds nothing. @throws JournalError conflict, unsupported-file */
export async function restore(journal: EngineClient, { rest, folder }: Arguments): Promise<Answer> {
  const [written = '', ...more] = rest;
  const file = needed(
    written,
    'restore needs the file of a backup, such as: hallway restore hallway-2026-11-22.json.'
  );
  nothingMore('restore', more);
  const path = resolve(file);
  const preview = await journal.previewBack({ path });
  const [refused] = preview.refused;
  if (refused)
    throw new JournalError(
      'damaged',
      `${basename(path)} is not whole: ${refused.reason} (line ${refused.line}, ${counted(preview.refused.length, 'row', 'rows')} in all). Nothing was restored. hallway import ${written} takes in what is whole.`,
      { file: path, line: refused.line }
    );
  const { rows } = await journal.checkJournal({});
  if (Object.values(rows).some((count) => count > 0))
    throw new JournalError(
      'conflict',
      `The journal in ${folder} holds something already, and a backup never writes over it. Restore into a new folder: hallway restore ${written} --data NEWFOLDER. Nothing was changed.`
    );
  const { id: _id, ...reading } = await journal.applyBack({ path, digest: preview.digest });
  const after = await journal.checkJournal({});
  return {
    document: { ...reading, rows: after.rows, folder },
    words: `Restored into ${folder}: ${counted(after.rows['person'] ?? 0, 'person', 'people')} and ${counted(after.rows['entry'] ?? 0, 'entry', 'entries')}.\n`
  };
}

async function comesBackEqual(file: string, { now, zone }: Arguments): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'hallway-backup-'));
  try {
    const engine = await openEngine({ folder, zone, now: () => now, log: () => undefined });
    const again = join(folder, 'again.json');
    try {
      const journal = createClient(engineApi, engine.call);
      await journal.applyBack({ path: file });
      await journal.exportFile({ file: again, format: 'json', sensitive: true, replace: false });
    } finally {
      await engine.close();
    }
    return (await digestOf(file)) === (await digestOf(again));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
