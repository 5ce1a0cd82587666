import { v7 as uuidV7 } from 'uuid';
import { z } from 'zod';
import { captureInput } from '../../src/contract/journal';
import { tables } from '../../src/contract/changes';
import { dateAt, instantOf, zoneId } from '../../src/domain/calendar/calendar';
import { entryId } from '../../src/domain/people/ids';
import type { EngineContext } from '../../src/engine/context';
import type { Database } from '../../src/engine/database/database';
import type { DurableNodeFS } from '../../src/engine/database/durable-fs';
import { migrations } from '../../src/engine/database/migrations';
import { openDatabase } from '../../src/engine/database/open-database';
import { deleteEntry, restoreEntry } from '../../src/engine/features/journal/trash';
import { understandLine } from '../../src/engine/features/journal/understand-line';
import { writeEntry } from '../../src/engine/features/journal/write-entry';
import { createExportWatch, createImportWatch } from '../../src/engine/work-watch';
import { peopleWriter } from '../../src/engine/features/people/write-people';
import { isoHabits } from '../../src/engine/habits';
import { createEverybodyBook } from '../../src/engine/everybody';
import { createNameBook } from '../../src/engine/names';

/** The little a torture needs of a journal: entries numbered from 1 without gaps. */
export interface JournalUnderTest {
  /** How many entries there are, also in the trash, and everything that is not as it must be, in words. */
  inspect(): Promise<{ entries: number; problems: string[] }>;
  /** Captures line `number` as a person would; resolves when it is acknowledged. */
  add(number: number): Promise<void>;
  /** Moves an entry to the trash, or brings it back when it lies there: ten tables in one transaction. */
  trashOrRestore(number: number): Promise<void>;
  /** The regular housekeeping; after an unclean end it checks every table and index. */
  keepHouse(): Promise<void>;
  /** Moves what was written from the log into the tables' files. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

const people = ['Ana Silva', 'Raj Patel', 'Mia Chen'];

/** Opens the real journal below the contract, so that its disk can be replaced and its tables counted. */
export async function openJournalUnderTest(
  folder: string,
  durableFs?: (folder: string) => DurableNodeFS
): Promise<JournalUnderTest> {
  const { db, housekeeping, close } = await openDatabase({
    folder,
    migrations,
    watchedTables: tables,
    countedTables: ['entry', 'person'],
    now: () => Date.now(),
    onLog: () => undefined,
    ...(durableFs && { durableFs })
  });
  const context = contextOf(db);
  await ensurePeople(context);
  return {
    async inspect() {
      const counts = await db.read.one(countSql, [], z.record(z.string(), z.number()));
      return { entries: counts['all'] ?? 0, problems: contradictions(counts) };
    },
    async add(number) {
      const line = await understandLine({ text: lineOf(number) }, context);
      await db.transaction((tx) => writeEntry(tx, line, context));
    },
    async trashOrRestore(number) {
      const { id, trashed } = await db.read.one(
        findSql,
        [number],
        z.object({ id: entryId, trashed: z.boolean() })
      );
      await (trashed ? restoreEntry(id, context) : deleteEntry(id, context));
    },
    keepHouse: () => housekeeping.tick(),
    rest: () => housekeeping.checkpoint(),
    close
  };
}

/** A line with two people, a promise and a topic, of any length. */
function lineOf(number: number): string {
  return captureInput.parse({
    text: `lunch with Ana and Raj 45m, I owe Ana report ${number} #torture ${'and a long note '.repeat(number % 150)}`
  }).text;
}

function contextOf(db: Database): EngineContext {
  const zone = zoneId.parse('UTC');
  const now = instantOf(Date.now());
  const everybody = createEverybodyBook(db.read);
  const names = createNameBook(() => everybody.read(dateAt(now, zone)));
  return {
    db,
    now,
    zone,
    today: dateAt(now, zone),
    newId: () => uuidV7(),
    names: () => names.read(),
    everybody: () => Promise.reject(new Error('A line chooses nobody')),
    purge: () => Promise.resolve(),
    writtenWords: () => Promise.reject(new Error('A line looks for no words')),
    habits: () => Promise.resolve(isoHabits),
    life: () => Promise.reject(new Error('No week is looked back on here.')),
    vacuum: () => Promise.resolve(),
    inspect: () => Promise.reject(new Error('A line checks nothing')),
    people: peopleWriter,
    imports: createImportWatch(),
    planFiles: () => Promise.reject(new Error('A line has no files')),
    exportVault: () => Promise.reject(new Error('A line is no export')),
    exports: createExportWatch()
  };
}

async function ensurePeople(context: EngineContext): Promise<void> {
  const ids = people.map(() => context.newId());
  await context.db.transaction((tx) =>
    tx.run(
      `insert into person (id, name, added_on)
       select id::uuid, name, $3 from unnest($1::text[], $2::text[]) n(id, name)
       where not exists (select from person)`,
      [ids, people, context.today]
    )
  );
}

// What each line made, counted where it should be found again.
const countSql = `select
  (select count(*) from entry) as entries,
  (select count(*) from trash) as trashed,
  (select count(*) from (select from entry union all select from trash) x) as all,
  (select coalesce(max(substring(text from 'report ([0-9]+)')::int), 0) from
     (select text from entry union all select content->'entry'->0->>'text' from trash) x) as newest,
  (select count(*) from touch) as touches,
  (select count(*) from touch_person) as companions,
  (select count(*) from entry_person) as timelines,
  (select count(*) from promise) as promises,
  (select count(*) from entry_topic) as topics,
  (select coalesce(sum(contacts), 0) from acquaintance) as contacts`;

const findSql = `
  select id, false as trashed from entry where text ~ ('report ' || $1::int || '\\y')
  union all
  select entry_id, true from trash where content->'entry'->0->>'text' ~ ('report ' || $1::int || '\\y')`;

function contradictions(counts: Record<string, number>): string[] {
  const { entries = 0, all = 0 } = counts;
  const expected = {
    newest: all,
    touches: entries,
    companions: entries * 2,
    timelines: entries * 2,
    promises: entries,
    topics: entries,
    contacts: entries * 2
  };
  return Object.entries(expected)
    .filter(([name, count]) => counts[name] !== count)
    .map(
      ([name, count]) =>
        `${name}: ${counts[name]} instead of ${count} (${entries} of ${all} entries)`
    );
}
