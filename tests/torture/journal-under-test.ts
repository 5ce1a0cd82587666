import { z } from 'zod';
import type { DurableNodeFS } from '../../src/engine/database/durable-fs';
import { openDatabase } from '../../src/engine/database/open-database';

/** The little a torture needs of a journal: entries numbered from 1 without gaps. */
export interface JournalUnderTest {
  /** How many entries there are, and everything that is not as it must be, in words. */
  inspect(): Promise<{ entries: number; problems: string[] }>;
  /** Saves entry `number` with several rows in several tables. */
  add(number: number): Promise<void>;
  /** Changes rows of many entries in one transaction, so that their sum stays the same. */
  shift(from: number, to: number): Promise<void>;
  /** The regular housekeeping; after an unclean end it checks every table and index. */
  keepHouse(): Promise<void>;
  /** Moves what was written from the log into the tables' files. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

const schema = `
  create table entry (number integer primary key, text text not null, kind text not null,
    words tsvector generated always as (to_tsvector('simple', text)) stored);
  create index on entry (kind);
  create index on entry using gin (words);
  create table part (entry integer not null references entry, position integer, text text,
    primary key (entry, position));
  create table account (id integer primary key, balance integer not null);
  insert into account select n, 100 from generate_series(1, 10) n;`;

const partsPerEntry = 3;
const accountSum = 1000;

export async function openJournalUnderTest(
  folder: string,
  durableFs?: (folder: string) => DurableNodeFS
): Promise<JournalUnderTest> {
  const { db, housekeeping, close } = await openDatabase({
    folder,
    migrations: [{ number: 1, name: 'torture', sql: schema }],
    watchedTables: ['entry', 'part'],
    countedTables: ['entry'],
    now: () => Date.now(),
    onLog: () => undefined,
    ...(durableFs && { durableFs })
  });
  return {
    async inspect() {
      const found = await db.read.one(
        `select (select count(*) from entry) as entries, (select coalesce(max(number), 0) from entry) as newest,
                (select count(*) from part) as parts, (select sum(balance) from account) as sum`,
        [],
        z.record(z.string(), z.number())
      );
      const { entries = 0, newest, parts, sum } = found;
      const problems = [];
      if (newest !== entries) problems.push(`a gap: ${entries} entries up to number ${newest}`);
      if (parts !== entries * partsPerEntry) problems.push(`${parts} parts of ${entries} entries`);
      if (sum !== accountSum) problems.push(`accounts hold ${sum} instead of ${accountSum}`);
      return { entries, problems };
    },
    async add(number) {
      await db.transaction(async (tx) => {
        await tx.run('insert into entry (number, text, kind) values ($1, $2, $3)', [
          number,
          `lunch ${number} ${'with a long note '.repeat(number % 180)}`,
          `kind ${number % 9}`
        ]);
        for (let position = 1; position <= partsPerEntry; position += 1)
          await tx.run('insert into part values ($1, $2, $3)', [number, position, 'x'.repeat(300)]);
      });
    },
    async shift(from, to) {
      const move = 'update account set balance = balance + $2 where id = $1';
      await db.transaction(async (tx) => {
        await tx.run(move, [1 + (from % 10), -5]);
        await tx.run(move, [1 + (to % 10), 5]);
        await tx.run('update entry set kind = $1 where number % 11 = $2', [`${to}`, from % 11]);
      });
    },
    keepHouse: () => housekeeping.tick(),
    rest: () => housekeeping.checkpoint(),
    close
  };
}
