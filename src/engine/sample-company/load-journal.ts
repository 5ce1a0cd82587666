import {
  instantAt,
  isBefore,
  type ClockTime,
  type Instant,
  type IsoDate,
  type ZoneId
} from '../../domain/calendar/calendar';
import { createExportWatch, createImportWatch } from '../work-watch';
import type { EngineContext } from '../context';
import type { Database, WriteDb } from '../database/database';
import { understandLine, type UnderstoodLine } from '../features/journal/understand-line';
import { writeEntries } from '../features/journal/write-entry';
import { peopleWriter } from '../features/people/write-people';
import { isoHabits } from '../habits';
import type { Names } from '../names';
import type { SampleEntry } from './sample-entry';

interface Circumstances {
  now: Instant;
  zone: ZoneId;
  idAt: (at: Instant) => string;
  vacuum: () => Promise<void>;
  /** 0 to 1. */
  onProgress: (done: number) => void;
}

/** So many entries go into one transaction, at least. */
const batch = 500;

/** Writes entries, which are in the order of their writing, each day's by one statement. */
export async function loadJournal(
  db: Database,
  entries: readonly SampleEntry[],
  names: Names,
  circumstances: Circumstances
): Promise<void> {
  const { vacuum, onProgress } = circumstances;
  let written = 0;
  let vacuumedAt = 0;
  for (const days of batchesOf(entries)) {
    await db.transaction(async (tx) => {
      for (const day of days) {
        await writeDay(tx, day, contextOf(db, day[0]?.writtenOn, names, circumstances));
        written += day.length;
      }
    });
    onProgress(written / entries.length);
    // Without statistics the contacts of a person are counted by reading everybody's.
    if (written > 4 * vacuumedAt + 2 * batch) {
      await vacuum();
      vacuumedAt = written;
    }
  }
}

async function writeDay(
  tx: WriteDb,
  entries: readonly SampleEntry[],
  context: EngineContext
): Promise<void> {
  const lines: (UnderstoodLine & { id: string })[] = [];
  for (const { text } of entries)
    lines.push({ id: context.newId(), ...(await understandLine({ text }, context)) });
  await writeEntries(tx, lines, context);

  const settled = entries.flatMap(({ promises }, at) =>
    promises.map(({ state, settledOn }, position) => ({
      entry: lines[at]?.id,
      position,
      state,
      settledOn
    }))
  );
  await tx.run(settleSql, [JSON.stringify(settled.filter(({ state }) => state !== 'open'))]);
}

/** The evening of the day, or now when that is still to come. */
function contextOf(
  db: Database,
  day: IsoDate | undefined,
  names: Names,
  { now, zone, idAt, vacuum }: Circumstances
): EngineContext {
  if (day === undefined) throw new RangeError('A day without entries.');
  const evening = instantAt(day, '17:30' as ClockTime, zone);
  const moment = isBefore(now, evening) ? now : evening;
  return {
    db,
    now: moment,
    zone,
    today: day,
    newId: () => idAt(moment),
    names: () => Promise.resolve(names),
    everybody: () => Promise.reject(new Error('Nobody is looked for while a company is made up.')),
    writtenWords: () =>
      Promise.reject(new Error('No words are looked for while a company is made up.')),
    habits: () => Promise.resolve(isoHabits),
    life: () => Promise.reject(new Error('No week is looked back on here.')),
    vacuum,
    inspect: () => Promise.reject(new Error('A company that is made up is not checked.')),
    imports: createImportWatch(),
    planFiles: () => Promise.reject(new Error('A company that is made up has no files.')),
    exportVault: () => Promise.reject(new Error('A company that is made up is not exported.')),
    exports: createExportWatch(),
    purge: () => Promise.resolve(),
    people: peopleWriter
  };
}

/** Whole days, as many as it takes for a batch. */
function batchesOf(entries: readonly SampleEntry[]): SampleEntry[][][] {
  const batches: SampleEntry[][][] = [];
  let days: SampleEntry[][] = [];
  let day: SampleEntry[] = [];
  let size = 0;
  for (const entry of entries) {
    if (day[0]?.writtenOn !== entry.writtenOn) {
      if (size >= batch || batches.length === 0) {
        batches.push((days = []));
        size = 0;
      }
      days.push((day = []));
    }
    day.push(entry);
    size += 1;
  }
  return batches;
}

const settleSql = `
update promise p set state = r.state, settled_on = r."settledOn"
from json_to_recordset($1::json) as r(entry uuid, position int, state text, "settledOn" date)
where p.entry_id = r.entry and p.position = r.position`;
