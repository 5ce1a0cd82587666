import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { createClient } from '../../src/contract/client';
import { engineApi, type EngineClient } from '../../src/contract/engine-api';
import {
  addDays,
  dateAt,
  type Instant,
  type IsoDate,
  type ZoneId
} from '../../src/domain/calendar/calendar';
import type { ReadDb } from '../../src/engine/database/read-db';
import { createEngine, openJournal } from '../../src/engine/open-engine';
import { randomFrom, type Random } from '../../src/engine/sample-company/random';
import { copyJournal } from './sqlite/copy-journal';
import { openSqlite, type Sqlite } from './sqlite/open-sqlite';
import { createQueries } from './sqlite/queries';
import { createSave } from './sqlite/save-entry';
import { summaryOf, type Summary } from './statistics';

/** A figure of the engine beside the same of better-sqlite3, ms. */
export interface Comparison {
  engine: Summary;
  sqlite: Summary;
  /** The most the engine's 95th percentile (a save: its median without fsync) may be, ms. */
  goal: number;
}

export interface Comparisons {
  figures: Record<string, Comparison>;
  /** Writing 8 KB to a file and its fsync, on the disk of the journal, ms. */
  fsync: Summary;
}

interface Pair {
  /** What both are asked for, anew each round; not measured. */
  engine: (ask: Asked) => Promise<unknown>;
  sqlite: (ask: Asked) => unknown;
  goal: number;
  /** What must be the same in both answers. */
  same?: (answer: unknown) => unknown;
}

interface Asked {
  person: { id: string; name: string };
  other: { id: string; name: string };
  word: string;
  rareWord: string;
}

/** Asks the engine and better-sqlite3 in turn, on the same data, for the same rows. */
export async function measureSideBySide(
  folder: string,
  modules: string,
  { now, zone, rounds }: { now: Instant; zone: ZoneId; rounds: number }
): Promise<Comparisons> {
  const options = {
    folder,
    zone,
    now: () => now,
    log(level: string, message: string) {
      if (level === 'error') throw new Error(message);
    }
  };
  const file = path.join(folder, 'side-by-side.sqlite');
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  const opened = await openJournal(options);
  const sqlite = openSqlite(modules, file);
  try {
    await copyJournal(opened.db.read, sqlite);
    const journal = createClient(engineApi, createEngine(opened, options).call);
    const today = dateAt(now, zone);
    const people = (await journal.listPeople({})).filter(({ lastContact }) => lastContact !== null);
    const rare = rareWords(sqlite, people.slice(0, 2000));
    const pairs = {
      ...scalesOf(opened.db.read, sqlite),
      ...(await pairsOf(journal, sqlite, today))
    };
    const figures: Record<string, Comparison> = {};
    for (const [name, pair] of Object.entries(pairs)) {
      figures[name] = await compare(name, pair, { people, rare }, rounds);
      const { engine, sqlite: other } = figures[name];
      process.stderr.write(
        `  ${name}: ${engine.median.toFixed(2)} ms, SQLite ${other.median.toFixed(2)} ms\n`
      );
    }
    return { figures, fsync: measureFsync(folder, rounds) };
  } finally {
    sqlite.close();
    await opened.close();
  }
}

async function compare(
  name: string,
  { engine, sqlite, goal, same }: Pair,
  from: Parameters<typeof askedOf>[0],
  rounds: number
): Promise<Comparison> {
  const random = randomFrom(3);
  const times: { engine: number[]; sqlite: number[] } = { engine: [], sqlite: [] };
  // The first rounds prepare statements and compile; they are checked, and not counted.
  for (let round = -3; round < rounds; round += 1) {
    const asked = askedOf(from, random);
    const startedAt = performance.now();
    const one = await engine(asked);
    const turnedAt = performance.now();
    const two = sqlite(asked);
    const endedAt = performance.now();
    if (round >= 0) {
      times.engine.push(turnedAt - startedAt);
      times.sqlite.push(endedAt - turnedAt);
    }
    if (same && JSON.stringify(same(one)) !== JSON.stringify(same(two)))
      throw new Error(`${name}: the answers differ`, {
        cause: [same(one), same(two)].map((each) => JSON.stringify(each).slice(0, 500))
      });
  }
  return { engine: summaryOf(times.engine), sqlite: summaryOf(times.sqlite), goal };
}

/** Last names that stand in one to fifty entries. */
function rareWords(sqlite: Sqlite, people: readonly Asked['person'][]): string[] {
  const count = sqlite.prepare('select count(*) as n from entry_words where entry_words match ?');
  return people
    .map(({ name }) => /\p{L}+$/u.exec(name)?.[0] ?? '')
    .filter((word) => word.length > 3)
    .filter((word) => {
      const entries = Number(count.get(`"${word}"`)?.['n']);
      return entries > 0 && entries <= 50;
    });
}

const commonWords = ['migration', 'pricing', 'forecast', 'dashboards', 'onboarding', 'renewals'];

const askedOf = (
  { people, rare }: { people: readonly Asked['person'][]; rare: readonly string[] },
  random: Random
): Asked => ({
  person: random.pick(people),
  other: random.pick(people),
  word: random.pick(commonWords),
  rareWord: random.pick(rare)
});

/** What everything else stands on: the way to the database and back, and what a row costs. */
function scalesOf(read: ReadDb, sqlite: Sqlite): Record<string, Pair> {
  const count = z.object({ n: z.int() });
  const scale = (sql: string, goal: number): Pair => {
    const statement = sqlite.prepare(sql);
    return {
      engine: () => read.one(sql, [], count),
      sqlite: () => statement.get(),
      goal,
      same: (answer) => count.parse(answer).n
    };
  };
  return {
    'for scale: a statement that does nothing': scale('select 1 as n', 1),
    'for scale: a walk over 10,000 people': scale(
      'select count(*) as n from person where rhythm_days > 1',
      15
    ),
    'for scale: a walk over all contacts': scale(
      'select count(*) as n from touch_person where position >= 0',
      1000
    )
  };
}

async function pairsOf(
  journal: EngineClient,
  sqlite: Sqlite,
  today: IsoDate
): Promise<Record<string, Pair>> {
  const ask = createQueries(sqlite, today);
  const save = createSave(sqlite);
  const before = await placeDown(journal, 40);
  const hitsOf = (group: 'people' | 'entries') => (query: string) =>
    journal.search({ query, groups: [group], limit: 8 });
  return {
    'a person’s page': {
      engine: ({ person }) => journal.readPerson({ id: person.id }),
      sqlite: ({ person }) => ask.personPage(person.id),
      goal: 15,
      same: (answer) => ids((answer as { promises: unknown }).promises)
    },
    'journal page, first': {
      engine: () => journal.listEntries({ promisesOnly: false }),
      sqlite: () => ask.journalPage(null),
      goal: 15,
      same: ids
    },
    'journal page, 2,000 entries down': {
      engine: () => journal.listEntries({ promisesOnly: false, before }),
      sqlite: () => ask.journalPage(before),
      goal: 15,
      same: ids
    },
    'Today: week, suggestions, promises': {
      engine: () =>
        Promise.all([
          journal.readWeek({}),
          journal.readSuggestions({}),
          journal.listOpenPromises({})
        ]),
      sqlite: () => ask.today(),
      goal: 15
    },
    'due list of all people': {
      engine: () => journal.browsePeople({ filter: {}, order: { by: 'due', down: true } }),
      sqlite: () => ask.people('due', 100),
      goal: 15
    },
    'people list': {
      engine: () => journal.browsePeople({ filter: {}, order: { by: 'name', down: false } }),
      sqlite: () => ask.people('name', 100),
      goal: 15,
      same: idsOfPeople
    },
    'search, a rare word': {
      engine: ({ rareWord }) => hitsOf('entries')(rareWord),
      sqlite: ({ rareWord }) => ask.entriesWith(`"${rareWord}"`),
      goal: 10
    },
    'search, a common word': {
      engine: ({ word }) => hitsOf('entries')(word),
      sqlite: ({ word }) => ask.entriesWith(word),
      goal: 10
    },
    'search, a name with a slip': {
      engine: ({ person }) => hitsOf('people')(slip(person.name)),
      sqlite: ({ person }) => ask.peopleCalled(slip(person.name)),
      goal: 10
    },
    'type-ahead of a name': {
      engine: ({ person }) => journal.completeMention({ begin: first(person.name).slice(0, 3) }),
      sqlite: ({ person }) => ask.namesBeginning(first(person.name).slice(0, 3)),
      goal: 5
    },
    // Last: what it writes would make the pages above differ.
    'save an entry with two people': {
      engine: (asked) => journal.addEntry({ text: lineOf(asked) }),
      sqlite: ({ person, other, ...asked }) =>
        save({
          people: [person.id, other.id],
          text: lineOf({ person, other, ...asked }),
          date: addDays(today, -1),
          due: addDays(today, 2)
        }),
      goal: 2
    }
  };
}

const ids = (answer: unknown) => (answer as { id: string }[]).map(({ id }) => id);
const idsOfPeople = (answer: unknown) => ids((answer as { people: unknown }).people);
const lineOf = ({ person, other }: Asked) =>
  `lunch with ${person.name} and ${other.name} yesterday 45m #okr, I owe ${person.name} the notes by Friday`;
const slip = (name: string) => name.slice(0, 2) + name.slice(3);
const first = (name: string) => name.split(' ')[0] ?? name;

/** Where so many pages of the journal end. */
async function placeDown(journal: EngineClient, pages: number) {
  let before: { date: IsoDate; entry: string } | null = null;
  for (let page = 0; page < pages; page += 1) {
    const last = (await journal.listEntries({ promisesOnly: false, before })).at(-1);
    if (!last) break;
    before = { date: last.date, entry: last.id };
  }
  return before;
}

function measureFsync(folder: string, rounds: number): Summary {
  const file = path.join(folder, 'fsync');
  const page = new Uint8Array(8192).fill(1);
  const handle = openSync(file, 'w');
  try {
    return summaryOf(
      Array.from({ length: rounds }, () => {
        const startedAt = performance.now();
        writeSync(handle, page, 0, page.length, 0);
        fsyncSync(handle);
        return performance.now() - startedAt;
      })
    );
  } finally {
    closeSync(handle);
    rmSync(file);
  }
}
