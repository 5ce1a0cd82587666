import fs from 'node:fs';
import { join } from 'node:path';
import { DurableNodeFS } from './durable-fs';
import { syncFolder, syncTree } from './durable-files';
import type { JournalPlaces } from './journal-places';
import { openPglite } from './open-pglite';
import type { ServerLog } from './server-log';

const draftPrefix = 'creating-';
/** Lies in a folder that is ours to remove. */
const markerName = 'unfinished-hallway-journal';

/**
 * Makes an empty journal beside its place and moves it there in one step, so that an interrupted
 * creation never looks like a journal.
 */
export async function createJournal(places: JournalPlaces, log: ServerLog): Promise<void> {
  removeUnfinished(places);
  const draft = fs.mkdtempSync(join(places.journal, draftPrefix));
  fs.writeFileSync(join(draft, markerName), '');
  const pg = join(draft, 'pg');
  const engine = await openPglite(pg, new DurableNodeFS(pg), log);
  await engine.close();
  syncTree(pg);
  // Windows does not rename over a folder, not even an empty one.
  if (fs.existsSync(places.pg)) fs.rmdirSync(places.pg);
  fs.renameSync(pg, places.pg);
  syncFolder(places.journal);
  fs.rmSync(draft, { recursive: true });
}

/** Removes what interrupted creations left: folders with our marker, or with nothing in them. */
function removeUnfinished(places: JournalPlaces): void {
  for (const name of fs.readdirSync(places.journal)) {
    if (!name.startsWith(draftPrefix)) continue;
    const draft = join(places.journal, name);
    const isOurs = fs.existsSync(join(draft, markerName)) || fs.readdirSync(draft).length === 0;
    if (isOurs) fs.rmSync(draft, { recursive: true });
  }
}
