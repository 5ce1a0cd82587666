import fs from 'node:fs';
import { basename, resolve } from 'node:path';
import { v7 as uuidV7 } from 'uuid';
import { createClient } from '../contract/client';
import type { Client } from '../contract/procedure';
import { serve } from '../contract/serve';
import { transferApi } from '../contract/transfer';
import { vaultApi } from '../contract/vault';
import { dateAt, epochMsOf, parseInstant, zoneId, type Instant } from '../domain/calendar/calendar';
import { isoHabits } from './habits';
import type { EngineContext } from './context';
import type { Database } from './database/database';
import { openQuietly, freshFolder } from './database/fresh-journal.fixture';
import { migrations } from './database/migrations';
import { createExportWatch, createImportWatch } from './work-watch';
import { peopleWriter } from './features/people/write-people';
import { contactWriter } from './features/journal/write-contacts';
import { planWriter } from './features/plans/write-plans';
import { transferHandlers } from './features/transfer/handlers';
import { exportVault } from './features/transfer/export-vault';
import { planHere } from './features/transfer/open-plan';
import { vaultHandlers } from './features/transfer/vault-handlers';

/** A file of `tests/samples`. */
export const sampleFile = (path: string) => ({
  name: basename(path),
  bytes: new Uint8Array(fs.readFileSync(resolve('tests/samples', path)))
});

/** A file of text, UTF-8. */
export const textFile = (name: string, text: string) => ({
  name,
  bytes: new TextEncoder().encode(text)
});

const api = { ...transferApi, ...vaultApi };
const imports = createImportWatch();
const exports = createExportWatch();
const handlers = transferHandlers({ contacts: contactWriter, plans: planWriter });

/** Imports and exports of a journal, and its rows. */
export interface TransferJournal extends Client<typeof api> {
  db: Database;
  /** From now on it is this moment, an ISO instant. */
  itIs(moment: string): void;
}

/** An empty journal, at first on Saturday 21 November 2026 at noon in Madrid. */
export async function openJournal(): Promise<TransferJournal> {
  const { db, housekeeping } = await openQuietly(await freshFolder(), { migrations });
  let now = parseInstant('2026-11-21T11:00:00Z') as Instant;
  const zone = zoneId.parse('Europe/Madrid');
  const context = (): EngineContext => ({
    db,
    now,
    zone,
    today: dateAt(now, zone),
    newId: () => uuidV7({ msecs: epochMsOf(now) }),
    names: () => Promise.reject(new Error('An import reads no lines')),
    everybody: () => Promise.reject(new Error('An import chooses nobody')),
    purge: () => Promise.resolve(),
    writtenWords: () => Promise.reject(new Error('An import looks for no words')),
    habits: () => Promise.resolve(isoHabits),
    life: () => Promise.reject(new Error('No week is looked back on here.')),
    vacuum: () => housekeeping.vacuum(),
    inspect: () => housekeeping.inspect(),
    people: peopleWriter,
    imports,
    planFiles: planHere,
    exportVault,
    exports
  });
  const answer = serve(api, { ...handlers, ...vaultHandlers }, context, (error) => {
    // What was not foreseen fails the test with its own words.
    throw error;
  });
  const itIs = (moment: string): void => {
    now = parseInstant(moment) as Instant;
  };
  return { ...createClient(api, answer), db, itIs };
}
