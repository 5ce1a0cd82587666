import { v7 as uuidV7 } from 'uuid';
import { z } from 'zod';
import {
  dateAt,
  epochMsOf,
  instantAt,
  type ClockTime,
  type Instant,
  type ZoneId
} from '../../domain/calendar/calendar';
import type { Database } from '../database/database';
import { openJournal } from '../open-engine';
import { loadDetails } from './load-details';
import { loadJournal } from './load-journal';
import { loadPeople } from './load-people';
import { randomFrom } from './random';
import { inventCompany, type SampleCompany, type SampleSize } from './sample-company';
import type { SamplePause } from './sample-entry';

export interface LoadOptions extends SampleSize {
  /** A data folder without a journal. */
  folder: string;
  seed: number;
  /** The moment up to which the journal goes. */
  now: Instant;
  zone: ZoneId;
  /** What is being written and how far it is, 0 to 1. */
  onProgress: (step: 'people' | 'entries', done: number) => void;
}

/**
 * Makes a company up and writes it into a folder the way the app would: people through their
 * writer, every line read by the grammar and written on its own day. The same seed, size and
 * moment give the same rows, ids included.
 *
 * @throws DatabaseError as opening a journal does; Error when somebody is in it already
 */
export async function loadSampleCompany(options: LoadOptions): Promise<SampleCompany> {
  const { folder, seed, now, zone, onProgress } = options;
  const company = inventCompany(seed, options, dateAt(now, zone));
  const journal = await openJournal({ folder, zone, now: () => now, log: () => undefined });
  try {
    await refuseUsed(journal.db, folder);
    const first = company.entries[0]?.writtenOn;
    const from = first === undefined ? now : instantAt(first, '08:00' as ClockTime, zone);
    const idAt = repeatableIds(seed);
    const { ids, names } = await loadPeople(journal.db, company.people, dateAt(from, zone), {
      newId: () => idAt(from),
      onProgress: (done) => onProgress('people', done)
    });
    await loadDetails(journal.db, ids, company.details, company.ties);
    await loadJournal(journal.db, company.entries, names, {
      now,
      zone,
      idAt,
      vacuum: () => journal.housekeeping.vacuum(),
      onProgress: (done) => onProgress('entries', done)
    });
    await writePauses(journal.db, company.pauses, () => idAt(now));
    await journal.housekeeping.vacuum();
    return company;
  } finally {
    await journal.close();
  }
}

async function refuseUsed(db: Database, folder: string): Promise<void> {
  const found = await db.read.rows(
    'select id from person limit 1',
    [],
    z.object({ id: z.string() })
  );
  if (found.length > 0)
    throw new Error(`Somebody is in ${folder} already; a sample company takes an empty folder.`);
}

async function writePauses(
  db: Database,
  pauses: readonly SamplePause[],
  newId: () => string
): Promise<void> {
  const rows = pauses.map((pause) => ({ ...pause, id: newId() }));
  await db.transaction((tx) =>
    tx.run(
      `insert into pause (id, from_date, to_date, kind)
       select id, "from", "to", kind
       from json_to_recordset($1::json) as r(id uuid, "from" date, "to" date, kind text)`,
      [JSON.stringify(rows)]
    )
  );
}

/** Version 7 ids whose random part repeats with the seed. */
function repeatableIds(seed: number): (at: Instant) => string {
  const random = randomFrom(seed + 2);
  let count = 0;
  return (at) =>
    uuidV7({
      msecs: epochMsOf(at),
      // Rising, so that ids of one moment sort in the order of their making.
      seq: (count += 1),
      random: Uint8Array.from({ length: 16 }, () => random.between(0, 255))
    });
}
